import type { ParsedInput } from '#shared/contract.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { recordFeedback } from '#core/features/feedback/commands.ts';
import { findOrCreatePerson } from '#core/features/people/commands.ts';
import type { Store } from '#core/store/store.ts';
import { textOrNull } from '#core/store/text-or-null.ts';

export function recordPractice(
  context: CommandContext,
  { kind, seconds = null, note, reviewer = null, well, differently }: ParsedInput<'practices.record'>,
): { id: string } {
  const { store, newId, now } = context;
  const personId = reviewer === null ? null : findOrCreatePerson(context, reviewer, { companyId: null });
  const id = newId();
  store.insert('practice', {
    id,
    kind,
    startedAt: new Date(Date.parse(now()) - (seconds ?? 0) * 1_000).toISOString(),
    seconds,
    applicationId: null,
    questionId: null,
    personId,
    note: textOrNull(note),
    recordingHash: null,
    recordingMime: null,
    recordingBytes: null,
  });
  if (well.length + differently.length > 0) {
    recordFeedback(context, {
      practiceId: id,
      source: 'mock-interviewer',
      person: personId === null ? null : { id: personId },
      channel: 'in-person',
      points: [
        ...well.map((text) => ({ kind: 'well' as const, text })),
        ...differently.map((text) => ({ kind: 'differently' as const, text })),
      ],
    });
  }
  return { id };
}

export function updatePractice(
  { store }: CommandContext,
  { id, note }: ParsedInput<'practices.update'>,
): { done: true } {
  requirePractice(store, id);
  store.run(
    store.from
      .updateTable('practice')
      .set({ note: textOrNull(note) })
      .where('id', '=', id),
  );
  return { done: true };
}

export function deletePractice(
  { store }: CommandContext,
  { id }: ParsedInput<'practices.delete'>,
): { done: true } {
  requirePractice(store, id);
  store.run(store.from.deleteFrom('practice').where('id', '=', id));
  return { done: true };
}

function requirePractice(store: Store, id: string): void {
  const row = store.get(store.from.selectFrom('practice').select('id').where('id', '=', id));
  if (row === undefined) throw new AppError('not-found', 'That practice is no longer there.');
}
