import type { Output } from '#shared/contract.ts';
import { addDays } from '#shared/domain/days.ts';
import type { QueryContext } from '#core/context.ts';
import { countChanges } from '#core/features/interviews/count-changes.ts';
import { interviewsOf } from '#core/features/interviews/queries.ts';
import { readDated } from './queries.ts';

/** Nobody plans further, and a calendar may be opened for months. */
const daysOfAgenda = 366;

export function readAgenda(context: QueryContext): Output<'today.agenda'> {
  const on = context.today();
  const { rows } = readDated(context, addDays(on, daysOfAgenda));
  const dated = Object.values(rows)
    .flat()
    .filter(({ dueOn }) => dueOn !== null);
  const ids = dated.flatMap((row) => (row.kind === 'interview' ? [row.interview.id] : []));
  const interviews = ids.length === 0 ? [] : interviewsOf(context.store, ids);
  const changesOf = countChanges(context.store, ids);
  return {
    on,
    readAt: context.now(),
    rows: dated,
    interviews: interviews.map(({ id, place }) => ({ id, place, changes: changesOf(id) })),
  };
}
