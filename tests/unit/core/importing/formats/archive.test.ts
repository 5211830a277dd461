import { strToU8, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSheet } from '#core/importing/read-sheet.ts';
import type { AppError } from '#shared/rpc/reply.ts';
import { makeWorkbook } from '#tests/support/make-workbook.ts';
import { verdictOn } from '#tests/support/read-prepared.ts';

const refused = expect.objectContaining({ code: 'invalid' }) as AppError;
const jobApplications =
  'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n"3/4/24, 9:05 AM",me@example.com, +44 20 7946 0000,Acme,Analyst,http://www.linkedin.com/jobs/view/3812345678,cv.pdf,\n';
const ownSheet = 'Company,Role,Status\nAcme,Nurse,Applied\n';

function zipOf(files: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

describe('an archive of a source', () => {
  const bytes = zipOf({
    'Ad_Targeting.csv': 'Member Age,Company Size\n25-34,11-50\n',
    'Articles/first.html': '<p>Hello</p>',
    'Jobs/Job Applications.csv': jobApplications,
    'Profile.csv': ownSheet,
    'Rich_Media.csv': '',
    '__MACOSX/Jobs/._Job Applications.csv': '\0\0',
    'cv.pdf': '%PDF-1.7',
  });

  test('is read at the table that a source is known by; every other table is a part, other files are left alone', () => {
    const sheet = readSheet(bytes);
    expect(sheet).toMatchObject({
      format: 'archive',
      part: 'Jobs/Job Applications.csv',
      preset: 'linkedin-job-applications',
      encoding: 'utf-8',
      delimiter: ',',
    });
    expect(sheet.rows).toHaveLength(1);
    expect(sheet.parts.map(({ key, preset }) => [key, preset])).toEqual([
      ['Ad_Targeting.csv', null],
      ['Jobs/Job Applications.csv', 'linkedin-job-applications'],
      ['Profile.csv', 'own-sheet'],
    ]);
  });

  test('another part can be chosen, and read otherwise', () => {
    expect(readSheet(bytes, { part: 'Profile.csv' }).preset).toBe('own-sheet');
    expect(readSheet(bytes, { part: 'Profile.csv', delimiter: ';' }).columns).toHaveLength(1);
    expect(() => readSheet(bytes, { part: 'cv.pdf' })).toThrow(refused);
  });
});

test('the only table of an archive is no part', () => {
  const sheet = readSheet(zipOf({ 'sheet.csv': ownSheet, 'photo.png': 'x' }));
  expect(sheet).toMatchObject({ parts: [], part: null });
  expect(sheet.rows).toHaveLength(1);
});

test('a table is known by its beginning, however long it is, and read to its end', () => {
  const long = `Company,Role\n${'Acme,Nurse\n'.repeat(30_000)}`;
  const sheet = readSheet(zipOf({ 'a.csv': 'x,y\n1,2\n', 'long.csv': long }));
  expect(sheet.part).toBe('long.csv');
  expect(sheet.rows).toHaveLength(30_000);
});

describe('an archive is refused in words', () => {
  test.each<[string, Uint8Array]>([
    ['with nothing that could be a table', zipOf({ 'photo.png': 'x', 'letter.docx': 'x' })],
    ['with an empty table', zipOf({ 'empty.csv': '' })],
    ['cut short', zipOf({ 'sheet.csv': ownSheet.repeat(100) }).subarray(0, 100)],
    ['with a bomb', withField(zipOf({ 'sheet.csv': ownSheet }), 24, 0x7fff_ffff)],
    ['that lies about sizes', withField(zipOf({ 'sheet.csv': ownSheet.repeat(100) }), 24, 10)],
    ['whose sizes stand elsewhere', withField(zipOf({ 'sheet.csv': ownSheet }), 24, 0xffff_ffff)],
    ['without a directory', Uint8Array.of(0x50, 0x4b, 3, 4, ...Array<number>(40).fill(0))],
  ])('%s', (_, bytes) => {
    expect(() => readSheet(bytes)).toThrow(refused);
  });

  test('locked with a password, saying so', () => {
    expect(() => readSheet(withField(zipOf({ 'sheet.csv': ownSheet }), 8, 1))).toThrow(/password/);
  });

  test('or read, whatever is damaged', async () => {
    const sound = zipOf({ 'sheet.csv': ownSheet, 'Job Applications.csv': jobApplications });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        async (changes) => {
          const bytes = sound.slice();
          for (const [index, value] of changes) bytes[index] = value;
          expect(['read', 'invalid']).toContain(await verdictOn(bytes));
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('Rebound’s own export is recognised, as a file and inside its archive', () => {
  const text =
    '{"format":"rebound-export","formatVersion":1,"schemaVersion":7,"exportedAt":"x",\n"tables":{}}\n';
  expect(readSheet(strToU8(text))).toMatchObject({ subject: 'everything', format: 'json', rows: [] });
  const archive = zipOf({ 'README.txt': 'hello', 'tables/application.csv': ownSheet, 'rebound.json': text });
  expect(readSheet(archive)).toMatchObject({ subject: 'everything', format: 'archive', rows: [], parts: [] });
});

test('a workbook is not taken for an archive', () => {
  expect(() => readSheet(makeWorkbook({ sheets: [{ name: 'J', rows: [['Company']] }] }))).toThrow(
    /no longer open/,
  );
});

/** The same archive, a field of its directory's first record changed: 4 bytes at 24 the size, 2 at 8 the flags. */
function withField(archive: Uint8Array, offset: number, value: number): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  const record = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  if (offset === 8) view.setUint16(record + offset, value, true);
  else view.setUint32(record + offset, value, true);
  return bytes;
}
