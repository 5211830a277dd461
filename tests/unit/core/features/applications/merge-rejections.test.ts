import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Input } from '#shared/contract.ts';
import { freshSearchIndexOf, searchIndexOf } from '#tests/support/search-index.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';
import { writeBySql } from '#tests/support/write-by-sql.ts';

type Rejected = { readonly applicationId: string; readonly outcomeId: string };

async function rejected(
  rebound: TestCore,
  details: Partial<Input<'applications.close'>> = {},
): Promise<Rejected> {
  const { id: applicationId } = await rebound.call('applications.create', {
    company: 'Oakline',
    title: 'Engineer',
    stageId: 'stage-interview',
  });
  const { outcomeId } = await rebound.call('applications.close', {
    applicationId,
    kind: 'rejected',
    ...details,
  });
  return { applicationId, outcomeId };
}

/** Two records of one no, the second to become part of the first. */
async function twice(details: readonly Partial<Input<'applications.close'>>[] = [{}, {}]) {
  const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
  const kept = await rejected(rebound, details[0]);
  const other = await rejected(rebound, details[1]);
  /** Merges, looks, and sees that undo and redo are exact. */
  const merge = async <Seen>(look: () => Promise<Seen>): Promise<Seen> => {
    const before = rebound.dump();
    await rebound.call('applications.merge', { id: kept.applicationId, otherId: other.applicationId });
    const after = rebound.dump();
    const seen = await look();
    expect(searchIndexOf(rebound.folder)).toBe(freshSearchIndexOf(rebound.folder));
    await rebound.call('history.undo', {});
    expect(rebound.dump()).toBe(before);
    await rebound.call('history.redo', {});
    expect(rebound.dump()).toBe(after);
    return seen;
  };
  return { rebound, kept, other, merge };
}

async function rulesDue(rebound: TestCore): Promise<string[]> {
  const { sections } = await rebound.call('today.get', {});
  return sections.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'task' ? [row.rule] : [])));
}

describe('of two records of one no', () => {
  test('what hangs on the dropped one hangs on the kept one: debrief, plan, request, answers, reasons', async () => {
    const { rebound, kept, other, merge } = await twice([
      { reasons: [{ reasonId: 'skills-rusty', saidBy: 'employer', quote: 'old tools' }] },
      {
        message: 'We chose somebody else.',
        phase: 'final',
        reasons: [
          { reasonId: 'skills-rusty', saidBy: 'employer', quote: 'long away' },
          { reasonId: 'communication', saidBy: 'me', quote: null },
        ],
      },
    ]);
    const { outcomeId } = other;
    await rebound.call('debriefs.update', { outcomeId, canChange: 'Say it sooner' });
    await rebound.call('planItems.create', {
      kind: 'learn',
      title: 'Say it',
      outcomeId,
      reviewOn: '2026-05-01',
    });
    await rebound.call('feedbackRequests.create', { applicationId: other.applicationId, route: 'letter' });
    await rebound.call('tasks.dismiss', {
      kind: 'rule',
      rule: 'rejection-thanks',
      subjectId: outcomeId,
      occurrence: 'once',
    });
    rebound.setNow('2026-03-24T09:00:00.000Z');

    const { debrief, application, due, requests } = await merge(async () => ({
      debrief: await rebound.call('debriefs.get', { outcomeId: kept.outcomeId }),
      application: await rebound.call('applications.get', { id: kept.applicationId }),
      due: await rulesDue(rebound),
      requests: rebound.select('SELECT outcomeId FROM feedbackRequest'),
    }));
    expect(debrief).toMatchObject({ canChange: 'Say it sooner', planItems: [{ title: 'Say it' }] });
    expect(application.outcomes.find(({ id }) => id === kept.outcomeId)).toMatchObject({
      reopenedOn: null,
      phase: 'final',
      message: 'We chose somebody else.',
      reasons: [
        { reasonId: 'skills-rusty', saidBy: 'employer', quote: 'old tools / long away' },
        { reasonId: 'communication', saidBy: 'me', quote: null },
      ],
    });
    expect(requests).toEqual([{ outcomeId: kept.outcomeId }]);
    // Asked by letter, and nobody answered; the thanks were not wanted. One debrief is left to finish.
    expect(due.toSorted()).toEqual(['debrief', 'third-party']);
  });

  test('a letter about it is the letter about the kept one, drafts and sent ones alike', async () => {
    const { rebound, kept, other, merge } = await twice();
    const name = { applicationId: other.applicationId, subjectId: other.outcomeId } as const;
    const written = { personId: null, language: 'en', subject: 'Thanks', body: 'Thank you' } as const;
    await rebound.call('letters.markSent', {
      ...name,
      kind: 'rejection-thanks',
      ...written,
      on: '2026-03-10',
    });
    await rebound.call('letters.save', { ...name, kind: 'feedback-letter', ...written, body: 'May I ask' });
    const about = { applicationId: kept.applicationId, subjectId: kept.outcomeId } as const;
    const [thanks, asking, due] = await merge(async () => [
      await rebound.call('letters.get', { ...about, kind: 'rejection-thanks' }),
      await rebound.call('letters.get', { ...about, kind: 'feedback-letter' }),
      await rulesDue(rebound),
    ]);
    expect(thanks).toMatchObject({ sentOn: '2026-03-10' });
    expect(asking).toMatchObject({ body: 'May I ask' });
    expect(due).not.toContain('rejection-thanks');
  });

  const text = fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }).filter((one) => one.trim() !== '');
  const written = fc.record({
    explanations: fc.subarray(['freeze', 'taste', 'internal-candidate'] as const),
    otherExplanation: fc.option(text),
    canChange: fc.option(text),
    wrongFact: fc.option(text),
    isFinished: fc.boolean(),
  });

  test('two debriefs become one with all that was written in either', async () => {
    await fc.assert(
      fc.asyncProperty(written, written, async (one, two) => {
        const { rebound, kept, other, merge } = await twice();
        for (const [at, { outcomeId }, { isFinished, ...texts }] of [
          ['2026-03-12T09:00:00.000Z', kept, one],
          ['2026-03-11T09:00:00.000Z', other, two],
        ] as const) {
          rebound.setNow(at);
          await rebound.call('debriefs.update', { outcomeId, ...texts });
          if (isFinished) await rebound.call('debriefs.finish', { outcomeId });
        }
        const debrief = await merge(() => rebound.call('debriefs.get', { outcomeId: kept.outcomeId }));
        for (const field of ['otherExplanation', 'canChange', 'wrongFact'] as const) {
          expect(debrief[field] ?? '').toContain(one[field] ?? '');
          expect(debrief[field] ?? '').toContain(two[field] ?? '');
        }
        expect(new Set(debrief.explanations)).toEqual(new Set([...one.explanations, ...two.explanations]));
        expect(debrief.startedAt).toBe('2026-03-11T09:00:00.000Z');
        const finished = two.isFinished ? debrief.startedAt : '2026-03-12T09:00:00.000Z';
        expect(debrief.finishedAt).toBe(one.isFinished || two.isFinished ? finished : null);
        expect(rebound.select('SELECT outcomeId FROM debrief')).toEqual([{ outcomeId: kept.outcomeId }]);
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  test('one that ended otherwise keeps what is its own', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    const kept = await rejected(rebound, { kind: 'withdrawn' });
    const other = await rejected(rebound);
    await rebound.call('debriefs.update', { outcomeId: other.outcomeId, canChange: 'Say it sooner' });
    await rebound.call('applications.merge', { id: kept.applicationId, otherId: other.applicationId });
    expect(await rebound.call('debriefs.get', { outcomeId: other.outcomeId })).toMatchObject({
      applicationId: kept.applicationId,
      canChange: 'Say it sooner',
    });
  });

  test('the end stands no earlier than the steps of both have come', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    const phaseAfter = async (keepsEnded: boolean) => {
      const { applicationId: ended } = await rejected(rebound);
      const further = { company: 'Oakline', title: 'Engineer', stageId: 'stage-final' };
      const { id: open } = await rebound.call('applications.create', further);
      const [id, otherId] = keepsEnded ? [ended, open] : [open, ended];
      await rebound.call('applications.merge', { id, otherId });
      return (await rebound.call('applications.get', { id })).outcomes[0]?.phase;
    };
    expect([await phaseAfter(true), await phaseAfter(false)]).toEqual(['final', 'final']);
  });
});

describe('two drafts of one letter', () => {
  const name = { kind: 'follow-up', occurrence: '1' } as const;

  test.each([
    ['about the application', false],
    ['about how it ended', true],
  ])('%s become one that has the words of both, the later first', async (_what, isAboutOutcome) => {
    const { rebound, kept, other, merge } = await twice();
    const nameOf = ({ applicationId, outcomeId }: Rejected) =>
      isAboutOutcome
        ? ({ applicationId, kind: 'feedback-letter', subjectId: outcomeId } as const)
        : ({ applicationId, ...name } as const);
    const { id: personId } = await rebound.call('people.create', { name: 'Bo Li' });
    const written = { language: 'en', personId: null } as const;
    await rebound.call('letters.save', {
      ...nameOf(other),
      ...written,
      personId,
      subject: 'One',
      body: 'First words',
    });
    rebound.setNow('2026-03-11T09:00:00.000Z');
    await rebound.call('letters.save', { ...nameOf(kept), ...written, subject: 'Two', body: 'Second words' });
    const [letter, letters] = await merge(async () => [
      await rebound.call('letters.get', nameOf(kept)),
      await rebound.call('letters.list', { applicationId: kept.applicationId }),
    ]);
    expect(letter).toMatchObject({ personId, subject: 'Two' });
    expect(letter.body).toMatch(/^Second words\n\n— — —\n\nOne\n\nFirst words$/u);
    expect(letters).toHaveLength(1);
  });

  test('that say the same are one, and those of another time stay apart', async () => {
    const { rebound, kept, other, merge } = await twice();
    for (const [{ applicationId }, occurrence] of [
      [kept, '1'],
      [other, '1'],
      [other, '2'],
    ] as const) {
      const written = { language: 'en', personId: null, subject: 'One', body: 'Words' } as const;
      await rebound.call('letters.save', { applicationId, kind: 'follow-up', occurrence, ...written });
    }
    const letters = await merge(() =>
      rebound
        .call('letters.list', { applicationId: kept.applicationId })
        .then((all) => all.map(({ occurrence, body }) => `${occurrence} ${body}`).toSorted()),
    );
    expect(letters).toEqual(['1 Words', '2 Words']);
  });

  test('to two people who turn out to be one stay what they are: no two of one name begin', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    const { applicationId } = await rejected(rebound);
    const people = [];
    for (const person of ['Bo Li', 'B. Li']) {
      const { id } = await rebound.call('people.create', { name: person });
      people.push(id);
      await rebound.call('letters.save', {
        applicationId,
        ...name,
        personId: id,
        language: 'en',
        body: `To ${person}`,
      });
    }
    await rebound.call('people.merge', { id: people[0] ?? '', otherId: people[1] ?? '' });
    const letters = await rebound.call('letters.list', { applicationId });
    expect(letters.map(({ body, personName }) => [body, personName])).toEqual([['To B. Li', 'Bo Li']]);
  });
});

const daysOf = (rebound: TestCore) =>
  rebound.select(`SELECT "on", precision, source FROM outcome WHERE reopenedOn IS NULL`);

describe('when they said no is told by the firmer of two records', () => {
  test('of two by hand, the earlier', async () => {
    const { rebound, merge } = await twice([{ on: '2026-03-10' }, { on: '2026-03-05' }]);
    expect(await merge(async () => daysOf(rebound))).toEqual([
      { on: '2026-03-05', precision: 'day', source: 'manual' },
    ]);
  });

  test('by hand rather than from a file, and what it asks for stays asked', async () => {
    const { rebound, kept, merge } = await twice([{ on: '2026-01-01' }, { on: '2026-03-09' }]);
    writeBySql(
      rebound,
      `UPDATE outcome SET source = 'import', precision = 'unknown' WHERE id = '${kept.outcomeId}'`,
    );
    const seen = await merge(async () => [daysOf(rebound), await rulesDue(rebound)]);
    expect(seen).toEqual([
      [{ on: '2026-03-09', precision: 'day', source: 'manual' }],
      expect.arrayContaining(['rejection-thanks']),
    ]);
  });
});
