import type { Delimiter, Encoding, FileFormat, ImportSubject } from '#shared/imports.ts';
import type { SkippedRow } from '#core/importing/columns/find-header.ts';
import type { Repair, TableRow } from '#core/importing/table.ts';
import { decodeText, type DecodedText } from '#core/importing/text/decode-text.ts';
import { refuseBinary } from '#core/importing/text/refuse-binary.ts';

/** A file as it came in, looked at by one format after the other. */
export type SourceFile = {
  readonly bytes: Uint8Array;
  /** Decoded once, however many ask. Throws `invalid` for what is known to be no text. */
  readonly text: () => DecodedText;
  /** What `Format.prepare` made of it; null before. */
  readonly prepared: Uint8Array | null;
  /** The day it came in, `YYYY-MM-DD`: what "yesterday" is told from. */
  readonly receivedOn: string;
};

/** What the user set right; what is left out is detected. */
export type ReadChoices = {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  /** The key of the table to read, of a file that holds several. Throws `invalid` when there is none to choose. */
  readonly choosePart: (parts: readonly Part[]) => string;
};

/** One of the tables of a file that holds several: a sheet of a workbook, a file of an archive. */
export type Part = { readonly key: string; readonly name: string; readonly firstRows: readonly TableRow[] };

/** A table as it stands in the file, before anything is known of its header and what its columns mean. */
export type RawTable = {
  readonly rows: readonly TableRow[];
  /** Records that the format itself knows to be none of the table. */
  readonly skipped?: readonly SkippedRow[];
  readonly repairs: readonly Repair[];
  /** Null when the file is no text. */
  readonly encoding: Encoding | null;
  /** Null when the cells are not parted by one. */
  readonly delimiter: Delimiter | null;
  readonly parts: readonly Part[];
  readonly part: string | null;
  /** Which row names the columns, in a format that says so itself; else it is looked for. */
  readonly headerIndex?: number;
  /** What the file tells of, where that does not depend on its columns. */
  readonly subject?: ImportSubject;
};

/** A kind of file. A new one is a file here and a line in all.ts. */
export type Format = {
  readonly key: FileFormat;
  /** Told from the content alone, never from the name. */
  readonly recognises: (file: SourceFile) => boolean;
  /**
   * Only for a format that can't be read in one go: makes of the file what `read` finds in `prepared`. Throws `invalid` as
   * `read` does.
   */
  readonly prepare?: (file: SourceFile) => Promise<Uint8Array>;
  /** Throws `invalid` for a file beyond the limits, or with nothing to read. */
  readonly read: (file: SourceFile, choices: ReadChoices) => RawTable;
};

export type SourceFileOptions = {
  readonly encoding?: Encoding | undefined;
  readonly prepared?: Uint8Array | null;
  readonly receivedOn?: string | undefined;
};

/** Prepares bytes for looking at, decoding them when first asked. */
export function sourceFileOf(bytes: Uint8Array, options: SourceFileOptions = {}): SourceFile {
  let decoded: DecodedText | undefined;
  return {
    bytes,
    prepared: options.prepared ?? null,
    receivedOn: options.receivedOn ?? '',
    text() {
      if (decoded === undefined) refuseBinary(bytes);
      return (decoded ??= decodeText(bytes, options.encoding));
    },
  };
}
