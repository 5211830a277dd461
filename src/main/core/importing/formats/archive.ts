import { AppError } from '#shared/rpc/reply.ts';
import {
  type Format,
  type Part,
  type RawTable,
  type ReadChoices,
  type SourceFile,
  sourceFileOf,
} from './format.ts';
import { isReboundExport, reboundExportPath, reboundExportTable } from './rebound-export.ts';
import { isZip, listZipEntries, type ZipEntry } from './zip-entries.ts';

/** A table inside an archive, as far as its beginning tells. */
type Candidate = { readonly entry: ZipEntry; readonly part: Part };

const tableName = /\.(?:csv|tsv|tab|txt|json|jsonl|ndjson|md|markdown)$/i;
/** What systems add to archives: shadows of the files, under their names. */
const shadowName = /(?:^|\/)(?:__MACOSX\/|\.)/;
const beginningBytes = 64 * 1024;
const firstRows = 40;
const longestPath = 1_000;
const lineFeed = 10;
const noChoice = { choosePart: (parts: readonly Part[]) => parts[0]?.key ?? '' } satisfies ReadChoices;

/** A ZIP file with tables in it, as LinkedIn hands out; a file of one of `formats` is a part, every other is left alone. */
export function archiveOf(formats: readonly Format[]): Format {
  const readInner = (file: SourceFile, choices: ReadChoices): RawTable => {
    const format = formats.find(({ recognises }) => recognises(file));
    if (!format) throw nothingInside();
    return format.read(file, choices);
  };
  return {
    key: 'archive',
    recognises: ({ bytes }) => isZip(bytes),
    read(file, choices) {
      const entries = listZipEntries(file.bytes);
      if (holdsReboundExport(entries)) return reboundExportTable;
      const candidates = entries.filter(isTable).flatMap((entry) => candidateOf(entry, readInner));
      if (candidates.length === 0) throw nothingInside();
      const parts = candidates.map(({ part }) => part);
      const key = choices.choosePart(parts);
      const chosen = candidates.find(({ part }) => part.key === key) ?? candidates[0];
      const { encoding } = choices;
      const inner = sourceFileOf(chosen?.entry.read() ?? new Uint8Array(), {
        encoding,
        receivedOn: file.receivedOn,
      });
      const table = readInner(inner, { ...choices, choosePart: noChoice.choosePart });
      return parts.length === 1 ? { ...table, parts: [], part: null } : { ...table, parts, part: key };
    },
  };
}

function isTable({ path }: ZipEntry): boolean {
  return tableName.test(path) && !shadowName.test(path) && path.length <= longestPath;
}

/** A file is one of the tables when its beginning can be read; what can't be is none that anybody would choose. */
function candidateOf(
  entry: ZipEntry,
  readInner: (file: SourceFile, choices: ReadChoices) => RawTable,
): Candidate[] {
  const bytes = entry.read();
  const rows = rowsOf(beginningOf(bytes)) ?? rowsOf(bytes);
  if (rows === null || rows.length === 0) return [];
  return [{ entry, part: { key: entry.path, name: entry.path, firstRows: rows.slice(0, firstRows) } }];

  function rowsOf(part: Uint8Array): RawTable['rows'] | null {
    try {
      return readInner(sourceFileOf(part), noChoice).rows;
    } catch (error) {
      if (error instanceof AppError) return null;
      throw error;
    }
  }
}

function beginningOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= beginningBytes) return bytes;
  const cut = bytes.lastIndexOf(lineFeed, beginningBytes);
  return bytes.subarray(0, cut === -1 ? beginningBytes : cut + 1);
}

function holdsReboundExport(entries: readonly ZipEntry[]): boolean {
  const entry = entries.find(({ path }) => path === reboundExportPath);
  return entry !== undefined && isReboundExport(new TextDecoder().decode(entry.read().subarray(0, 1_000)));
}

function nothingInside(): AppError {
  return new AppError(
    'invalid',
    'There is no table in this archive that can be read. Unpack it and choose the file that holds your applications.',
  );
}
