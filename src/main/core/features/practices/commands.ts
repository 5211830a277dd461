import { rmSync, statSync } from 'node:fs';
import type { ParsedInput } from '#shared/contract.ts';
import { largestRecordingBytes } from '#shared/practices.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { keepFile } from '#core/features/attachments/kept-files.ts';
import { recordFeedback } from '#core/features/feedback/commands.ts';
import { findOrCreatePerson } from '#core/features/people/commands.ts';
import type { Store } from '#core/store/store.ts';
import { textOrNull } from '#core/store/text-or-null.ts';
import { getRecording } from './queries.ts';
import { type RecordingColumns, withoutRecording } from './without-recording.ts';

export function recordPractice(
  context: CommandContext,
  {
    kind,
    seconds = null,
    note,
    reviewer = null,
    well,
    differently,
    recording = null,
  }: ParsedInput<'practices.record'>,
): { id: string } {
  const { store, files, newId, now } = context;
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
    ...(recording === null ? withoutRecording : keepRecording(context, recording)),
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
  if (recording !== null) rmSync(files.pathOf(recording.fileId), { force: true });
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

export function removeRecording(
  { store }: CommandContext,
  { id }: ParsedInput<'practices.removeRecording'>,
): { done: true } {
  getRecording(store, id);
  store.run(store.from.updateTable('practice').set(withoutRecording).where('id', '=', id));
  return { done: true };
}

function keepRecording(
  { files, about, newId }: CommandContext,
  { fileId, mime }: NonNullable<ParsedInput<'practices.record'>['recording']>,
): RecordingColumns {
  const path = files.pathOf(fileId);
  refuseSize(statSync(path).size);
  const { hash, sizeBytes } = keepFile(path, { dataFolder: about.dataFolder, id: newId() });
  return { recordingHash: hash, recordingMime: mime, recordingBytes: sizeBytes };
}

function refuseSize(sizeBytes: number): void {
  if (sizeBytes === 0) throw new AppError('refused', 'Nothing was recorded, so there is nothing to keep.');
  if (sizeBytes > largestRecordingBytes) {
    throw new AppError(
      'refused',
      'The recording is larger than 100 MB. Save it to a folder of your own, or record a shorter part.',
    );
  }
}

function requirePractice(store: Store, id: string): void {
  const row = store.get(store.from.selectFrom('practice').select('id').where('id', '=', id));
  if (row === undefined) throw new AppError('not-found', 'That practice is no longer there.');
}
