import type { DbPractice } from '#core/store/learning-tables.ts';

export type RecordingColumns = Pick<DbPractice, 'recordingHash' | 'recordingMime' | 'recordingBytes'>;

/** What a practice without a recording says of it. */
export const withoutRecording = {
  recordingHash: null,
  recordingMime: null,
  recordingBytes: null,
} as const satisfies RecordingColumns;
