import type { DateOrder, ImportSubject, TableShape } from '#shared/imports.ts';
import type { ImportField } from '#core/importing/columns/headers.ts';
import type { Meaning } from '#core/importing/cells/understand-status.ts';

/** What is known of a file because its set of headers gives it away. Its name never counts. */
export type Preset = {
  /** Stable: it is stored with what was imported. */
  key: string;
  subject: ImportSubject;
  /** null = decide from the headers and cells. */
  shape: TableShape | null;
  /** Given the folded headers (`headerKeyOf`) of a file. */
  recognises: (headerKeys: ReadonlySet<string>) => boolean;
  /** What a column is, by its folded header; null = a column this source fills but Rebound has no place for; undefined = not known here. */
  fieldOf: (headerKey: string) => ImportField | null | undefined;
  /** Fixed by the source whatever the values look like; null = decide from the values. */
  dateOrder: DateOrder | null;
  /** What every row means in a file that has no status column at all; null = such a file says nothing. */
  meaningWithoutStatus: Meaning | null;
};
