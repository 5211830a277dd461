import { strToU8, zipSync } from 'fflate';

/** A cell as it stands in the XML of a sheet, without its place: `<v>1</v>` with its attributes. */
export type XmlCell = { readonly attributes?: string; readonly inner: string } | string | number | null;

export type SheetParts = {
  readonly name: string;
  readonly rows: readonly (readonly XmlCell[])[];
  readonly state?: 'hidden' | 'veryHidden';
  /** The number of the first row, from 1; rows that are `[]` are left out of the file. */
  readonly firstRow?: number;
  /** After the rows: merged cells and the like. */
  readonly after?: string;
};

export type WorkbookParts = {
  readonly sheets: readonly SheetParts[];
  readonly date1904?: boolean;
  readonly sharedStrings?: readonly string[];
  /** Further files of the package, or others in place of those made here. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
};

/** Styles: 1 is a day, 2 a day with a time, 3 a time, 4 a number format of one's own that is a day. */
export const styles = { day: 1, moment: 2, time: 3, ownDay: 4 } as const;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** A workbook written out by hand, as far as reading one needs: independent of the code that reads it. */
export function makeWorkbook({ sheets, date1904, sharedStrings, files }: WorkbookParts): Uint8Array {
  const texts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': `${head}<Relationships ${packageRelationships}><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="${relationships}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships ${packageRelationships}>${sheets
      .map(
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="${relationships}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rIdA" Type="${relationships}/styles" Target="styles.xml"/><Relationship Id="rIdB" Type="${relationships}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="22" applyNumberFormat="1"/><xf numFmtId="20" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${head}<sst ${main}>${(sharedStrings ?? []).map((text) => `<si>${text}</si>`).join('')}</sst>`,
  };
  for (const [index, sheet] of sheets.entries()) {
    texts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet);
  }
  const all = { ...texts, ...files };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

/** A number with one of the styles. */
export function styled(value: number, style: number): XmlCell {
  return { attributes: ` s="${style}"`, inner: `<v>${value}</v>` };
}

/** A cell of a type with its value: `b`, `e`, `s`, `str`, `d`. */
export function typed(type: string, value: string, formula?: string): XmlCell {
  return {
    attributes: ` t="${type}"`,
    inner: `${formula === undefined ? '' : `<f>${formula}</f>`}<v>${value}</v>`,
  };
}

function sheetXml({ rows, firstRow = 1, after = '' }: SheetParts): string {
  const lines = rows.map((cells, index) =>
    cells.length === 0
      ? ''
      : `<row r="${index + firstRow}">${cells.map((cell, column) => cellXml(cell, column, index + firstRow)).join('')}</row>`,
  );
  return `${head}<worksheet ${main}><sheetData>${lines.join('')}</sheetData>${after}</worksheet>`;
}

function cellXml(cell: XmlCell, column: number, row: number): string {
  if (cell === null) return '';
  const place = `r="${columnName(column)}${row}"`;
  if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`;
  if (typeof cell === 'string')
    return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
  return `<c ${place}${cell.attributes ?? ''}>${cell.inner}</c>`;
}

function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function contentTypes(sheetCount: number): string {
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const overrides = [
    ['/xl/workbook.xml', `${spreadsheet}.sheet.main+xml`],
    ['/xl/styles.xml', `${spreadsheet}.styles+xml`],
    ['/xl/sharedStrings.xml', `${spreadsheet}.sharedStrings+xml`],
    ...Array.from({ length: sheetCount }, (_, index) => [
      `/xl/worksheets/sheet${index + 1}.xml`,
      `${spreadsheet}.worksheet+xml`,
    ]),
  ];
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides
    .map(([path, type]) => `<Override PartName="${path}" ContentType="${type}"/>`)
    .join('')}</Types>`;
}
