import { AppError } from '#shared/rpc/reply.ts';
import type { Format, SourceFile } from './format.ts';
import { packTables, unpackTables } from './prepared-tables.ts';
import type { WorkbookKind } from './read-workbook.ts';
import { isZip, listZipEntries } from './zip-entries.ts';

/** What gives a kind of workbook away, among the files that it is packed of. */
const tellingEntries: readonly { readonly path: RegExp; readonly kind: WorkbookKind }[] = [
  { path: /^xl\/workbook\.xml$/i, kind: 'xlsx' },
  { path: /^content\.xml$/i, kind: 'ods' },
];

/** Excel and OpenDocument workbooks; a sheet is a part. They are read once, into plain tables (`prepare`). */
export const workbook: Format = {
  key: 'workbook',
  recognises: (file) => kindOf(file) !== null,
  async prepare(file) {
    // Most files are no workbooks: the library is loaded for the first that is.
    const { readWorkbook } = await import('./read-workbook.ts');
    const tables = await readWorkbook(file.bytes, kindOf(file) ?? 'xlsx');
    if (tables.length === 0)
      throw new AppError('invalid', 'There is nothing in the sheets of this workbook.');
    return packTables(tables);
  },
  read({ prepared }, { choosePart }) {
    if (prepared === null) throw new AppError('invalid', 'This file is no longer open. Choose it again.');
    const { parts, tableOf } = unpackTables(prepared);
    const { key, rows, repairs } = tableOf(choosePart(parts));
    const isOnlyOne = parts.length === 1;
    return {
      rows,
      repairs,
      encoding: null,
      delimiter: null,
      parts: isOnlyOne ? [] : parts,
      part: isOnlyOne ? null : key,
    };
  },
};

function kindOf({ bytes }: SourceFile): WorkbookKind | null {
  if (!isZip(bytes)) return null;
  const paths = pathsOf(bytes);
  return tellingEntries.find(({ path }) => paths.some((candidate) => path.test(candidate)))?.kind ?? null;
}

/** A damaged archive is none of a workbook's: who reads archives says what is wrong with it. */
function pathsOf(bytes: Uint8Array): string[] {
  try {
    return listZipEntries(bytes).map(({ path }) => path);
  } catch (error) {
    if (error instanceof AppError) return [];
    throw error;
  }
}
