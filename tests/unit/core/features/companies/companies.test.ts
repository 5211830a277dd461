import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reply } from '#shared/rpc/reply.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

/** Names that are all different to a person, whatever their script, sign or direction. */
const distinctNames = [
  'Москва',
  '東京',
  '东京',
  '서울',
  'القاهرة',
  'תל אביב',
  'ﬃ',
  'Übermut AG',
  'Ubuntu',
  'हिन्दी',
  'ไทย',
  '🚀',
  '🚀🚀',
  '🌱',
  '!!!',
  '%',
  'C++ House',
  'C# House',
  'C House',
  'Bundesanstalt für Straßenverkehrssicherheitsforschung und Verkehrswegeplanung Niedersachsen-Nord',
];

const refusalOf = (reply: Reply) => (reply.ok ? null : reply.error);

async function companyNames({ call }: TestCore, input = {}): Promise<string[]> {
  return (await call('companies.list', input)).items.map(({ name }) => name);
}

describe('names', () => {
  test('in any script stay distinct: each makes a company of its own and is found by its own spelling', async () => {
    const rebound = await startTestCore();
    for (const name of distinctNames) await rebound.call('companies.create', { name });
    expect((await companyNames(rebound)).toSorted()).toEqual(distinctNames.toSorted());
    for (const name of distinctNames) {
      expect(await companyNames(rebound, { text: name }), name).toContain(name);
      const again = await rebound.core.dispatch('companies.create', { name: ` ${name} ` });
      expect(refusalOf(again), name).toMatchObject({ code: 'conflict', details: { name } });
    }
  });

  test('of any text can be given, listed, and renamed to and from', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('companies.create', { name: 'Start' });
    const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(
        line.filter((text) => text.trim() !== ''),
        async (name) => {
          await rebound.call('companies.update', { id, name });
          expect(await companyNames(rebound)).toEqual([name.trim()]);
          expect(await companyNames(rebound, { text: name })).toEqual([name.trim()]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('renaming recomputes the key by which the company is found', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('companies.create', { name: 'Acme' });
    await rebound.call('companies.update', { id, name: 'Zenith GmbH' });
    await rebound.call('applications.create', { company: 'ZENITH', title: 'One' });
    await rebound.call('applications.create', { company: 'Acme', title: 'Two' });
    expect((await rebound.call('companies.get', { id })).applications.map(({ title }) => title)).toEqual([
      'One',
    ]);
    expect(await companyNames(rebound)).toEqual(['Acme', 'Zenith GmbH']);
  });

  test('another company’s name is a conflict that names it; one’s own in another spelling is none', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('companies.create', { name: 'Acme' });
    const other = await rebound.call('companies.create', { name: 'Müller' });
    const reply = await rebound.core.dispatch('companies.update', { id, name: 'MULLER GmbH' });
    expect(refusalOf(reply)).toMatchObject({ code: 'conflict', details: { id: other.id, name: 'Müller' } });
    await rebound.call('companies.update', { id, name: 'ACME Inc.' });
    expect(await companyNames(rebound)).toEqual(['ACME Inc.', 'Müller']);
  });
});

describe('the list', () => {
  test('counts open, ended and agency applications, people, and the last contact from every side', async () => {
    const rebound = await startTestCore();
    const { call } = rebound;
    const one = await call('applications.create', { company: 'Acme', title: 'One', via: 'Talent & Co' });
    const two = await call('applications.create', { company: 'Acme', title: 'Two' });
    await call('applications.archive', { id: two.id, isArchived: true });
    await call('applications.close', { applicationId: one.id, kind: 'rejected' });
    const { items, total } = await call('companies.list', {});
    expect(total).toBe(2);
    expect(items).toMatchObject([
      { name: 'Acme', isAgency: false, openCount: 1, endedCount: 1, viaCount: 0 },
      { name: 'Talent & Co', isAgency: true, openCount: 0, endedCount: 0, viaCount: 1 },
    ]);
    await call('applications.reopen', { applicationId: one.id });
    expect((await call('companies.list', {})).items[0]).toMatchObject({ openCount: 2, endedCount: 0 });
  });

  test('and the page know everyone of an application there, also who works elsewhere', async () => {
    const rebound = await startTestCore();
    const { call } = rebound;
    const { id: applicationId } = await call('applications.create', {
      company: 'Acme',
      title: 'One',
      via: 'Talent & Co',
    });
    const { id: own } = await call('people.create', { name: 'Zoë', company: 'Acme' });
    const { id: recruiter } = await call('people.create', { name: 'Rey', company: 'Talent & Co' });
    const { id: guest } = await call('people.create', { name: 'Ada' });
    await call('applicationPeople.link', { applicationId, person: { id: recruiter }, relation: 'agency' });
    await call('interviews.create', {
      applicationId,
      when: { day: '2026-03-12', time: '09:00' },
      interviewers: [{ id: guest }, { id: own }],
    });
    const { items } = await call('companies.list', {});
    expect(items.map(({ name, peopleCount }) => [name, peopleCount])).toEqual([
      ['Acme', 3],
      ['Talent & Co', 1],
    ]);
    const [acme, agency] = await Promise.all(items.map(({ id }) => call('companies.get', { id })));
    expect(acme?.people.map(({ name, otherCompanyName }) => [name, otherCompanyName])).toEqual([
      ['Zoë', null],
      ['Ada', null],
      ['Rey', 'Talent & Co'],
    ]);
    expect(agency?.people.map(({ name }) => name)).toEqual(['Rey']);
  });

  test('follows a field that is saved again within the same step of undo', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('companies.create', { name: 'Acme' });
    await rebound.call('companies.update', { id, location: 'Ber' });
    await rebound.call('companies.list', {});
    await rebound.call('companies.update', { id, location: 'Berlin' });
    expect((await rebound.call('companies.list', {})).items[0]?.location).toBe('Berlin');
    await rebound.call('history.undo', {});
    expect((await rebound.call('companies.list', {})).items[0]?.location).toBeNull();
  });

  test('is sorted, turned round, narrowed and cut into windows', async () => {
    const rebound = await startTestCore();
    for (const company of ['Beta', 'alpha', 'Beta', 'Gamma'])
      await rebound.call('applications.create', { company, title: 'Role' });
    expect(await companyNames(rebound)).toEqual(['alpha', 'Beta', 'Gamma']);
    expect(await companyNames(rebound, { isReversed: true })).toEqual(['Gamma', 'Beta', 'alpha']);
    expect(await companyNames(rebound, { sort: 'applications' })).toEqual(['Beta', 'alpha', 'Gamma']);
    expect(await companyNames(rebound, { offset: 1, limit: 1 })).toEqual(['Beta']);
    expect(await companyNames(rebound, { text: 'ÁL pha'.replace(' ', '') })).toEqual(['alpha']);
    expect(await rebound.call('companies.list', { text: 'nobody' })).toEqual({ items: [], total: 0 });
  });
});

describe('a company that was only a name on one application', () => {
  test('goes when the name is corrected, in the same step, and comes back with its undo', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('applications.create', {
      company: 'Acmee',
      title: 'One',
      via: 'Agenzy',
    });
    const before = rebound.dump();
    await rebound.call('applications.update', { id, company: 'Acme', via: 'Agency' });
    expect(await companyNames(rebound)).toEqual(['Acme', 'Agency']);
    await rebound.call('applications.update', { id, via: null });
    expect(await companyNames(rebound)).toEqual(['Acme']);
    await rebound.call('history.undo', {});
    await rebound.call('history.undo', {});
    expect(rebound.dump()).toBe(before);
  });

  test.each([
    ['another application', (r: TestCore) => r.call('applications.create', { company: 'Old', title: 'Two' })],
    [
      'an agency link',
      (r: TestCore) => r.call('applications.create', { company: 'X', title: 'Two', via: 'Old' }),
    ],
    ['a fact', (r: TestCore) => editOld(r, { industry: 'Rail' })],
    [
      'an edit by hand, even one that was emptied again',
      async (r: TestCore) => {
        await editOld(r, { size: '10' });
        r.setNow('2026-03-10T10:00:00.000Z');
        await editOld(r, { size: null });
      },
    ],
  ])('stays for the sake of %s', async (_reason, tie) => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('applications.create', { company: 'Old', title: 'One' });
    await tie(rebound);
    await rebound.call('applications.update', { id, company: 'New' });
    expect(await companyNames(rebound)).toContain('Old');
  });

  test('goes although it was edited, when that edit was undone', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('applications.create', { company: 'Old', title: 'One' });
    await editOld(rebound, { size: '10' });
    await rebound.call('history.undo', {});
    await rebound.call('applications.update', { id, company: 'New' });
    expect(await companyNames(rebound)).toEqual(['New']);
  });
});

async function editOld(rebound: TestCore, facts: { industry?: string; size?: string | null }): Promise<void> {
  const [old] = await rebound.call('companies.suggest', { text: 'Old' });
  await rebound.call('companies.update', { id: old?.id ?? '', ...facts });
}

describe('deleting', () => {
  test('is refused while applications are linked, archived ones and those through it too', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('applications.create', {
      company: 'Acme',
      title: 'One',
      via: 'Agency',
    });
    await rebound.call('applications.archive', { id, isArchived: true });
    for (const { id: companyId } of (await rebound.call('companies.list', {})).items) {
      const reply = await rebound.core.dispatch('companies.delete', { id: companyId });
      expect(refusalOf(reply)?.code).toBe('refused');
    }
  });

  test('is undone to the exact state, and the undo leads to the company', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('companies.create', {
      name: '東京',
      notes: 'a\u0000b',
      location: '港区',
    });
    const before = rebound.dump();
    await rebound.call('companies.delete', { id });
    expect(await companyNames(rebound)).toEqual([]);
    expect(await rebound.call('history.undo', {})).toMatchObject({ place: { kind: 'company', id } });
    expect(rebound.dump()).toBe(before);
    expect(refusalOf(await rebound.core.dispatch('companies.delete', { id: 'gone' }))?.code).toBe(
      'not-found',
    );
  });
});
