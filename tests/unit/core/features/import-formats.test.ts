import { existsSync, readFileSync, utimesSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importSheet, planFor } from '#tests/support/import-plan.ts';
import { makeWorkbook, styled, styles } from '#tests/support/make-workbook.ts';
import { startTestCore } from '#tests/support/test-core.ts';

const header = ['Company', 'Title', 'Date applied', 'Status'];
const workbook = makeWorkbook({
  sheets: [
    { name: 'Old', rows: [header, ['Delta', 'Driver', styled(45_000, styles.day), 'Rejected']] },
    {
      name: 'New',
      rows: [
        header,
        ['Acme', 'Nurse', styled(46_027, styles.day), 'Applied'],
        ['Beta', 'Cook', null, 'Rejected'],
      ],
    },
  ],
});

describe('a workbook', () => {
  test('is prepared when it is looked at, and written from there, as previewed', async () => {
    const rebound = await startTestCore();
    const plan = await planFor(rebound, workbook, { reading: { part: '2' } });
    const preview = await rebound.call('imports.preview', { plan });
    expect(preview.rows.map(({ line, draft }) => [line, draft?.company, draft?.appliedOn])).toEqual([
      [2, 'Acme', '2026-01-05'],
      [3, 'Beta', null],
    ]);
    const { counts } = await rebound.call('imports.commit', { plan, jobId: 'job' });
    expect(counts).toEqual(preview.counts);
    expect(rebound.select('SELECT name FROM company ORDER BY name')).toEqual([
      { name: 'Acme' },
      { name: 'Beta' },
    ]);
    const again = await importSheet(rebound, workbook, { reading: { part: '2' } });
    expect(again).toMatchObject({ batchId: null, counts: { duplicates: 2 } });
  });

  test('never looked at is refused', async () => {
    const rebound = await startTestCore();
    const plan = await planFor(rebound, 'Company,Title\nAcme,Nurse\n');
    const unseen = { ...plan, fileId: rebound.upload(workbook) };
    const reply = await rebound.core.dispatch('imports.commit', { plan: unseen, jobId: 'job' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });

  test('that can’t be read leaves nothing beside it', async () => {
    const rebound = await startTestCore();
    const fileId = rebound.upload(workbook.subarray(0, 700));
    expect(await rebound.core.dispatch('imports.inspect', { fileId })).toMatchObject({ ok: false });
    expect(existsSync(`${rebound.core.files.pathOf(fileId)}.tables`)).toBe(false);
  });
});

test('an archive, JSON, a Markdown table and cells of a spreadsheet become the same applications', async () => {
  const csv = 'Company,Title,Status\nAcme,Nurse,Rejected\nBeta,"Cook\nNights",Applied\n';
  const forms: (string | Uint8Array)[] = [
    csv,
    zipSync({ 'a/sheet.csv': strToU8(csv), 'other.csv': strToU8('x,y\n1,2\n') }),
    JSON.stringify([
      { Company: 'Acme', Title: 'Nurse', Status: 'Rejected' },
      { Company: 'Beta', Title: 'Cook\nNights', Status: 'Applied' },
    ]),
    '| Company | Title | Status |\n|---|---|---|\n| Acme | Nurse | Rejected |\n| Beta | Cook<br>Nights | Applied |\n',
    'Company\tTitle\tStatus\r\nAcme\tNurse\tRejected\r\nBeta\t"Cook\nNights"\tApplied\r\n\t\t\r\n\t\t\r\n',
    makeWorkbook({
      sheets: [
        {
          name: 'S',
          rows: [
            ['Company', 'Title', 'Status'],
            ['Acme', 'Nurse', 'Rejected'],
            ['Beta', 'Cook\nNights', 'Applied'],
          ],
        },
      ],
    }),
  ];
  const results = [];
  for (const form of forms) {
    const rebound = await startTestCore();
    const { counts } = await importSheet(rebound, form);
    expect(counts.created).toBe(2);
    results.push(
      rebound.select(
        `SELECT company.name, title, (SELECT kind FROM outcome WHERE outcome.applicationId = application.id) AS ended
         FROM application JOIN company ON company.id = companyId ORDER BY name`,
      ),
    );
  }
  for (const result of results) expect(result).toEqual(results[0]);
});

test('the page "My jobs" is read against the day it was pasted', async () => {
  const rebound = await startTestCore();
  const text = 'Applied\nCook\nAcme\nLeeds\nApplied on Indeed today\n';
  const fileId = rebound.upload(text);
  const pastedAt = new Date('2026-01-15T12:00:00Z');
  utimesSync(rebound.core.files.pathOf(fileId), pastedAt, pastedAt);
  const plan = { ...(await planFor(rebound, text)), fileId };
  const { rows } = await rebound.call('imports.preview', { plan });
  expect(rows[0]?.draft?.appliedOn).toBe('2026-01-15');
});

test('Rebound’s own export says that it holds everything, and nothing of it is taken for rows', async () => {
  const rebound = await startTestCore();
  await rebound.call('applications.create', { company: 'Acme', title: 'Nurse' });
  const { fileId } = await rebound.call('exports.everything', { jobId: 'export' });
  const archive = readFileSync(rebound.core.files.pathOf(fileId));
  const inside = unzipSync(archive)['rebound.json'] ?? new Uint8Array();
  for (const content of [archive, strFromU8(inside)]) {
    const plan = await planFor(rebound, content);
    const sheet = await rebound.call('imports.inspect', { fileId: plan.fileId });
    expect(sheet).toMatchObject({ subject: 'everything', rowCount: 0, columns: [] });
    await expect(rebound.call('imports.commit', { plan, jobId: 'job' })).rejects.toMatchObject({
      code: 'refused',
    });
  }
});
