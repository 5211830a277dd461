import { expect, test } from 'vitest';
import { importPeople } from '#tests/support/people-plan.ts';
import { importSheet } from '#tests/support/import-plan.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

const header = 'Company,Title,Date applied,Notes';
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, row) => `Company ${row},Role ${row},2026-01-05,`);

async function newest({ call }: TestCore) {
  return (await call('history.list', {})).entries[0];
}

test('an import is named by how much came in, and by its file', async () => {
  const rebound = await startTestCore();
  await importSheet(rebound, [header, ...rowsOf(1_204)].join('\n'), { fileName: 'jobs.csv' });
  expect(await newest(rebound)).toMatchObject({ label: 'Import of 1,204 applications', file: 'jobs.csv' });
  const { undo } = await rebound.call('history.status', {});
  expect(undo).toMatchObject({ label: 'Import of 1,204 applications', file: 'jobs.csv' });
});

test('what it only added to is told apart', async () => {
  const rebound = await startTestCore();
  await importSheet(rebound, [header, ...rowsOf(2)].join('\n'));
  await importSheet(
    rebound,
    [header, 'Company 0,Role 0,2026-01-05,A word', 'New,One,2026-02-02,'].join('\n'),
  );
  expect(await newest(rebound)).toMatchObject({ label: 'Import of 1 new and 1 updated applications' });
  await importSheet(rebound, [header, 'Company 1,Role 1,2026-01-05,A word'].join('\n'));
  expect(await newest(rebound)).toMatchObject({ label: 'Import of 1 updated application' });
});

test('undone and done again it keeps its name and its file', async () => {
  const rebound = await startTestCore();
  await importPeople(rebound, 'Name,Email\nKim Lee,kim@a.example');
  const named = { label: 'Import of 1 person', file: 'people.csv' };
  expect(await rebound.call('history.undo', {})).toMatchObject(named);
  expect(await newest(rebound)).toMatchObject({ ...named, state: 'takenBack' });
  expect((await rebound.call('history.status', {})).redo).toMatchObject(named);
  expect(await rebound.call('history.redo', {})).toMatchObject(named);
});

test('a file of somebody who was erased is named without them', async () => {
  const rebound = await startTestCore();
  await importSheet(rebound, [header, ...rowsOf(1)].join('\n'), { fileName: 'From Zoltan Quill.csv' });
  const { id } = await rebound.call('people.create', { name: 'Zoltan Quill' });
  await rebound.call('people.erase', { id });
  const { entries } = await rebound.call('history.list', {});
  expect(JSON.stringify(entries)).not.toContain('Quill');
  expect(entries.find(({ label }) => label.startsWith('Import of'))?.file).toBe('From [erased].csv');
});

test('no other step has a file', async () => {
  const rebound = await startTestCore();
  await rebound.call('companies.create', { name: 'Acme' });
  expect(await newest(rebound)).toMatchObject({ file: null });
});
