import { describe, expect, test } from 'vitest';
import { importSheet } from '#tests/support/import-plan.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

const header =
  'Company,Title,Date applied,Date saved,Seniority,Salary min,Salary max,Currency,Deadline,Excitement,Job description,Tags,Labels,Archived,Recruiter,Email,Phone,CV version,Notes';
const row =
  'Acme,Engineer,2026-01-05,2026-01-02,Senior,"60,000",75000,EUR,2026-01-20,4/5,<p>Build &amp; run</p><ul><li>Go</li></ul>,"remote, Go",dream; remote,yes,Kim Lee,kim@acme.example,+44 20 7946 0000,CV 3,A note';
const sheet = `${header}\n${row}`;

async function onlyApplication(rebound: TestCore) {
  const [found] = rebound.select('SELECT id FROM application');
  return rebound.call('applications.get', { id: String(found?.['id']) });
}

function people({ select }: TestCore): unknown[] {
  return select(
    `SELECT person.name, email, phone, role, relation, company.name AS company FROM person
     LEFT JOIN applicationPerson AS link ON link.personId = person.id
     LEFT JOIN company ON company.id = person.companyId ORDER BY person.name`,
  );
}

const kim = {
  name: 'Kim Lee',
  email: 'kim@acme.example',
  phone: '+44 20 7946 0000',
  role: 'recruiter',
  relation: 'recruiter',
  company: 'Acme',
};

describe('every field of a row', () => {
  test('lands where it belongs', async () => {
    const rebound = await startTestCore();
    const { counts } = await importSheet(rebound, sheet);
    expect(counts).toMatchObject({ created: 1, skipped: 0 });
    expect(await onlyApplication(rebound)).toMatchObject({
      seniority: 'Senior',
      salaryMin: 60_000,
      salaryMax: 75_000,
      currency: 'EUR',
      deadlineOn: '2026-01-20',
      excitement: 4,
      description: 'Build & run\n- Go',
      tags: ['dream', 'Go', 'remote'],
      resumeName: 'CV 3',
      notes: 'A note',
      appliedOn: '2026-01-05',
      archivedAt: expect.any(String) as string,
      events: [
        { phase: 'saved', on: '2026-01-02', precision: 'day' },
        { phase: 'applied', on: '2026-01-05', precision: 'day' },
      ],
    });
    expect(people(rebound)).toEqual([kim]);
  });

  test('comes once, however often the file does', async () => {
    const rebound = await startTestCore();
    await importSheet(rebound, sheet);
    const before = rebound.dump();
    expect(await importSheet(rebound, sheet)).toMatchObject({ batchId: null, counts: { duplicates: 1 } });
    // Another file with the same rows: no cell but one is the same, and nothing in it is new.
    const other = await importSheet(rebound, `${header},Zzz\n${row},"x"`);
    expect(other).toMatchObject({ batchId: null, counts: { duplicates: 1, updated: 0 } });
    expect(rebound.dump()).toBe(before);
  });

  test('is gone when the import is undone at once', async () => {
    const rebound = await startTestCore();
    const before = rebound.dump();
    const { batchId } = await importSheet(rebound, sheet);
    await rebound.call('imports.undo', { batchId: batchId ?? '' });
    expect(rebound.dump()).toBe(before);
  });

  test('is gone days later too, but for what was touched or is used', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('applications.create', {
      company: 'Acme',
      title: 'Engineer',
      on: '2026-01-05',
    });
    const { id: jo } = await rebound.call('people.create', { name: 'Jo Park', company: 'Beta' });
    const { batchId } = await importSheet(
      rebound,
      `${sheet}\nBeta,Baker,2026-02-05,,,,,,,,,bread,,,Jo Park,jo@beta.example,,CV 4,\nGamma,Cook,2026-02-06,,,,,,,,,soup,,,Al Fox,al@gamma.example,,CV 5,`,
    );
    expect(await rebound.call('applications.get', { id })).toMatchObject({ resumeName: 'CV 3' });
    expect(rebound.select('SELECT email FROM person WHERE id = ?', jo)).toEqual([
      { email: 'jo@beta.example' },
    ]);
    const [al] = rebound.select(`SELECT id FROM person WHERE name = 'Al Fox'`);
    await rebound.call('people.update', { id: String(al?.['id']), notes: 'Called' });
    await rebound.call('imports.undo', { batchId: batchId ?? '' });
    expect(await rebound.call('applications.get', { id })).toMatchObject({
      resumeName: null,
      tags: [],
      excitement: null,
      seniority: null,
      description: null,
    });
    expect(rebound.select('SELECT name, email FROM person ORDER BY name')).toEqual([
      { name: 'Al Fox', email: 'al@gamma.example' },
      { name: 'Jo Park', email: null },
    ]);
    expect(rebound.select('SELECT name FROM tag')).toEqual([]);
    expect(rebound.select('SELECT name FROM resume')).toEqual([]);
    expect(rebound.select('SELECT * FROM applicationPerson')).toEqual([]);
  });

  test('an application that got a tag since is touched, and stays whole', async () => {
    const rebound = await startTestCore();
    const { batchId } = await importSheet(rebound, sheet);
    const { id } = await onlyApplication(rebound);
    await rebound.call('applications.tagMany', { target: { ids: [id] }, add: ['mine'], remove: [] });
    const { kept } = await rebound.call('imports.undo', { batchId: batchId ?? '' });
    expect(kept).toHaveLength(1);
    expect(people(rebound)).toEqual([kim]);
    expect(await onlyApplication(rebound)).toMatchObject({ resumeName: 'CV 3' });
  });
});

test('nothing that was edited by hand is overwritten', async () => {
  const rebound = await startTestCore();
  const { id } = await rebound.call('applications.create', {
    company: 'Acme',
    title: 'Engineer',
    on: '2026-01-05',
    seniority: 'Lead',
    excitement: 1,
    deadlineOn: '2026-03-01',
    description: 'Mine',
    salaryMin: 1,
    currency: 'GBP',
    resume: 'CV 1',
  });
  await importSheet(rebound, sheet);
  expect(await rebound.call('applications.get', { id })).toMatchObject({
    seniority: 'Lead',
    excitement: 1,
    deadlineOn: '2026-03-01',
    description: 'Mine',
    salaryMin: 1,
    salaryMax: null,
    currency: 'GBP',
    resumeName: 'CV 1',
    archivedAt: null,
  });
});

describe('contacts become people', () => {
  const contacts = 'Company,Title,Date applied,Contact,Email';

  test('one for all rows that name them, found by email or by name at the company', async () => {
    const rebound = await startTestCore();
    await rebound.call('people.create', { name: 'Kimberly Lee', email: 'KIM@acme.example', company: 'Acme' });
    await importSheet(
      rebound,
      `${contacts}\nAcme,A,2026-01-05,Kim Lee,kim@acme.example\nAcme,B,2026-01-06,Jo Park,\nAcme,C,2026-01-07,jo park,jo@acme.example\nBeta,D,2026-01-08,Jo Park,`,
    );
    expect(rebound.select('SELECT name, email FROM person ORDER BY name, email')).toEqual([
      { name: 'Jo Park', email: null },
      { name: 'Jo Park', email: 'jo@acme.example' },
      { name: 'Kimberly Lee', email: 'KIM@acme.example' },
    ]);
    expect(rebound.select('SELECT count(*) AS n FROM applicationPerson')).toEqual([{ n: 4 }]);
  });

  test('a later row adds a number to somebody linked, and nothing twice', async () => {
    const rebound = await startTestCore();
    await importSheet(rebound, `${contacts}\nAcme,A,2026-01-05,Kim Lee,`);
    const more = `${contacts},Phone\nAcme,A,2026-01-05,Kim Lee,kim@acme.example,+44 20 7946 0000`;
    expect((await importSheet(rebound, more)).counts).toMatchObject({ updated: 1 });
    expect(people(rebound)).toMatchObject([{ email: 'kim@acme.example', phone: '+44 20 7946 0000' }]);
    const other = `${contacts}\nAcme,A,2026-01-05,Kim Lee,other@acme.example`;
    expect((await importSheet(rebound, other)).counts).toMatchObject({ updated: 1 });
    expect((await importSheet(rebound, `${other},`)).counts).toMatchObject({ updated: 0, duplicates: 1 });
    expect(rebound.select('SELECT email, notes FROM person')).toEqual([
      { email: 'kim@acme.example', notes: 'Email: other@acme.example' },
    ]);
  });

  test('the recruiter of an application through an agency is the agency’s', async () => {
    const rebound = await startTestCore();
    await importSheet(
      rebound,
      'Company,Title,Date applied,Recruiter\nRNLI (via Hays),Engineer,2026-01-05,Kim Lee',
    );
    expect(people(rebound)).toMatchObject([{ relation: 'agency', company: 'Hays' }]);
  });
});

test('a user’s bin is left out once they have said so, and named', async () => {
  const rebound = await startTestCore();
  const binned = 'Company,Title,Status\nAcme,A,TRASH\nBeta,B,Applied';
  expect((await importSheet(rebound, binned)).counts).toMatchObject({ created: 1, skipped: 1 });
  const { batchId, counts } = await importSheet(rebound, `${binned}\nGamma,C,Applied`, {
    statuses: [{ value: 'TRASH', meaning: null }],
  });
  expect(counts).toMatchObject({ created: 1, skipped: 1, duplicates: 1 });
  expect(
    rebound.select('SELECT reason FROM importRow WHERE batchId = ? AND action = ?', batchId, 'skip'),
  ).toEqual([{ reason: 'Rows with the status “TRASH” are left out.' }]);
  expect(rebound.select('SELECT * FROM outcome')).toEqual([]);
});

test('rows of one opening bring one tag, however they spell it', async () => {
  const rebound = await startTestCore();
  const spelled =
    'Company,Title,Date applied,Tags\nAcme,A,2026-01-05,Remote\nAcme,A,2026-01-05,"remote, new"';
  await importSheet(rebound, spelled);
  expect((await onlyApplication(rebound)).tags).toEqual(['new', 'Remote']);
});

test('CV versions are found in any case, and made once', async () => {
  const rebound = await startTestCore();
  await rebound.call('resumes.create', { name: 'Main CV' });
  await importSheet(rebound, 'Company,Title,CV\nA,A,main cv\nB,B,Other\nC,C,OTHER');
  expect(rebound.select('SELECT name FROM resume ORDER BY name')).toEqual([
    { name: 'Main CV' },
    { name: 'Other' },
  ]);
});

test('a tag is one tag in any case and accent', async () => {
  const rebound = await startTestCore();
  await rebound.call('tags.create', { name: 'Remote' });
  await importSheet(rebound, 'Company,Title,Tags\nAcme,A,REMÓTE;x\nBeta,B,"remote\n#X"');
  expect(rebound.select('SELECT name FROM tag ORDER BY name')).toEqual([{ name: 'Remote' }, { name: 'x' }]);
});

test('a company with its place in one cell comes in as both, where it says how one works there', async () => {
  const rebound = await startTestCore();
  await importSheet(rebound, 'Company,Title\n"Nordlicht · Leipzig (hybrid, 2 Tage)",Baker');
  expect(await onlyApplication(rebound)).toMatchObject({
    companyName: 'Nordlicht',
    location: 'Leipzig',
    workMode: 'hybrid',
  });
});
