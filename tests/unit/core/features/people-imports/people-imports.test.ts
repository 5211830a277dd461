import { describe, expect, test } from 'vitest';
import { connections, connectionsFile } from '#tests/support/connections.ts';
import { importPeople, peoplePlanFor } from '#tests/support/people-plan.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

const file = connectionsFile(connections);

/** A search with applications at Oakline, and at Örlikon Müller through an agency. */
async function startSearch(): Promise<TestCore> {
  const rebound = await startTestCore();
  await rebound.call('applications.create', { company: 'Oakline', title: 'Engineer' });
  await rebound.call('applications.create', {
    company: 'Orlikon Muller AG',
    title: 'Lead',
    via: 'Talent Agency',
  });
  return rebound;
}

function names({ select }: TestCore): unknown[] {
  return select('SELECT name FROM person ORDER BY name').map(({ name }) => name);
}

describe('Connections.csv', () => {
  test('is recognised below its preamble, with every column by its name', async () => {
    const rebound = await startSearch();
    const fileId = rebound.upload(file);
    expect(await rebound.call('imports.inspect', { fileId })).toMatchObject({
      subject: 'people',
      preset: 'linkedin-connections',
      rowCount: connections.length,
    });
    const { columns, scope, role } = await rebound.call('peopleImports.inspect', { fileId });
    expect(columns.map(({ field }) => field)).toEqual([
      'firstName',
      'lastName',
      'linkedinUrl',
      'email',
      'company',
      'title',
      'connectedOn',
    ]);
    expect({ scope, role }).toEqual({ scope: 'applied', role: 'insider' });
  });

  test('brings in the people at companies applied to, agencies too, and counts the rest', async () => {
    const rebound = await startSearch();
    const plan = await peoplePlanFor(rebound, file);
    const preview = await rebound.call('peopleImports.preview', { plan });
    // The preamble and its blank line are rows of the file as well.
    expect(preview.counts).toEqual({
      rows: 11,
      created: 5,
      updated: 0,
      duplicates: 0,
      joined: 1,
      skipped: 5,
    });
    expect(preview).toMatchObject({ elsewhere: 1, newCompanies: 0, total: 11 });
    expect(preview.rows.map(({ action, name }) => `${action} ${name}`).slice(3)).toEqual([
      'create Zofia Żurek',
      'create 李小明',
      'create Hana Example',
      'skip Otto Elsewhere',
      'skip 14 May 2018',
      'create solo@oakline.example',
      'join Zofia Żurek',
      'create Null Na',
    ]);
    expect(preview.rows[6]?.reason).toBe('You have not applied at Faraway Ltd.');
    expect(preview.rows[7]).toMatchObject({
      canTake: false,
      reason: 'The row names nobody and has no email.',
    });

    const { counts, batchId } = await rebound.call('peopleImports.commit', { plan, jobId: 'job' });
    expect(counts).toEqual(preview.counts);
    expect(names(rebound)).toEqual([
      'Hana Example',
      'Null Na',
      'Zofia Żurek',
      'solo@oakline.example',
      '李小明',
    ]);
    const [zofia] = rebound.select(`SELECT id FROM person WHERE name = 'Zofia Żurek'`);
    expect(await rebound.call('people.get', { id: String(zofia?.['id']) })).toMatchObject({
      companyName: 'Orlikon Muller AG',
      title: 'Lead Engineer',
      role: 'insider',
      notes: expect.stringContaining('Connected on: 2024-03-05') as string,
    });
    expect(rebound.select('SELECT count(*) AS n FROM company')).toEqual([{ n: 3 }]);
    // Of somebody left out nothing is kept.
    expect(rebound.select(`SELECT raw FROM importRow WHERE raw LIKE '%Otto%'`)).toEqual([]);
    expect(await rebound.call('imports.list', {})).toMatchObject([
      { id: batchId, subject: 'people', fileName: 'people.csv', canUndo: true, counts },
    ]);
  });

  test('twice is the same as once, also after edits and a merge', async () => {
    const rebound = await startSearch();
    await importPeople(rebound, file);
    const [first] = rebound.select(`SELECT id FROM person WHERE name = 'Null Na'`);
    const id = String(first?.['id']);
    await rebound.call('people.update', { id, title: null, notes: 'Mine', company: 'Elsewhere' });
    const { id: kept } = await rebound.call('people.create', { name: 'Hana Otherwise' });
    const [hana] = rebound.select(`SELECT id FROM person WHERE name = 'Hana Example'`);
    await rebound.call('people.merge', { id: kept, otherId: String(hana?.['id']) });
    const before = rebound.dump();
    const again = await importPeople(rebound, file);
    expect(again).toMatchObject({
      batchId: null,
      counts: { created: 0, updated: 0, joined: 0, duplicates: 6 },
    });
    expect(rebound.dump()).toBe(before);
  });

  test('a single row, or everyone, is taken in with a new company, which is said', async () => {
    const rebound = await startSearch();
    const plan = await peoplePlanFor(rebound, file);
    const otto = (await rebound.call('peopleImports.preview', { plan, text: 'otto' })).rows[0];
    const chosen = {
      ...plan,
      rowChoices: [{ line: otto?.line ?? 0, choice: 'merge' as const }],
    };
    const preview = await rebound.call('peopleImports.preview', { plan: chosen, text: 'faraway' });
    expect(preview).toMatchObject({ elsewhere: 0, newCompanies: 1, counts: { created: 6 } });
    expect(preview.rows[0]).toMatchObject({ action: 'create', isNewCompany: true, role: 'insider' });
    const everyone = await rebound.call('peopleImports.preview', { plan: { ...plan, scope: 'everyone' } });
    expect(everyone.counts).toEqual(preview.counts);
    expect(await rebound.call('peopleImports.commit', { plan: chosen, jobId: 'job' })).toMatchObject({
      remarks: [{ line: otto?.line, message: 'Faraway Ltd is a new company.' }],
    });
    expect(rebound.select(`SELECT name FROM company WHERE name LIKE 'Faraway%'`)).toEqual([
      { name: 'Faraway Ltd' },
    ]);
  });

  test('adds to whom one knows only what is missing, or makes them two', async () => {
    const rebound = await startSearch();
    const { id } = await rebound.call('people.create', {
      name: 'Hana Example',
      company: 'Talent Agency',
      role: 'agency-recruiter',
      title: 'Founder',
      notes: 'Kind',
    });
    const plan = await peoplePlanFor(rebound, file);
    const { rows, counts } = await rebound.call('peopleImports.preview', { plan, only: 'update' });
    expect(counts).toMatchObject({ created: 4, updated: 1 });
    expect(rows).toMatchObject([{ match: { id }, adds: ['email', 'linkedinUrl', 'notes'] }]);
    const rowChoices = [{ line: rows[0]?.line ?? 0, choice: 'keep-both' as const }];
    expect(
      (await rebound.call('peopleImports.preview', { plan: { ...plan, rowChoices } })).counts,
    ).toMatchObject({ created: 5, updated: 0 });
    await rebound.call('peopleImports.commit', { plan, jobId: 'job' });
    expect(await rebound.call('people.get', { id })).toMatchObject({
      role: 'agency-recruiter',
      title: 'Founder',
      email: 'hana@talent.example',
      notes: 'Kind\n\nTitle: Partner\n\nConnected on: 2020-01-01',
    });
  });

  test('two of one name at one company are two when their profiles differ', async () => {
    const rebound = await startSearch();
    const rows = ['kim-1', 'kim-2'].map(
      (profile) => `Kim,Lee,https://www.linkedin.com/in/${profile},,Oakline,Engineer,05 Mar 2024`,
    );
    const { counts } = await importPeople(rebound, connectionsFile(rows));
    expect(counts.created).toBe(2);
  });

  test('is cancelled without a trace', async () => {
    const rebound = await startSearch();
    const many = Array.from(
      { length: 3000 },
      (_, n) => `P${n},Q,https://www.linkedin.com/in/p${n},,Oakline,Clerk,05 Mar 2024`,
    );
    const plan = await peoplePlanFor(rebound, connectionsFile(many));
    const before = rebound.dump();
    rebound.core.onEvent((event) => {
      if (event.type === 'progress' && event.step === 'writing' && event.done >= 1000)
        void rebound.core.dispatch('jobs.cancel', { jobId: 'long' });
    });
    const reply = await rebound.core.dispatch('peopleImports.commit', { plan, jobId: 'long' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(rebound.dump()).toBe(before);
  });
});

describe('undoing an import of people', () => {
  test('at once is the exact state before', async () => {
    const rebound = await startSearch();
    const before = rebound.dump();
    const { batchId } = await importPeople(rebound, file, { scope: 'everyone' });
    const undone = await rebound.call('imports.undo', { batchId: batchId ?? '' });
    expect(undone).toMatchObject({ subject: 'people', removed: 6, keptPeople: [] });
    expect(rebound.dump()).toBe(before);
  });

  test('days later takes back whom nobody touched, and names who stays', async () => {
    const rebound = await startSearch();
    const { id: known } = await rebound.call('people.create', { name: 'Null Na', company: 'Oakline' });
    const { batchId } = await importPeople(rebound, file, { scope: 'everyone' });
    const idOf = (name: string) =>
      String(rebound.select('SELECT id FROM person WHERE name = ?', name)[0]?.['id']);
    await rebound.call('people.update', { id: idOf('Zofia Żurek'), phone: '+41 1' });
    const [application] = rebound.select('SELECT id FROM application ORDER BY id');
    await rebound.call('applicationPeople.link', {
      applicationId: String(application?.['id']),
      person: { id: idOf('李小明') },
    });
    const undone = await rebound.call('imports.undo', { batchId: batchId ?? '' });
    expect(undone).toMatchObject({
      removed: 3,
      keptPeople: [
        { name: 'Zofia Żurek', companyName: 'Orlikon Muller AG' },
        { name: '李小明', companyName: 'Oakline' },
      ],
    });
    expect(names(rebound)).toEqual(['Null Na', 'Zofia Żurek', '李小明']);
    expect(await rebound.call('people.get', { id: known })).toMatchObject({ title: null, role: null });
    expect(rebound.select(`SELECT name FROM company WHERE name LIKE 'Faraway%'`)).toEqual([]);
    expect((await rebound.call('imports.list', {}))[0]).toMatchObject({ canUndo: false });
    await rebound.call('history.undo', {});
    expect(names(rebound)).toHaveLength(6);
  });
});

test('somebody erased is gone from the rows of the import too', async () => {
  const rebound = await startSearch();
  await importPeople(rebound, file);
  const [hana] = rebound.select(`SELECT id FROM person WHERE name = 'Hana Example'`);
  await rebound.call('people.erase', { id: String(hana?.['id']) });
  // Only in the list of skills, which knows a program of that name.
  const holding = rebound
    .dump()
    .split('\n')
    .filter((line) => /hana/i.test(line) && !/"SAP /.test(line));
  expect(holding).toEqual([]);
});

test('a vCard file and a sheet of one’s own go the same way', async () => {
  const rebound = await startSearch();
  const cards =
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Byron\r\nORG:Oakline\r\nEMAIL:ada@a.example\r\nEMAIL:ada@b.example\r\n' +
    'NOTE:one\\ntwo\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nTEL:1\r\nEND:VCARD\r\n';
  const first = await importPeople(rebound, cards);
  expect(first.counts).toMatchObject({ rows: 2, created: 1, skipped: 1 });
  expect(rebound.select('SELECT name, email, role, notes FROM person')).toEqual([
    { name: 'Ada Byron', email: 'ada@a.example', role: null, notes: 'one\ntwo\n\nEmail: ada@b.example' },
  ]);
  const sheet =
    'Vorname;Nachname;E-Mail;Handy;Firma;Beziehung\nAda;Byron;ada@b.example;+49 1;Oakline;Recruiter\n';
  const plan = await peoplePlanFor(rebound, sheet);
  const { rows } = await rebound.call('peopleImports.preview', { plan });
  // By the second address nobody is known: by name and company.
  expect(rows).toMatchObject([{ action: 'update', match: { name: 'Ada Byron' }, adds: ['role', 'phone'] }]);
});
