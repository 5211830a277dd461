import { describe, expect, test } from 'vitest';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';
import { writeBySql } from '#tests/support/write-by-sql.ts';

const nothing = { role: null, title: null, email: null, phone: null, linkedinUrl: null, notes: null };

async function add(rebound: TestCore, company: string, title: string, via?: string): Promise<string> {
  const { id } = await rebound.call('applications.create', {
    company,
    title,
    ...(via === undefined ? {} : { via }),
  });
  return id;
}

test('a contact of a new application is linked in the same step: the one known there, else somebody new', async () => {
  const rebound = await startTestCore();
  const empty = rebound.dump();
  const contact = { name: 'Petra Lindenau', email: 'petra@acme.example', phone: null };
  const create = (company: string, name: string) =>
    rebound.call('applications.create', { company, title: 'Nurse', contact: { ...contact, name } });
  const one = await create('Acme', 'Petra Lindenau');
  const two = await create('ACME', 'petra  lindenau');
  await create('Beta', 'Petra Lindenau');
  const peopleOf = async ({ id }: { id: string }) =>
    (await rebound.call('applicationPeople.list', { applicationId: id })).map((person) => person.personId);
  expect(await peopleOf(two)).toEqual(await peopleOf(one));
  expect(rebound.select('SELECT name, email FROM person ORDER BY id')).toEqual([
    { name: 'Petra Lindenau', email: 'petra@acme.example' },
    { name: 'Petra Lindenau', email: 'petra@acme.example' },
  ]);
  for (let step = 0; step < 3; step += 1) await rebound.call('history.undo', {});
  expect(rebound.dump()).toBe(empty);
});

/** Puts rows in that no procedure of people writes, past the log. */
function insertInteraction(
  rebound: TestCore,
  row: { id: string; personId: string; on: string; isAutomatic?: number; applicationId?: string },
): void {
  writeBySql(
    rebound,
    `INSERT INTO interaction (id, applicationId, personId, direction, channel, "on", isAutomatic, note, recordedAt)
     VALUES (?, ?, ?, 'in', 'email', ?, ?, 'Hello', '2026-03-01T08:00:00.000Z')`,
    row.id,
    row.applicationId ?? null,
    row.personId,
    row.on,
    row.isAutomatic ?? 0,
  );
}

describe('a person', () => {
  test('is kept as said, with the company found or created by name', async () => {
    const rebound = await startTestCore();
    await add(rebound, 'Müller GmbH', 'Engineer');
    const { id } = await rebound.call('people.create', {
      name: ' 李 小明 ',
      company: 'MULLER',
      role: 'hiring-manager',
      title: 'Head of Data',
      email: 'li@example.org',
      phone: '+49 30 1',
      linkedinUrl: 'https://linkedin.com/in/li',
      notes: 'a\nb',
    });
    expect(await rebound.call('people.get', { id })).toMatchObject({
      name: '李 小明',
      companyName: 'Müller GmbH',
      role: 'hiring-manager',
      roleText: null,
      email: 'li@example.org',
      notes: 'a\nb',
      applications: [],
      presentedTo: [],
      lastContactOn: null,
    });
    expect(rebound.select('SELECT name FROM company')).toHaveLength(1);
  });

  test('is changed field by field; an empty text and an empty company mean none', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('people.create', {
      name: 'Ada',
      company: 'Oakline',
      email: 'a@b.example',
    });
    await rebound.call('people.update', { id, email: '', company: '' });
    expect(await rebound.call('people.get', { id })).toMatchObject({
      ...nothing,
      companyId: null,
      name: 'Ada',
    });
    await rebound.call('people.update', { id, company: 'New Place' });
    expect((await rebound.call('people.get', { id })).companyName).toBe('New Place');
  });

  test('typing into one field is one step of undo', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('people.create', { name: 'Ada' });
    await rebound.call('people.update', { id, title: 'C' });
    await rebound.call('people.update', { id, title: 'CTO' });
    await rebound.call('history.undo', {});
    expect((await rebound.call('people.get', { id })).title).toBeNull();
  });

  test('a stored role outside the list reads as other, with its text kept', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('people.create', { name: 'Ada' });
    const { id: known } = await rebound.call('people.create', { name: 'Bo' });
    writeBySql(rebound, 'UPDATE person SET role = ? WHERE id = ?', 'Head hunter', id);
    writeBySql(rebound, 'UPDATE person SET role = ? WHERE id = ?', 'Agency recruiter', known);
    expect(await rebound.call('people.get', { id })).toMatchObject({
      role: 'other',
      roleText: 'Head hunter',
    });
    expect(await rebound.call('people.get', { id: known })).toMatchObject({
      role: 'agency-recruiter',
      roleText: null,
    });
    expect((await rebound.call('people.list', { role: 'other' })).items.map(({ name }) => name)).toEqual([
      'Ada',
    ]);
  });

  test('what is not there is not found; deleting is undone with every link', async () => {
    const rebound = await startTestCore();
    const applicationId = await add(rebound, 'Oakline', 'Engineer');
    const { id } = await rebound.call('people.create', { name: 'Ada' });
    await rebound.call('applicationPeople.link', { applicationId, person: { id } });
    insertInteraction(rebound, { id: 'i1', personId: id, on: '2026-03-01' });
    const before = rebound.dump();
    await rebound.call('people.delete', { id });
    // It was with her alone: without her nobody would find it.
    expect(rebound.select('SELECT personId FROM interaction')).toEqual([]);
    expect(rebound.select('SELECT * FROM applicationPerson')).toEqual([]);
    await expect(rebound.call('people.get', { id })).rejects.toMatchObject({ code: 'not-found' });
    await expect(rebound.call('people.update', { id, name: 'B' })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(rebound.call('people.delete', { id })).rejects.toMatchObject({ code: 'not-found' });
    expect(await rebound.call('history.undo', {})).toMatchObject({ place: { kind: 'person', id } });
    expect(rebound.dump()).toBe(before);
  });
});

async function village(): Promise<{ rebound: TestCore; ids: Record<string, string> }> {
  const rebound = await startTestCore();
  const direct = await add(rebound, 'Oakline', 'Engineer');
  const presented = await add(rebound, 'Étoile du Nord', 'Analyst', 'Bridgewell Talent');
  await add(rebound, 'Kestrel', 'Analyst', 'Bridgewell Talent');
  await add(rebound, 'Kestrel', 'Lead', 'Bridgewell Talent');
  const ids: Record<string, string> = {};
  for (const [name, company, role] of [
    ['Zoë', 'Oakline', 'recruiter'],
    ['Bo 10', 'Bridgewell Talent', 'agency-recruiter'],
    ['Bo 9', 'Étoile du Nord', 'hiring-manager'],
    ['Ida', null, 'coach'],
  ] as const) {
    ids[name] = (await rebound.call('people.create', { name, company, role, email: `${role}@x.example` })).id;
  }
  await rebound.call('applicationPeople.link', { applicationId: direct, person: { id: ids['Zoë'] ?? '' } });
  await rebound.call('applicationPeople.link', {
    applicationId: presented,
    person: { id: ids['Bo 9'] ?? '' },
  });
  return { rebound, ids };
}

const namesOf = async (rebound: TestCore, filter: object) =>
  (await rebound.call('people.list', filter)).items.map(({ name }) => name);

describe('the list of people', () => {
  test('finds by any words of name, company, title and email, in any accent and case', async () => {
    const { rebound } = await village();
    expect(await namesOf(rebound, {})).toEqual(['Bo 9', 'Bo 10', 'Ida', 'Zoë']);
    expect(await namesOf(rebound, { text: 'ZOE' })).toEqual(['Zoë']);
    expect(await namesOf(rebound, { text: 'etoile bo' })).toEqual(['Bo 9']);
    expect(await namesOf(rebound, { text: 'coach@x' })).toEqual(['Ida']);
    expect(await namesOf(rebound, { text: '%' })).toEqual([]);
    expect(await namesOf(rebound, { text: 'nobody' })).toEqual([]);
  });

  test('filters by role, company and agency, and names what to filter by', async () => {
    const { rebound } = await village();
    const list = await rebound.call('people.list', {});
    expect(list.total).toBe(4);
    expect(list.companies.map(({ name }) => name)).toEqual([
      'Bridgewell Talent',
      'Étoile du Nord',
      'Oakline',
    ]);
    expect(list.agencies.map(({ name }) => name)).toEqual(['Bridgewell Talent']);
    const idOf = (name: string) => list.companies.find((company) => company.name === name)?.id ?? '';
    expect(await namesOf(rebound, { role: 'coach' })).toEqual(['Ida']);
    expect(await namesOf(rebound, { companyId: idOf('Oakline') })).toEqual(['Zoë']);
    expect(await namesOf(rebound, { agencyId: idOf('Bridgewell Talent') })).toEqual(['Bo 9', 'Bo 10']);
  });

  test('shows the employers an agency presented me to', async () => {
    const { rebound, ids } = await village();
    const recruiter = (await rebound.call('people.list', {})).items.find(({ name }) => name === 'Bo 10');
    expect(recruiter?.presentedTo).toEqual(['Kestrel', 'Étoile du Nord']);
    expect((await rebound.call('people.get', { id: ids['Bo 10'] ?? '' })).presentedTo).toMatchObject([
      { name: 'Kestrel', applicationCount: 2 },
      { name: 'Étoile du Nord', applicationCount: 1 },
    ]);
  });

  test('last contact is the latest one of that person that was not automatic', async () => {
    const { rebound, ids } = await village();
    const [ida = '', zoe = ''] = [ids['Ida'], ids['Zoë']];
    insertInteraction(rebound, { id: 'a', personId: ida, on: '2026-02-01' });
    insertInteraction(rebound, { id: 'b', personId: ida, on: '2026-02-20' });
    insertInteraction(rebound, { id: 'c', personId: ida, on: '2026-03-05', isAutomatic: 1 });
    insertInteraction(rebound, { id: 'd', personId: zoe, on: '2026-02-25' });
    expect(await namesOf(rebound, { sort: 'last-contact' })).toEqual(['Zoë', 'Ida', 'Bo 9', 'Bo 10']);
    const { items } = await rebound.call('people.list', {});
    expect(items.find(({ id }) => id === ida)).toMatchObject({
      lastContactOn: '2026-02-20',
      applicationCount: 0,
    });
    expect(items.find(({ id }) => id === zoe)).toMatchObject({ applicationCount: 1 });
    const person = await rebound.call('people.get', { id: ida });
    expect(person.lastContactOn).toBe('2026-02-20');
  });

  test('suggests those of the given companies first, and by company or email', async () => {
    const { rebound } = await village();
    const { companies } = await rebound.call('people.list', {});
    const oakline = companies.find(({ name }) => name === 'Oakline')?.id ?? '';
    const namesFor = async (text: string, companyIds: string[] = []) =>
      (await rebound.call('people.suggest', { text, companyIds })).map(({ name }) => name);
    expect(await namesFor('', [oakline])).toEqual(['Zoë', 'Bo 9', 'Bo 10', 'Ida']);
    expect(await namesFor('bridge')).toEqual(['Bo 10']);
    expect(await namesFor('bo')).toEqual(['Bo 9', 'Bo 10']);
  });
});

describe('people of an application', () => {
  test('are linked by id with the relation of their role, or by name in the same step', async () => {
    const rebound = await startTestCore();
    const applicationId = await add(rebound, 'Kestrel', 'Analyst', 'Bridgewell Talent');
    const { id } = await rebound.call('people.create', { name: 'Ada', role: 'hiring-manager' });
    await rebound.call('applicationPeople.link', { applicationId, person: { id } });
    const before = rebound.dump();
    await rebound.call('applicationPeople.link', {
      applicationId,
      person: { name: 'Bo' },
      relation: 'agency',
    });
    expect(await rebound.call('applicationPeople.list', { applicationId })).toMatchObject([
      { name: 'Ada', relation: 'hiring-manager', isOfAgency: false },
      {
        name: 'Bo',
        relation: 'agency',
        role: 'agency-recruiter',
        companyName: 'Bridgewell Talent',
        isOfAgency: true,
      },
    ]);
    await rebound.call('history.undo', {});
    expect(rebound.dump()).toBe(before);
  });

  test('are linked once; linking again sets the relation, unlinking takes only the link', async () => {
    const rebound = await startTestCore();
    const applicationId = await add(rebound, 'Kestrel', 'Analyst');
    const { id } = await rebound.call('people.create', { name: 'Ada' });
    await rebound.call('applicationPeople.link', { applicationId, person: { id } });
    await rebound.call('applicationPeople.link', { applicationId, person: { id }, relation: 'insider' });
    await rebound.call('applicationPeople.setRelation', {
      applicationId,
      personId: id,
      relation: 'recruiter',
    });
    expect(await rebound.call('applicationPeople.list', { applicationId })).toMatchObject([
      { relation: 'recruiter' },
    ]);
    expect((await rebound.call('people.get', { id })).applications).toMatchObject([
      { title: 'Analyst', companyName: 'Kestrel', relation: 'recruiter', hasEnded: false },
    ]);
    await rebound.call('applicationPeople.unlink', { applicationId, personId: id });
    expect(await rebound.call('applicationPeople.list', { applicationId })).toEqual([]);
    expect((await rebound.call('people.list', {})).items).toHaveLength(1);
  });

  test('include who only sits in an interview, as interviewer, wherever people of an application are told of', async () => {
    const rebound = await startTestCore();
    const applicationId = await add(rebound, 'Kestrel', 'Analyst', 'Bright Agency');
    const { id } = await rebound.call('people.create', { name: 'Ada', company: 'Elsewhere' });
    const when = { day: '2026-03-12', time: '09:00' };
    const planned = { applicationId, when, interviewers: [{ id }] };
    const { id: interviewId } = await rebound.call('interviews.create', planned);
    const second = await rebound.call('interviews.create', planned);

    expect(rebound.select('SELECT id FROM applicationPerson')).toEqual([]);
    expect(await rebound.call('applicationPeople.list', { applicationId })).toMatchObject([
      { personId: id, relation: 'interviewer', isLinked: false },
    ]);
    const person = await rebound.call('people.get', { id });
    expect(person.interviews).toHaveLength(2);
    expect(person.applications).toMatchObject([{ id: applicationId, relation: 'interviewer' }]);
    const list = await rebound.call('people.list', {});
    expect(list.items).toMatchObject([{ name: 'Ada', applicationCount: 1 }]);
    const agencyId = list.agencies[0]?.id ?? '';
    expect((await rebound.call('people.list', { agencyId })).items).toMatchObject([{ id }]);
    const choices = await rebound.call('applications.filterChoices', {});
    expect(choices.people).toEqual([{ value: id, label: 'Ada', count: 1 }]);
    const board = await rebound.call('applications.board', { filter: { people: [id] } });
    expect(board.cards.map((card) => card.id)).toEqual([applicationId]);
    expect((await rebound.call('people.previewErasure', { id })).applications).toBe(1);

    await rebound.call('interviews.delete', { ids: [interviewId, second.id] });
    expect(await rebound.call('applicationPeople.list', { applicationId })).toEqual([]);
    expect((await rebound.call('people.get', { id })).applications).toEqual([]);
  });

  test('name an interviewer once who is linked as something else, and link one whose relation is set', async () => {
    const rebound = await startTestCore();
    const applicationId = await add(rebound, 'Kestrel', 'Analyst');
    const { id } = await rebound.call('people.create', { name: 'Ada' });
    const when = { day: '2026-03-12', time: '09:00' };
    await rebound.call('interviews.create', { applicationId, when, interviewers: [{ id }] });
    await rebound.call('applicationPeople.setRelation', {
      applicationId,
      personId: id,
      relation: 'hiring-manager',
    });
    expect(await rebound.call('applicationPeople.list', { applicationId })).toMatchObject([
      { relation: 'hiring-manager', isLinked: true },
    ]);
    expect((await rebound.call('people.get', { id })).applications).toMatchObject([
      { relation: 'hiring-manager' },
    ]);
    await rebound.call('applicationPeople.unlink', { applicationId, personId: id });
    expect(await rebound.call('applicationPeople.list', { applicationId })).toMatchObject([
      { relation: 'interviewer', isLinked: false },
    ]);
  });

  test('merging an interviewer into somebody linked leaves the one relation', async () => {
    const rebound = await startTestCore();
    const applicationId = await add(rebound, 'Kestrel', 'Analyst');
    const { id } = await rebound.call('people.create', { name: 'Ada Okafor' });
    const { id: otherId } = await rebound.call('people.create', { name: 'A. Okafor' });
    await rebound.call('applicationPeople.link', { applicationId, person: { id }, relation: 'recruiter' });
    const when = { day: '2026-03-12', time: '09:00' };
    await rebound.call('interviews.create', { applicationId, when, interviewers: [{ id: otherId }] });
    await rebound.call('people.merge', { id, otherId });
    expect(await rebound.call('applicationPeople.list', { applicationId })).toMatchObject([
      { personId: id, relation: 'recruiter', isLinked: true },
    ]);
    expect((await rebound.call('people.get', { id })).interviews).toHaveLength(1);
  });

  test('an application or person that is gone is not found', async () => {
    const rebound = await startTestCore();
    const applicationId = await add(rebound, 'Kestrel', 'Analyst');
    const { id } = await rebound.call('people.create', { name: 'Ada' });
    await expect(
      rebound.call('applicationPeople.link', { applicationId: 'gone', person: { id } }),
    ).rejects.toMatchObject({ code: 'not-found' });
    await expect(
      rebound.call('applicationPeople.link', { applicationId, person: { id: 'gone' } }),
    ).rejects.toMatchObject({ code: 'not-found' });
    expect(rebound.select('SELECT * FROM applicationPerson')).toEqual([]);
  });
});
