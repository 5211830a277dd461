/**
 * A synthetic German job search as a spreadsheet program saves it: `;`, Windows-1252, CRLF, a title line, a blank line, a
 * total at the end, decimal commas, notes over two lines, and 12 rows that cannot be imported.
 */
export type MessySheet = {
  bytes: Uint8Array;
  expected: {
    /** Rows between the header and the total, good and bad. */
    rowCount: number;
    goodCount: number;
    /** Lines of the file the bad rows start on. */
    badLines: readonly number[];
    /** Lines of the title, the blank and the total. */
    skippedLines: readonly number[];
    headerLine: number;
    companyCount: number;
    /** Good rows by the word in their status column. */
    goodByStatus: Readonly<Record<string, number>>;
  };
};

const names = [
  'Müller',
  'Größe',
  'Jäger',
  'Köhler',
  'Weiß',
  'Schröder',
  'Förster',
  'Krüger',
  'Böhm',
  'Vogel',
  'Lange',
  'Sommer',
];
const forms = ['GmbH', 'AG', 'SE', 'GmbH & Co. KG', 'KG'];
const trades = ['Maschinenbau', 'Verlag', 'Logistik', 'Energie', 'Software'];
const titles = [
  'Softwareentwickler',
  'Projektleiterin',
  'Sachbearbeiter für Einkäufe',
  'Datenanalystin',
  'Büroleitung',
];
const statuses = [
  'Beworben',
  'Absage',
  'Keine Antwort',
  'Vorstellungsgespräch',
  'Beworben',
  'Zusage',
  'Absage nach Telefoninterview',
];
const sources = ['StepStone', 'LinkedIn', 'Empfehlung', 'Stellenbörse'];
const towns = ['Köln', 'München', 'Düsseldorf', 'Remote – Deutschland', 'Gießen'];

type Row = { cells: string[]; isBad: boolean };

/** Builds the sheet; the same bytes every time. */
export function messySheet(): MessySheet {
  const rows = Array.from({ length: 300 }, (_, index) => rowAt(index));
  const header = [
    'Firma',
    'Stelle',
    'Beworben am',
    'Status',
    'Quelle',
    'Link',
    'Ort',
    'Gehalt',
    'Bemerkungen',
    '',
    '',
  ];
  const lines: string[] = ['Meine Bewerbungen (Stand: Frühjahr 2026)', '', written(header)];
  let line = lines.length + 1;
  const badLines: number[] = [];
  for (const { cells, isBad } of rows) {
    const text = written([...cells, '', '']);
    if (isBad) badLines.push(line);
    lines.push(text);
    line += text.split('\r\n').length;
  }
  lines.push(written(['Bewerbungen gesamt: 300', '', '', '', '', '', '', '', '', '', '']));
  const good = rows.filter(({ isBad }) => !isBad);
  return {
    bytes: encodeWindows1252(`${lines.join('\r\n')}\r\n`),
    expected: {
      rowCount: rows.length,
      goodCount: good.length,
      badLines,
      skippedLines: [1, 2, line],
      headerLine: 3,
      companyCount: new Set(good.map(({ cells }) => cells[0])).size,
      goodByStatus: countBy(good.map(({ cells }) => cells[3] ?? '')),
    },
  };
}

function rowAt(index: number): Row {
  const company = `${pick(names, index)} ${pick(trades, Math.floor(index / 12))} ${pick(forms, Math.floor(index / 60))}`;
  const cells = [
    company,
    `${pick(titles, index + Math.floor(index / 150))} (m/w/d)`,
    dayAt(index),
    pick(statuses, index),
    pick(sources, index),
    index % 3 === 0 ? `https://jobs.example.de/stellen/${4000 + index}` : '',
    pick(towns, index),
    index % 2 === 0 ? `${45 + (index % 20)}.000,00 €` : '45,5–60,25 T€',
    index % 25 === 0 ? 'Erste Zeile; mit „Anführung"\r\nzweite Zeile' : '',
  ];
  return spoil(cells, index);
}

/** The 12 bad rows: five dates that are none, four rows that name nothing, three titles longer than a field takes. */
function spoil(cells: readonly string[], index: number): Row {
  const badDate = new Map([
    [7, '8.82025'],
    [58, '31.02.2026'],
    [119, 'demnächst'],
    [180, '32.01.2026'],
    [241, '15.13.2025'],
  ]).get(index);
  if (badDate !== undefined) return { cells: cells.with(2, badDate), isBad: true };
  if ([33, 91, 150, 299].includes(index)) {
    return { cells: cells.with(0, '').with(1, '—').with(5, 'n/a').with(8, 'Zeile ohne Firma'), isBad: true };
  }
  if ([12, 201, 276].includes(index)) return { cells: cells.with(1, 'Ä'.repeat(501)), isBad: true };
  return { cells: [...cells], isBad: false };
}

function dayAt(index: number): string {
  const date = new Date(Date.UTC(2025, 2, 3 + index));
  const [year, month, day] = date.toISOString().slice(0, 10).split('-');
  return `${day}.${month}.${year}`;
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}

function written(cells: readonly string[]): string {
  return cells.map((cell) => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';');
}

function countBy(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

const windows1252Signs: ReadonlyMap<string, number> = new Map([
  ['€', 0x80],
  ['„', 0x84],
  ['“', 0x93],
  ['”', 0x94],
  ['–', 0x96],
  ['—', 0x97],
]);

/** The bytes of a text in Windows-1252; the text may hold Latin-1 and the few signs above. */
export function encodeWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = windows1252Signs.get(character) ?? character.charCodeAt(0);
    if (code > 0xff) throw new Error(`Not in this Windows-1252 table: ${character}`);
    return code;
  });
}
