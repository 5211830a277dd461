import { withoutRecording } from '#core/features/practices/without-recording.ts';

/** Where a table names kept files. */
export type FileColumns = {
  readonly table: 'attachment' | 'practice';
  /** The column of the hash, by which the bytes are found. */
  readonly hash: string;
  readonly sizeBytes: string;
  /** The columns that are emptied when the row stays without its file; null for a row that is nothing without it. */
  readonly emptied: readonly string[] | null;
};

/**
 * Every table that names kept files. Backups, the sweep, erasing, exports and imports all go by this list: bytes that no
 * column of it names are removed one day.
 */
export const fileColumns: readonly FileColumns[] = [
  { table: 'attachment', hash: 'hash', sizeBytes: 'sizeBytes', emptied: null },
  {
    table: 'practice',
    hash: 'recordingHash',
    sizeBytes: 'recordingBytes',
    emptied: Object.keys(withoutRecording),
  },
];

export function fileColumnsOf(table: string): FileColumns | undefined {
  return fileColumns.find((columns) => columns.table === table);
}
