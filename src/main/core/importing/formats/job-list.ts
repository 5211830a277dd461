import { recordLimit, tooManyRows } from '#core/importing/bounds.ts';
import { understandStatus } from '#core/importing/cells/understand-status.ts';
import type { SkippedRow } from '#core/importing/columns/find-header.ts';
import type { TableRow } from '#core/importing/table.ts';
import type { Format } from './format.ts';
import { dayOfWords } from './days-in-words.ts';

type Line = { readonly line: number; readonly text: string };

const header = ['Status', 'Job Title', 'Company', 'Location', 'Date Applied', 'Source', 'Notes'];
/** Above the first line: the names of the columns stand nowhere in the text. */
const headerLine = 0;
const lineEnd = /\r\n|\n|\r/;
/** The line a job ends with: `Applied on Indeed on Dec 2`, `Applied on company site today`. */
const appliedLine =
  /^(?:you )?applied(?: (?:on|via|through|with) (indeed|company site|the company site))?(?: on)? ([\p{L}\d ,./-]{3,30})$/iu;
const source = 'Indeed';
/** Status, title, company, place. */
const usualLines = 4;

/** The text of Indeed's page "My jobs", copied: four lines a job, and one that says when. */
export const jobList: Format = {
  key: 'job-list',
  recognises: (file) =>
    file
      .text()
      .text.split(lineEnd)
      .some((line) => /indeed/i.test(line) && dayLineOf(line.trim(), file.receivedOn) !== null),
  read(file) {
    const { text, encoding } = file.text();
    const lines = text.split(lineEnd).map((line, index): Line => ({ line: index + 1, text: line.trim() }));
    const rows: TableRow[] = [{ line: headerLine, cells: header }];
    const skipped: SkippedRow[] = [];
    let block: Line[] = [];
    for (const line of lines) {
      if (line.text === '') continue;
      const appliedOn = dayLineOf(line.text, file.receivedOn);
      if (appliedOn === null) {
        block.push(line);
        continue;
      }
      const { row, around } = jobOf(block, line, appliedOn);
      for (const each of around) skipped.push(each);
      if (row) rows.push(row);
      if (rows.length > recordLimit) throw tooManyRows();
      block = [];
    }
    // One by one: as arguments of one call so many lines overflow the stack.
    for (const each of block) skipped.push(outside(each));
    return { rows, skipped, repairs: [], encoding, delimiter: null, parts: [], part: null, headerIndex: 0 };
  },
};

/** The day a line says something was applied for, or its words where they are no day; null for any other line. */
function dayLineOf(text: string, receivedOn: string): string | null {
  const match = text.length > 80 ? null : appliedLine.exec(text);
  const words = match?.[2];
  if (words === undefined) return null;
  const day = dayOfWords(words, receivedOn);
  return day ?? (match?.[1] === undefined ? null : words);
}

/** A job from the lines above its day. What stands before its status belongs to the page. */
function jobOf(
  block: readonly Line[],
  dayLine: Line,
  appliedOn: string,
): { row: TableRow | null; around: SkippedRow[] } {
  const statusIndex = block.findLastIndex(
    ({ text }, index) => index <= block.length - 3 && understandStatus(text) !== null,
  );
  const start = statusIndex === -1 ? Math.max(0, block.length - usualLines + 1) : statusIndex;
  const own = block.slice(start);
  const around = block.slice(0, start).map(outside);
  if (own.length < 2) return { row: null, around: [...around, ...own.map(outside), outside(dayLine)] };
  const status = statusIndex === -1 ? '' : (own[0]?.text ?? '');
  const [title = '', company = '', place = '', ...more] = own
    .slice(statusIndex === -1 ? 0 : 1)
    .map(({ text }) => text);
  const cells = [status, title, company, place, appliedOn, source, more.join('\n')];
  return { row: { line: own[0]?.line ?? dayLine.line, cells }, around };
}

function outside({ line, text }: Line): SkippedRow {
  return { line, reason: 'The line belongs to no job.', cells: [text] };
}
