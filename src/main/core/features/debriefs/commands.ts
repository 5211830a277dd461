import type { ParsedInput } from '#shared/contract.ts';
import { debriefTexts } from '#shared/debriefs.ts';
import { explanations } from '#shared/domain/learning/explanations.ts';
import type { CommandContext } from '#core/context.ts';
import { settle } from '#core/features/tasks/commands.ts';
import type { DbDebrief } from '#core/store/learning-tables.ts';
import { changedTexts } from '#core/store/changed-texts.ts';
import { findDebrief, getOutcomeRow } from './queries.ts';

type Done = { done: true };

export function updateDebrief(
  context: CommandContext,
  { outcomeId, explanations: chosen, ...written }: ParsedInput<'debriefs.update'>,
): Done {
  const changes: Partial<DbDebrief> = changedTexts(debriefTexts, written);
  // In one order, whatever they were ticked in: the same ones are the same text.
  if (chosen !== undefined)
    changes.explanations = JSON.stringify(explanations.filter((one) => chosen.includes(one)));
  writeDebrief(context, outcomeId, changes);
  return { done: true };
}

/** Writing and autosaving into one field within 30 s is one step. */
export function mergeKeyOfDebrief({ outcomeId, ...written }: ParsedInput<'debriefs.update'>): string {
  return `debriefs.update ${outcomeId} ${Object.keys(written).toSorted().join(' ')}`;
}

export function finishDebrief(context: CommandContext, { outcomeId }: ParsedInput<'debriefs.finish'>): Done {
  writeDebrief(context, outcomeId, { finishedAt: context.now() });
  settle(context, { rule: 'debrief', subjectId: outcomeId, occurrence: 'once' });
  return { done: true };
}

/** The first thing written begins the debrief; answers its id. */
export function writeDebrief(
  { store, newId, now }: CommandContext,
  outcomeId: string,
  changes: Partial<DbDebrief>,
): string {
  getOutcomeRow(store, outcomeId);
  const known = findDebrief(store, outcomeId);
  if (known === undefined) {
    const id = newId();
    store.insert('debrief', {
      id,
      outcomeId,
      explanations: '[]',
      otherExplanation: null,
      canChange: null,
      wrongFact: null,
      startedAt: now(),
      finishedAt: null,
      ...changes,
    });
    return id;
  }
  if (Object.keys(changes).length > 0)
    store.run(store.from.updateTable('debrief').set(changes).where('id', '=', known.id));
  return known.id;
}
