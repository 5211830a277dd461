import type { Delimiter, Encoding, FileFormat } from '#shared/imports.ts';
import type { Repair, TableRow } from '#core/importing/table.ts';
import { decodeText, type DecodedText } from '#core/importing/text/decode-text.ts';
import { refuseBinary } from '#core/importing/text/refuse-binary.ts';

/** A file as it came in, looked at by one format after the other. */
export type SourceFile = {
  readonly bytes: Uint8Array;
  /** Decoded once, however many ask. Throws `invalid` for what is known to be no text. */
  readonly text: () => DecodedText;
};

/** What the user set right; what is left out is detected. */
export type ReadChoices = {
  readonly delimiter?: Delimiter;
  /** Key of one of the tables of a file that holds several. */
  readonly part?: string;
};

/** One of the tables of a file that holds several: a sheet of a workbook, a file of an archive. */
export type Part = { readonly key: string; readonly name: string; readonly firstRows: readonly TableRow[] };

/** A table as it stands in the file, before anything is known of its header and what its columns mean. */
export type RawTable = {
  readonly rows: readonly TableRow[];
  readonly repairs: readonly Repair[];
  /** Null when the file is no text. */
  readonly encoding: Encoding | null;
  /** Null when the cells are not parted by one. */
  readonly delimiter: Delimiter | null;
  readonly parts: readonly Part[];
  readonly part: string | null;
};

/** A kind of file. A new one is a file here and a line in all.ts. */
export type Format = {
  readonly key: FileFormat;
  /** Told from the content alone, never from the name. */
  readonly recognises: (file: SourceFile) => boolean;
  /** Throws `invalid` for a file beyond the limits, or with nothing to read. */
  readonly read: (file: SourceFile, choices: ReadChoices) => RawTable;
};

/** Prepares bytes for looking at, decoding them when first asked. */
export function sourceFileOf(bytes: Uint8Array, encoding?: Encoding): SourceFile {
  let decoded: DecodedText | undefined;
  return {
    bytes,
    text() {
      if (decoded === undefined) refuseBinary(bytes);
      return (decoded ??= decodeText(bytes, encoding));
    },
  };
}
