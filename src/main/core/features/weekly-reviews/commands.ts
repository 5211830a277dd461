import type { ParsedInput } from '#shared/contract.ts';
import { mondayOf } from '#shared/domain/days.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { weeklyReviewFields } from '#shared/weekly-reviews.ts';
import type { CommandContext } from '#core/context.ts';
import type { DbWeeklyReview } from '#core/store/learning-tables.ts';
import { changedTexts } from '#core/store/changed-texts.ts';
import { findWeeklyReview, isLetGo } from './queries.ts';

type Done = { done: true };

export function updateWeeklyReview(
  context: CommandContext,
  { weekOf, ...written }: ParsedInput<'weeklyReviews.update'>,
): Done {
  return write(context, weekOf, changedTexts(weeklyReviewFields, written));
}

/** Writing and autosaving into one field within 30 s is one step. */
export function mergeKeyOfWeek({ weekOf, ...written }: ParsedInput<'weeklyReviews.update'>): string {
  return `weeklyReviews.update ${mondayOf(weekOf)} ${Object.keys(written).toSorted().join(' ')}`;
}

export function finishWeeklyReview(
  context: CommandContext,
  { weekOf }: ParsedInput<'weeklyReviews.finish'>,
): Done {
  return write(context, weekOf, { finishedAt: context.now() });
}

/** An answer to the offer of Today, as to a task of a rule: nothing of the week itself is said by it. */
export function letWeekGo(
  context: CommandContext,
  { weekOf: day }: ParsedInput<'weeklyReviews.letGo'>,
): Done {
  const { store, newId, now } = context;
  const weekOf = begunWeekOf(context, day);
  if (isLetGo(store, weekOf)) return { done: true };
  store.insert('taskAnswer', {
    id: newId(),
    applicationId: null,
    rule: 'weekly-review',
    subjectId: weekOf,
    occurrence: 'once',
    answer: 'dismissed',
    snoozedUntil: null,
    answeredAt: now(),
  });
  return { done: true };
}

function begunWeekOf({ today }: CommandContext, day: string): string {
  const weekOf = mondayOf(day);
  if (weekOf > today()) {
    throw new AppError('invalid', 'That week has not begun.', [
      { path: 'weekOf', message: 'Must be this week or an earlier one.' },
    ]);
  }
  return weekOf;
}

/** The first thing written begins the review. */
function write(context: CommandContext, day: string, changes: Partial<DbWeeklyReview>): Done {
  const { store, newId, now } = context;
  const weekOf = begunWeekOf(context, day);
  const known = findWeeklyReview(store, weekOf);
  if (known === undefined) {
    const empty = { happened: null, learned: null, next: null, finishedAt: null };
    store.insert('weeklyReview', { id: newId(), weekOf, startedAt: now(), ...empty, ...changes });
  } else if (Object.keys(changes).length > 0) {
    store.run(store.from.updateTable('weeklyReview').set(changes).where('id', '=', known.id));
  }
  return { done: true };
}
