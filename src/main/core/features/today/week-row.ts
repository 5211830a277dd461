import { weekToReview } from '#shared/domain/weekly-review.ts';
import type { TodayRow } from '#shared/today.ts';
import type { QueryContext } from '#core/context.ts';
import { readSettings } from '#core/features/settings/queries.ts';
import { findWeeklyReview, isLetGo } from '#core/features/weekly-reviews/queries.ts';

type WeekRow = { readonly rows: readonly TodayRow[]; readonly changesAt: string | null };

/** The week to look back on, unless that was done or let go. */
export function readWeekRow(context: QueryContext): WeekRow {
  const { store } = context;
  const { weekOf, changesAt } = weekToReview(
    readSettings(store).weeklyReview,
    context.now(),
    context.timeZone(),
  );
  const isOpen =
    weekOf !== null &&
    (findWeeklyReview(store, weekOf)?.finishedAt ?? null) === null &&
    !isLetGo(store, weekOf);
  return {
    rows: isOpen
      ? [{ kind: 'weekly-review', id: `weekly-review:${weekOf}`, dueOn: null, isDue: false, weekOf }]
      : [],
    changesAt,
  };
}
