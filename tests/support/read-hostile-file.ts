import { randomFillSync } from 'node:crypto';
import { readSheet } from '#core/importing/read-sheet.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { type HostileFile, isHostileFile } from './hostile-files.ts';

/** Run as a program: makes a file of that kind and size, reads it, and says how it went. */
const [kind = '', megabytes = '1'] = process.argv.slice(2);
const size = Number(megabytes) * 1_000_000;

const row =
  'Amber Logistics 12,Data Analyst 7,2026-01-05,Rejected,LinkedIn,https://jobs.example.com/openings/4711,Leeds';

const makers: Readonly<Record<HostileFile, () => Uint8Array>> = {
  'random bytes': () => randomFillSync(new Uint8Array(size)),
  'a plain sheet': () =>
    Buffer.from(
      `Company,Role,Date applied,Status,Source,Link,Location\n${`${row}\n`.repeat(size / row.length)}`,
    ),
  'one endless line': () => Buffer.alloc(size, 'ab '),
  'nothing but commas': () => Buffer.alloc(size, ','),
  'nothing but line ends': () => Buffer.alloc(size, '\r\n'),
  'quotes that never close': () => Buffer.alloc(size, '"a,\n'),
  'text in two bytes': () =>
    Buffer.from(`\ufeffCompany,Role\n${'Ärztekammer,Köchin\n'.repeat(size / 44)}`, 'utf16le'),
  'objects of nothing': () => Buffer.from(`[${'{},'.repeat(size / 3)}{}]`),
  'lists in lists': () => Buffer.from('['.repeat(size)),
  'a table of bars': () => Buffer.alloc(size, '|a|b|\n'),
};

function read(file: Uint8Array): string {
  try {
    return `${readSheet(file).rows.length} rows`;
  } catch (error) {
    if (error instanceof AppError) return `refused: ${error.message}`;
    throw error;
  }
}

if (!isHostileFile(kind)) throw new Error(`No such kind of file: ${kind}`);
process.stdout.write(read(makers[kind]()));
