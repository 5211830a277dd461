import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

type Record = {
  title: string;
  notes: string;
  description: string;
  location: string | null;
  salaryMin: number | null;
  stage: string;
  kind: 'rejected' | 'withdrawn' | null;
};

const text = fc
  .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  .filter((value) => value.trim() !== '');
const recordArbitrary: fc.Arbitrary<Record> = fc.record({
  title: text,
  notes: text,
  description: text,
  location: fc.option(text),
  salaryMin: fc.option(fc.integer({ min: 1, max: 200_000 })),
  stage: fc.constantFrom('stage-saved', 'stage-applied', 'stage-final'),
  kind: fc.constantFrom('rejected', 'withdrawn', null),
});

async function add(rebound: TestCore, company: string, record: Record): Promise<string> {
  const { stage, kind, ...fields } = record;
  const { id } = await rebound.call('applications.create', { company, stageId: stage, ...fields });
  if (kind !== null) await rebound.call('applications.close', { applicationId: id, kind });
  return id;
}

function childrenOf(rebound: TestCore, id: string): string[] {
  return rebound
    .select(
      `SELECT 'event ' || phase || "on" AS what FROM stageEvent WHERE applicationId = ?
       UNION ALL SELECT 'outcome ' || kind FROM outcome WHERE applicationId = ?`,
      id,
      id,
    )
    .map(({ what }) => String(what));
}

describe('merging two applications', () => {
  test('drops no text, no event and no outcome, and is undone to the exact state', async () => {
    await fc.assert(
      fc.asyncProperty(recordArbitrary, recordArbitrary, async (one, other) => {
        const rebound = await startTestCore();
        const id = await add(rebound, 'Oakline', one);
        const otherId = await add(rebound, 'Birchwood', other);
        const children = [...childrenOf(rebound, id), ...childrenOf(rebound, otherId)].toSorted();
        const before = rebound.dump();
        await rebound.call('applications.merge', { id, otherId });
        const after = rebound.dump();

        expect(childrenOf(rebound, id).toSorted()).toEqual(children);
        const merged = await rebound.call('applications.get', { id });
        const everything = JSON.stringify([merged.title, merged.location, merged.description, merged.notes]);
        for (const value of [
          other.title,
          other.notes,
          other.description,
          other.location ?? '',
          'Birchwood',
        ]) {
          expect(everything).toContain(JSON.stringify(value.trim()).slice(1, -1));
        }
        expect(merged.salaryMin ?? null).toBe(one.salaryMin ?? other.salaryMin);
        // Known to both and different: then the other's stands in the notes.
        const isPayNoted = merged.notes?.includes(String(other.salaryMin)) === true;
        expect(
          isPayNoted || one.salaryMin === null || (other.salaryMin ?? one.salaryMin) === one.salaryMin,
        ).toBe(true);

        await rebound.call('history.undo', {});
        expect(rebound.dump()).toBe(before);
        await rebound.call('history.redo', {});
        expect(rebound.dump()).toBe(after);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  test('keeps one live outcome, the kept one’s, and the other in the history', async () => {
    const rebound = await startTestCore();
    const base = {
      title: 'Engineer',
      notes: '',
      description: '',
      location: null,
      salaryMin: null,
      stage: 'stage-applied',
    };
    const id = await add(rebound, 'Oakline', { ...base, kind: 'withdrawn' });
    const otherId = await add(rebound, 'Oakline', { ...base, kind: 'rejected' });
    await rebound.call('applications.merge', { id, otherId });
    const { outcomes } = await rebound.call('applications.get', { id });
    expect(outcomes.map(({ kind, reopenedOn }) => [kind, reopenedOn])).toEqual([
      ['withdrawn', null],
      ['rejected', '2026-03-10'],
    ]);
  });

  test('the same link twice becomes one, others come along', async () => {
    const rebound = await startTestCore();
    const first = await rebound.call('applications.create', { company: 'Oakline', title: 'Engineer' });
    const second = await rebound.call('applications.create', { company: 'Oakline', title: 'Engineer' });
    const shared = await rebound.call('people.create', { name: 'Nia Example' });
    const other = await rebound.call('people.create', { name: 'Ove Sample' });
    const link = async (applicationId: string, id: string): Promise<void> =>
      void (await rebound.call('applicationPeople.link', {
        applicationId,
        person: { id },
        relation: 'recruiter',
      }));
    await link(first.id, shared.id);
    await link(second.id, shared.id);
    await link(second.id, other.id);
    await rebound.call('applications.merge', { id: first.id, otherId: second.id });
    const people = rebound
      .select('SELECT personId FROM applicationPerson WHERE applicationId = ?', first.id)
      .map(({ personId }) => personId);
    expect(new Set(people)).toEqual(new Set([shared.id, other.id]));
    expect(people).toHaveLength(2);
  });

  test('of two relations of one person the telling one stays, and the other is noted', async () => {
    const rebound = await startTestCore();
    const first = await rebound.call('applications.create', { company: 'Oakline', title: 'Engineer' });
    const second = await rebound.call('applications.create', { company: 'Oakline', title: 'Engineer' });
    const link = async (applicationId: string, id: string, relation: 'other' | 'insider' | 'recruiter') =>
      rebound.call('applicationPeople.link', { applicationId, person: { id }, relation });
    const nia = await rebound.call('people.create', { name: 'Nia Example' });
    const ove = await rebound.call('people.create', { name: 'Ove Sample' });
    await link(first.id, nia.id, 'recruiter');
    await link(second.id, nia.id, 'insider');
    await link(first.id, ove.id, 'other');
    await link(second.id, ove.id, 'insider');
    const before = rebound.dump();
    await rebound.call('applications.merge', { id: first.id, otherId: second.id });
    const people = await rebound.call('applicationPeople.list', { applicationId: first.id });
    expect(people.map(({ name, relation }) => [name, relation])).toEqual([
      ['Nia Example', 'recruiter'],
      ['Ove Sample', 'insider'],
    ]);
    expect((await rebound.call('applications.get', { id: first.id })).notes).toBe(
      'Nia Example: also insider',
    );
    await rebound.call('history.undo', {});
    expect(rebound.dump()).toBe(before);
  });

  test('a currency without an amount stays where the other says nothing of pay', async () => {
    const rebound = await startTestCore();
    const first = await rebound.call('applications.create', {
      company: 'Oakline',
      title: 'Engineer',
      currency: 'EUR',
      period: 'month',
    });
    const second = await rebound.call('applications.create', { company: 'Oakline', title: 'Engineer' });
    await rebound.call('applications.merge', { id: first.id, otherId: second.id });
    expect(await rebound.call('applications.get', { id: first.id })).toMatchObject({
      currency: 'EUR',
      period: 'month',
    });
  });

  test('one application with itself is refused', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('applications.create', { company: 'Oakline', title: 'Engineer' });
    expect(await rebound.core.dispatch('applications.merge', { id, otherId: id })).toMatchObject({
      error: { code: 'refused' },
    });
  });

  test('fills in what the kept one does not say of a requirement both have, and takes over the others', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('applications.create', { company: 'Oakline', title: 'Driver' });
    const other = await rebound.call('applications.create', { company: 'Oakline', title: 'Driver' });
    await rebound.call('requirements.add', {
      applicationId: id,
      requirements: [
        { kind: 'text', text: 'Licence', need: 'must' },
        { kind: 'text', text: 'Night shifts', need: 'nice', answer: 'not' },
        { kind: 'skill', name: 'Gribbling', need: 'nice' },
      ],
    });
    await rebound.call('requirements.add', {
      applicationId: other.id,
      requirements: [
        { kind: 'skill', name: 'Zorping', need: 'must' },
        { kind: 'skill', name: 'gribbling', need: 'must', minYears: 3 },
        { kind: 'text', text: 'night shifts', need: 'nice', answer: 'met' },
        { kind: 'text', text: 'licence', need: 'must', answer: 'met', quote: 'a licence' },
      ],
    });
    const before = rebound.dump();
    await rebound.call('applications.merge', { id, otherId: other.id });
    const { lines } = await rebound.call('fit.get', { applicationId: id });
    expect(
      lines.map(({ requirement: { label, need, minYears, answer, quote } }) => [
        label,
        need,
        minYears,
        answer,
        quote,
      ]),
    ).toEqual([
      ['Licence', 'must', null, 'met', 'a licence'],
      ['Night shifts', 'nice', null, 'not', null],
      ['Gribbling', 'nice', 3, null, null],
      ['Zorping', 'must', null, null, null],
    ]);
    await rebound.call('history.undo', {});
    expect(rebound.dump()).toBe(before);
  });
});

describe('choosing an application', () => {
  test('finds those with every word, in any case and accent, open ones first', async () => {
    const rebound = await startTestCore();
    const create = async (company: string, title: string): Promise<string> =>
      (await rebound.call('applications.create', { company, title })).id;
    const ended = await create('Société Générale', 'Engineer');
    await rebound.call('applications.close', { applicationId: ended, kind: 'ghosted' });
    const open = await create('Société Générale', 'Data Engineer');
    await create('Birchwood', 'Engineer');
    const found = async (text: string, isOpenOnly = false): Promise<string[]> =>
      (await rebound.call('applications.suggest', { text, isOpenOnly })).map(({ id }) => id);
    expect(await found('engineer societe')).toEqual([open, ended]);
    expect(await found('engineer societe', true)).toEqual([open]);
    expect(await found('')).toHaveLength(3);
  });
});
