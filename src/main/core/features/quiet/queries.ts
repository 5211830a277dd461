import type { Output, ParsedInput } from '#shared/contract.ts';
import { daysBetween } from '#shared/domain/days.ts';
import type { QuietApplication } from '#shared/quiet.ts';
import type { QueryContext } from '#core/context.ts';
import { readApplicationFacts, silenceRuleOf } from '#core/features/applications/figures.ts';
import { readApplicationNames } from '#core/features/applications/read-names.ts';
import { prepareOnce } from '#core/store/prepare-once.ts';

/** The quiet applications, the longest silence first. What is archived was put away: it is in no list, so not in this one. */
export function readQuiet(context: QueryContext): QuietApplication[] {
  const { store } = context;
  const facts = readApplicationFacts(store, silenceRuleOf(context));
  const today = context.today();
  const ids = prepareOnce(store, `SELECT id FROM application WHERE archivedAt IS NULL ORDER BY id`)
    .pluck()
    .all() as string[];
  const quiet = ids.flatMap((id) => {
    const { isSilent, furthestPhase: phase, appliedOn, lastWordOn } = facts.of(id);
    return isSilent && appliedOn !== null ? [{ id, phase, appliedOn, lastWordOn }] : [];
  });
  const namesOf = readApplicationNames(
    store,
    quiet.map(({ id }) => id),
  );
  return quiet
    .flatMap((one) => {
      const names = namesOf.get(one.id);
      const days = daysBetween(one.lastWordOn ?? one.appliedOn, today);
      return names === undefined ? [] : [{ ...one, ...names, days }];
    })
    .toSorted((one, other) => other.days - one.days);
}

export function listQuiet(context: QueryContext, { limit }: ParsedInput<'quiet.list'>): Output<'quiet.list'> {
  const quiet = readQuiet(context);
  return { items: quiet.slice(0, limit), total: quiet.length };
}
