import type { Output, ParsedInput } from '#shared/contract.ts';
import type { Practice, Recording } from '#shared/practices.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { QueryContext } from '#core/context.ts';
import { isKept, type KeptBytes, lendFile } from '#core/features/attachments/kept-files.ts';
import type { Store } from '#core/store/store.ts';
import type { RecordingColumns } from './without-recording.ts';

/** More are looked through by nobody. */
const limit = 200;

type Row = Omit<Practice, 'well' | 'differently' | 'recording'> & RecordingColumns;
type Point = { readonly practiceId: string; readonly kind: 'well' | 'differently'; readonly text: string };

export function listPractices({ store: { connection }, about }: QueryContext): Output<'practices.list'> {
  const rows = connection
    .prepare(
      `SELECT practice.id, practice.kind, practice.startedAt, practice.seconds, practice.personId,
         person.name AS personName, practice.note, question.text AS questionText,
         practice.recordingHash, practice.recordingMime, practice.recordingBytes
       FROM practice
       LEFT JOIN person ON person.id = practice.personId
       LEFT JOIN question ON question.id = practice.questionId
       ORDER BY practice.id DESC LIMIT ?`,
    )
    .all(limit) as Row[];
  const points = connection
    .prepare(
      `SELECT feedback.practiceId, feedbackPoint.kind, feedbackPoint.text
       FROM feedback JOIN feedbackPoint ON feedbackPoint.feedbackId = feedback.id
       WHERE feedback.practiceId IN (SELECT value FROM json_each(?))
       ORDER BY feedback.id, feedbackPoint.position`,
    )
    .all(JSON.stringify(rows.map(({ id }) => id))) as Point[];
  const byPractice = Map.groupBy(points, ({ practiceId }) => practiceId);
  const textsOf = (id: string, kind: Point['kind']) =>
    (byPractice.get(id) ?? []).flatMap((point) => (point.kind === kind ? [point.text] : []));
  return {
    items: rows.map(({ recordingHash, recordingMime, recordingBytes, ...row }) => ({
      ...row,
      well: textsOf(row.id, 'well'),
      differently: textsOf(row.id, 'differently'),
      recording: describeRecording({ recordingHash, recordingMime, recordingBytes }, about.dataFolder),
    })),
    total: connection.prepare('SELECT count(*) FROM practice').pluck().get() as number,
  };
}

function describeRecording(columns: RecordingColumns, dataFolder: string): Recording | null {
  const kept = keptRecordingOf(columns);
  return kept && { mime: kept.mime, sizeBytes: kept.sizeBytes, isMissing: !isKept(dataFolder, kept) };
}

/** All three columns say something, or none: the table sees to that. */
function keptRecordingOf({
  recordingHash,
  recordingMime,
  recordingBytes,
}: RecordingColumns): (KeptBytes & { readonly mime: string }) | null {
  if (recordingHash === null || recordingMime === null || recordingBytes === null) return null;
  return { hash: recordingHash, mime: recordingMime, sizeBytes: recordingBytes };
}

/** Throws `not-found`. */
export function getRecording(store: Store, id: string): KeptBytes & { readonly mime: string } {
  const row = store.get(
    store.from
      .selectFrom('practice')
      .select(['recordingHash', 'recordingMime', 'recordingBytes'])
      .where('id', '=', id),
  );
  const kept = row === undefined ? null : keptRecordingOf(row);
  if (kept === null) throw new AppError('not-found', 'That recording has been deleted.');
  return kept;
}

/** Puts a copy among the temporary files, from where both hosts can fetch it. */
export function prepareRecording(
  { store, files, about }: QueryContext,
  { id }: ParsedInput<'practices.prepareRecording'>,
): Output<'practices.prepareRecording'> {
  const recording = getRecording(store, id);
  if (!isKept(about.dataFolder, recording)) {
    throw new AppError('unavailable', 'The recording is no longer in the data folder.');
  }
  const { fileId, path } = files.create();
  lendFile(about.dataFolder, recording.hash, path);
  return { fileId, mime: recording.mime, sizeBytes: recording.sizeBytes };
}
