import type { ParsedInput } from '#shared/contract.ts';
import { addDays } from '#shared/domain/days.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { writeDebrief } from '#core/features/debriefs/commands.ts';
import { readSettings } from '#core/features/settings/queries.ts';
import { settle } from '#core/features/tasks/commands.ts';
import type { DbPlanItem } from '#core/store/learning-tables.ts';
import { textOrNull } from '#core/store/text-or-null.ts';
import { linkReasons, linkSkills } from './links.ts';
import { getPlanItem } from './queries.ts';

type One = { id: string };

export function createPlanItem(context: CommandContext, input: ParsedInput<'planItems.create'>): One {
  const { store, newId, now, today } = context;
  const { kind, title, hypothesis = null, phase = null, themeId = null, outcomeId = null } = input;
  const startsOn = input.startsOn ?? today();
  const id = newId();
  store.insert('planItem', {
    id,
    kind,
    title,
    hypothesis: textOrNull(hypothesis),
    phase,
    startsOn,
    reviewOn: checkedReview(startsOn, input.reviewOn ?? usualReview(context, startsOn)),
    closedOn: null,
    debriefId: outcomeId === null ? null : writeDebrief(context, outcomeId, {}),
    themeId: themeOf(context, themeId),
    recordedAt: now(),
  });
  linkReasons(context, id, input.reasonIds ?? []);
  linkSkills(context, id, input.skillIds ?? []);
  return { id };
}

export function updatePlanItem(
  context: CommandContext,
  { id, reasonIds, skillIds, hypothesis, themeId, ...fields }: ParsedInput<'planItems.update'>,
): One {
  const { store } = context;
  const known = getPlanItem(store, id);
  const changes: Partial<DbPlanItem> = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  );
  if (hypothesis !== undefined) changes.hypothesis = textOrNull(hypothesis);
  if (themeId !== undefined) changes.themeId = themeOf(context, themeId);
  checkedReview(changes.startsOn ?? known.startsOn, changes.reviewOn ?? known.reviewOn);
  change(context, id, changes);
  if (reasonIds !== undefined) linkReasons(context, id, reasonIds);
  if (skillIds !== undefined) linkSkills(context, id, skillIds);
  return { id };
}

export function reviewPlanItem(
  context: CommandContext,
  { id, verdict, note = null, againOn }: ParsedInput<'planItems.review'>,
): One {
  const { store, newId, today } = context;
  const { closedOn, reviewOn } = getPlanItem(store, id);
  if (closedOn !== null) throw new AppError('refused', 'This is closed. Reopen it to review it again.');
  if (againOn !== null && againOn <= today())
    throw new AppError('invalid', 'Choose a day that is still to come.', [
      { path: 'againOn', message: 'Must be still to come.' },
    ]);
  store.insert('planReview', { id: newId(), planItemId: id, on: today(), verdict, note: textOrNull(note) });
  // Looked at ahead of its day nothing was asked yet: the day may still come.
  if (reviewOn <= today()) settle(context, { rule: 'plan-review', subjectId: id, occurrence: reviewOn });
  change(context, id, againOn === null ? { closedOn: today() } : { reviewOn: againOn });
  return { id };
}

export function closePlanItem(context: CommandContext, { id }: One): One {
  if (getPlanItem(context.store, id).closedOn === null) change(context, id, { closedOn: context.today() });
  return { id };
}

export function reopenPlanItem(context: CommandContext, { id }: One): One {
  const { store, today } = context;
  const { closedOn, reviewOn } = getPlanItem(store, id);
  if (closedOn === null) return { id };
  const isPast = reviewOn <= today();
  change(context, id, {
    closedOn: null,
    ...(isPast ? { reviewOn: usualReview(context, today()) } : {}),
  });
  return { id };
}

export function removePlanItem({ store }: CommandContext, { id }: One): { done: true } {
  getPlanItem(store, id);
  store.run(store.from.deleteFrom('planItem').where('id', '=', id));
  return { done: true };
}

function change({ store }: CommandContext, id: string, changes: Partial<DbPlanItem>): void {
  if (Object.keys(changes).length > 0)
    store.run(store.from.updateTable('planItem').set(changes).where('id', '=', id));
}

function usualReview({ store }: CommandContext, from: string): string {
  return addDays(from, readSettings(store).taskRules.planReviewAfterDays);
}

function checkedReview(startsOn: string, reviewOn: string): string {
  if (reviewOn < startsOn)
    throw new AppError('invalid', 'The review can’t be before the start.', [
      { path: 'reviewOn', message: 'Must not be before the start.' },
    ]);
  return reviewOn;
}

function themeOf({ store }: CommandContext, id: string | null): string | null {
  if (id === null) return null;
  const theme = store.get(store.from.selectFrom('theme').select('id').where('id', '=', id));
  if (theme === undefined) throw new AppError('not-found', 'That theme is no longer there.');
  return theme.id;
}
