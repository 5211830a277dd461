import { expect, test } from 'vitest';
import type { ImportField, ImportPlan } from '#shared/imports.ts';
import { importSheet, planFor } from '#tests/support/import-plan.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

// Of no preset: nothing tells that "Wann" is the day applied, or "Wer" who is asked there.
const header = 'Haus,Rolle,Wann,Wer';
const rows = ['Acme,Engineer,03/04/2026,Kim', 'Beta,Baker,05/06/2026,Lou'];
const choice: Readonly<Record<string, ImportField>> = {
  Haus: 'company',
  Rolle: 'title',
  Wann: 'appliedOn',
  Wer: 'notes',
};

async function columnsOf({ call, upload }: TestCore, text: string) {
  return (await call('imports.inspect', { fileId: upload(text) })).columns;
}

/** Imports the text with these fields by header; the order of dates is said where one is asked for. */
async function importAs(
  rebound: TestCore,
  text: string,
  fields: Readonly<Record<string, ImportField>>,
  dateOrder: 'dmy' | 'mdy' = 'dmy',
) {
  const columns: ImportPlan['columns'] = (await columnsOf(rebound, text)).map((column) => {
    const field = fields[column.header] ?? column.field;
    return { index: column.index, field, dateOrder: field === 'appliedOn' ? dateOrder : null };
  });
  return importSheet(rebound, text, { columns });
}

const ofApplications = (company: string) => `Company,Role,Wer\n${company},Engineer,Kim`;
const ofPeople = (name: string) => `Name,Haus\n${name},Acme`;

const shown = (columns: Awaited<ReturnType<typeof columnsOf>>) =>
  columns.map(({ header: name, field, dateOrder, isRemembered }) => [name, field, dateOrder, isRemembered]);

test('a file with the same headers is proposed as the last one was taken', async () => {
  const rebound = await startTestCore();
  const before = shown(await columnsOf(rebound, `${header}\n${rows[1]}`));
  expect(before.map(([, , , isRemembered]) => isRemembered)).toEqual([false, false, false, false]);
  await importAs(rebound, `${header}\n${rows[0]}`, choice);
  const next = shown(await columnsOf(rebound, `${header}\n${rows[1]}`));
  expect(next.map(([name, field]) => [name, field])).toEqual(Object.entries(choice));
  expect(next[2]).toEqual(['Wann', 'appliedOn', 'dmy', true]);
  expect(next.map(([name, , , isRemembered]) => (isRemembered ? name : null))).toEqual([
    // What would be proposed anyway is not said to be remembered.
    ...before.slice(0, 2).map(([name, field]) => (field === choice[String(name)] ? null : name)),
    'Wann',
    'Wer',
  ]);
});

test('the columns may stand in another order, under names written otherwise', async () => {
  const rebound = await startTestCore();
  await importAs(rebound, `${header}\n${rows[0]}`, choice);
  const next = await columnsOf(rebound, 'WER,haus, Wann ,Rolle\nLou,Beta,05/06/2026,Baker');
  expect(next.map(({ field }) => field)).toEqual(['notes', 'company', 'appliedOn', 'title']);
});

test('columns of one name are told apart by their order, and another set of names is another table', async () => {
  const rebound = await startTestCore();
  const twice = 'Company,Role,Was,Was\nAcme,Engineer,yes,Some words';
  const columns = await columnsOf(rebound, twice);
  await importSheet(rebound, twice, {
    columns: columns.map(({ index, field }) => ({ index, field: index === 3 ? 'notes' : field })),
  });
  expect((await columnsOf(rebound, twice)).map(({ field }) => field)[3]).toBe('notes');
  expect((await columnsOf(rebound, twice))[2]?.isRemembered).toBe(false);
  const wider = await columnsOf(rebound, 'Company,Role,Was,Was,More\nAcme,Engineer,yes,Some words,');
  expect(wider.every(({ isRemembered }) => !isRemembered)).toBe(true);
});

test('a file whose own dates settle their order is read by them', async () => {
  const rebound = await startTestCore();
  await importAs(rebound, `${header}\n${rows[0]}`, choice, 'mdy');
  const settled = await columnsOf(rebound, `${header}\nBeta,Baker,25/06/2026,Lou`);
  expect(settled[2]?.dateOrder).toBe('dmy');
  const open = await columnsOf(rebound, `${header}\n${rows[1]}`);
  expect(open[2]?.dateOrder).toBe('mdy');
});

test('what is chosen otherwise the next time holds from then on, and what is proposed anyway is forgotten', async () => {
  const rebound = await startTestCore();
  const kept = () => rebound.select(`SELECT 1 FROM valueMapping WHERE field = 'columns'`).length;
  await importAs(rebound, ofApplications('Acme'), { Wer: 'notes' });
  await importAs(rebound, ofApplications('Beta'), { Wer: 'tags' });
  expect((await columnsOf(rebound, ofApplications('Gamma')))[2]).toMatchObject({
    field: 'tags',
    isRemembered: true,
  });
  expect(kept()).toBe(1);
  await importAs(rebound, ofApplications('Gamma'), { Wer: 'ignore' });
  expect((await columnsOf(rebound, ofApplications('Delta')))[2]).toMatchObject({
    field: 'ignore',
    isRemembered: false,
  });
  expect(kept()).toBe(0);
});

test('undoing the import forgets it', async () => {
  const rebound = await startTestCore();
  const before = rebound.dump();
  const { batchId } = await importAs(rebound, `${header}\n${rows[0]}`, choice);
  const after = rebound.dump();
  await rebound.call('imports.undo', { batchId: batchId ?? '' });
  expect(rebound.dump()).toBe(before);
  await rebound.call('history.redo', {});
  expect(rebound.dump()).toBe(after);
});

test('a table without names of columns, or taken as proposed, leaves nothing behind', async () => {
  const rebound = await startTestCore();
  const plan = await planFor(rebound, 'Company,Role\nAcme,Engineer');
  await rebound.call('imports.commit', { plan, jobId: 'job' });
  const bare = rebound.upload('Beta;Baker\nGamma;Cook');
  const reading = { headerIndex: null };
  await rebound.call('imports.commit', {
    plan: {
      ...plan,
      fileId: bare,
      reading,
      columns: [
        { index: 0, field: 'company' },
        { index: 1, field: 'title' },
      ],
    },
    jobId: 'job',
  });
  expect(rebound.select('SELECT 1 FROM application')).toHaveLength(3);
  expect(rebound.select('SELECT 1 FROM valueMapping')).toEqual([]);
});

test('a list of people is remembered too, apart from applications', async () => {
  const rebound = await startTestCore();
  const inspect = async (name: string) =>
    (await rebound.call('peopleImports.inspect', { fileId: rebound.upload(ofPeople(name)) })).columns;
  const fileId = rebound.upload(ofPeople('Kim Lee'));
  const columns = (await inspect('Kim Lee')).map(({ index, field }) => ({
    index,
    field: index === 1 ? ('company' as const) : field,
  }));
  const plan = { fileId, fileName: 'people.csv', reading: {}, columns, role: null, rowChoices: [] };
  const reading = { subject: 'people' as const };
  await rebound.call('peopleImports.commit', { plan: { ...plan, reading, scope: 'everyone' }, jobId: 'job' });
  const other = rebound.upload(ofPeople('Lou Ray'));
  const next = await rebound.call('peopleImports.inspect', { fileId: other, reading });
  expect(next.columns[1]).toMatchObject({ field: 'company', isRemembered: true });
  const asApplications = await columnsOf(rebound, ofPeople('Lou Ray'));
  expect(asApplications.every(({ isRemembered }) => !isRemembered)).toBe(true);
});
