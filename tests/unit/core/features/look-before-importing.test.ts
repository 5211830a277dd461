import { expect, test } from 'vitest';
import { importSheet, planFor } from '#tests/support/import-plan.ts';
import { startTestCore } from '#tests/support/test-core.ts';

test('dates are shown as they would be read in either order, with what cannot be read', async () => {
  const rebound = await startTestCore();
  const cells = ['03/04/2026', '05/04/2026', '03/04/2026', '25/12/2026', 'soon', 'soon', ''];
  const fileId = rebound.upload(['Company,Applied', ...cells.map((cell) => `Acme,${cell}`)].join('\n'));
  const ask = (dateOrder: 'dmy' | 'mdy') =>
    rebound.call('imports.dates', { fileId, reading: {}, column: 1, dateOrder });
  const readings = async (dateOrder: 'dmy' | 'mdy') => (await ask(dateOrder)).read.map(({ on }) => on);
  expect(await readings('dmy')).toEqual(['2026-04-03', '2026-04-05', '2026-12-25']);
  expect(await readings('mdy')).toEqual(['2026-03-04', '2026-05-04']);
  expect((await ask('dmy')).unreadable).toEqual({ cells: 2, texts: ['soon'] });
  expect((await ask('mdy')).unreadable).toEqual({ cells: 3, texts: ['25/12/2026', 'soon'] });
});

test('a column that is made the day applied by hand is read in the order its cells decide, as in the check', async () => {
  const rebound = await startTestCore();
  const cells = ['03/04/2026', '25/04/2026', '03/04/2026', 'soon'];
  const plan = await planFor(
    rebound,
    ['Company,Foo', ...cells.map((cell, row) => `A${row},${cell}`)].join('\n'),
    {
      columns: [
        { index: 0, field: 'company' },
        { index: 1, field: 'appliedOn', dateOrder: null },
      ],
    },
  );
  const sheet = await rebound.call('imports.inspect', { fileId: plan.fileId });
  expect(sheet.columns[1]).toMatchObject({ field: 'ignore', dateOrder: 'dmy', looksLikeDays: true });
  const asked = { fileId: plan.fileId, reading: {}, column: 1, dateOrder: null };
  const { read, unreadable } = await rebound.call('imports.dates', asked);
  const { rows } = await rebound.call('imports.preview', { plan });
  expect(read.map(({ on }) => on)).toEqual(['2026-04-03', '2026-04-25']);
  expect(unreadable).toEqual({ cells: 1, texts: ['soon'] });
  expect(rows.map(({ draft }) => draft?.appliedOn ?? null)).toEqual([
    '2026-04-03',
    '2026-04-25',
    '2026-04-03',
    null,
  ]);
});

test('rows are found by a text in one of their cells, whatever its case and accents, and counted as one choice', async () => {
  const rebound = await startTestCore();
  const plan = await planFor(rebound, 'Company,Role\nMüller,Baker\nAcme,Cook\nBeta,Cook for MULLER');
  const { rows, total, counts } = await rebound.call('imports.preview', { plan, text: 'muller' });
  expect(rows.map(({ line }) => line)).toEqual([2, 4]);
  expect([total, counts.rows]).toEqual([2, 3]);
  expect(await rebound.call('imports.lines', { plan, text: 'muller' })).toEqual([2, 4]);
  expect(await rebound.call('imports.lines', { plan, only: 'skip' })).toEqual([]);
  expect(await rebound.call('imports.lines', { plan })).toEqual([2, 3, 4]);
});

test('an update says what it adds', async () => {
  const rebound = await startTestCore();
  await importSheet(rebound, 'Company,Role,Link\nAcme,Cook,https://example.org/jobs/1');
  const again =
    'Company,Role,Link,Pay,Status,Place\nAcme,Cook,https://example.org/jobs/1,£20k-£30k,Phone screen,Leeds';
  const { rows } = await rebound.call('imports.preview', { plan: await planFor(rebound, again) });
  expect(rows.map(({ action }) => action)).toEqual(['update']);
  expect(rows[0]?.adds.toSorted()).toEqual(['location', 'salary', 'status']);
});

test('an edit that continues the one before it is seen as well', async () => {
  const rebound = await startTestCore();
  const { id } = await rebound.call('applications.create', {
    company: 'Acme',
    title: 'Cook',
    on: '2026-01-05',
  });
  await rebound.call('applications.update', { id, location: 'York' });
  const plan = await planFor(rebound, 'Company,Role,Date applied,Place\nAcme,Cook,2026-01-05,Leeds');
  const actionsOf = async () =>
    (await rebound.call('imports.preview', { plan })).rows.map(({ action }) => action);
  expect(await actionsOf()).toEqual(['duplicate']);
  await rebound.call('applications.update', { id, location: null });
  expect(await actionsOf()).toEqual(['update']);
});

test('a sheet that tells of something else than applications is not taken for one', async () => {
  const rebound = await startTestCore();
  const connections =
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nKim,Lee,https://www.linkedin.com/in/kim,,Acme,Baker,05 Mar 2024';
  const plan = await planFor(rebound, connections);
  const before = rebound.dump();
  await expect(rebound.call('imports.preview', { plan })).rejects.toMatchObject({ code: 'refused' });
  await expect(rebound.call('imports.lines', { plan })).rejects.toMatchObject({ code: 'refused' });
  await expect(rebound.call('imports.commit', { plan, jobId: 'job' })).rejects.toMatchObject({
    code: 'refused',
  });
  expect(rebound.dump()).toBe(before);
});
