import { describe, expect, test } from 'vitest';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

const posting = `Fettler (m/f/d)

Requirements
- 2 years of Gribbling
- Fluent Zemblan
- Right to work in Austria
- Driving licence B

Nice to have
- Zorping

We offer
€50,000 per year, hybrid`;

/** Made up, so that no list that Rebound brings along has them. */
async function startWithSkills(): Promise<TestCore> {
  const rebound = await startTestCore();
  await rebound.call('skills.create', { name: 'Gribbling' });
  await rebound.call('skills.create', { name: 'Zorping' });
  await rebound.call('skills.create', { name: 'Zemblan', kind: 'language' });
  return rebound;
}

async function addOpening({ call }: TestCore, description: string | null, title = 'Fettler') {
  return (await call('applications.create', { company: 'Oakline', title, description })).id;
}

describe('requirements.propose', () => {
  test('answers what the description asks for, with the phrases it was read from', async () => {
    const rebound = await startWithSkills();
    const applicationId = await addOpening(rebound, posting);
    const { proposals } = await rebound.call('requirements.propose', { applicationId });
    expect(proposals.map(({ need, kind, label, minYears }) => [need, kind, label, minYears])).toEqual([
      ['must', 'skill', 'Gribbling', 2],
      ['must', 'language', 'Zemblan', null],
      ['must', 'right-to-work', 'Right to work in Austria', null],
      // Read as words, and a skill of the list by its name.
      ['must', 'skill', 'Driving licence B', null],
      ['nice', 'skill', 'Zorping', null],
    ]);
    expect(proposals.map(({ quote }) => quote)).toEqual([
      '2 years of Gribbling',
      'Fluent Zemblan',
      'Right to work in Austria',
      'Driving licence B',
      'Zorping',
    ]);
    for (const { quote, start, end } of proposals) expect(posting.slice(start, end)).toBe(quote);
    expect(proposals.every(({ isKnown, answer }) => !isKnown && answer === null)).toBe(true);
  });

  test('says what is among the requirements already, whatever its need', async () => {
    const rebound = await startWithSkills();
    const applicationId = await addOpening(rebound, posting);
    await rebound.call('requirements.add', {
      applicationId,
      requirements: [
        { kind: 'skill', name: 'gribbling', need: 'nice' },
        { kind: 'text', text: 'driving licence b', need: 'must' },
      ],
    });
    const { proposals } = await rebound.call('requirements.propose', { applicationId });
    expect(proposals.filter(({ isKnown }) => isKnown).map(({ label }) => label)).toEqual([
      'Gribbling',
      'Driving licence B',
    ]);
  });

  test.each([
    [['Österreich'], 'met'],
    [['EU'], 'met'],
    [['Canada'], 'not'],
    [['Germany'], null],
    [['Atlantis'], null],
    [[], null],
  ] as const)('answers the right to work for %j by %s', async (rightToWork, answer) => {
    const rebound = await startWithSkills();
    await rebound.call('profile.update', { rightToWork: [...rightToWork] });
    const { proposals } = await rebound.call('requirements.propose', { text: posting });
    expect(proposals.find(({ kind }) => kind === 'right-to-work')?.answer).toBe(answer);
  });

  test.each([
    ['Gribbling or Zorping', 'must', 'Gribbling or Zorping', 'met'],
    ['2 years of Gribbling or Zorping', 'must', '2 years of Gribbling or Zorping', 'partly'],
    ['Quizzling or Zorping', 'must', 'Quizzling or Zorping', 'not'],
    ['Zorping or something like it', 'must', 'Zorping or similar', null],
    ['Gribbling or something like it', 'must', 'Gribbling or similar', 'met'],
    ['Quizzling or Gribbling is a plus', 'nice', 'Quizzling or Gribbling', 'met'],
    // No language is in the profile: that is not known, and not missing.
    ['Fluent Zemblan or Novish', 'must', 'Zemblan or Novish', null],
  ] as const)('answers alternatives from the profile: %s', async (line, need, label, answer) => {
    const rebound = await startWithSkills();
    await rebound.call('skills.create', { name: 'Quizzling' });
    await rebound.call('skills.create', { name: 'Novish', kind: 'language' });
    await rebound.call('profileSkills.add', {
      skills: [{ kind: 'skill', name: 'Gribbling', level: 'working', years: 1 }],
    });
    const text = `Requirements\n- ${line}`;
    const { proposals } = await rebound.call('requirements.propose', { text });
    expect(proposals).toMatchObject([{ need, kind: 'text', skillId: null, label, answer, minYears: null }]);
    const applicationId = await addOpening(rebound, text);
    await rebound.call('requirements.acceptMany', { target: { ids: [applicationId] } });
    expect(
      rebound.select(
        'SELECT need, kind, text, answer FROM requirement WHERE applicationId = ?',
        applicationId,
      ),
    ).toEqual(answer === null ? [] : [{ need, kind: 'text', text: label, answer }]);
  });

  test('tells of the job what the application does not say the same of', async () => {
    const rebound = await startWithSkills();
    const applicationId = await addOpening(rebound, posting);
    const before = await rebound.call('requirements.propose', { applicationId });
    expect(before.facts).toMatchObject({
      seniority: null,
      workMode: { workMode: 'hybrid' },
      pay: { salaryMin: 50_000, currency: 'EUR', period: 'year' },
    });
    const { salaryMin, salaryMax, currency, period } = before.facts.pay!;
    await rebound.call('applications.update', {
      id: applicationId,
      workMode: 'hybrid',
      salaryMin,
      salaryMax,
      currency,
      period,
    });
    const after = await rebound.call('requirements.propose', { applicationId });
    expect(after.facts).toEqual({ seniority: null, workMode: null, pay: null });
  });

  test('looks for no skill that is retired, and is empty without a description', async () => {
    const rebound = await startWithSkills();
    const { id } = (await rebound.call('skills.suggest', { text: 'Gribbling' }))[0]!;
    await rebound.call('skills.retire', { id, isRetired: true });
    const { proposals } = await rebound.call('requirements.propose', { text: posting });
    expect(proposals.map(({ label }) => label)).not.toContain('Gribbling');
    const applicationId = await addOpening(rebound, null);
    expect((await rebound.call('requirements.propose', { applicationId })).proposals).toEqual([]);
  });

  test('knows no application that is gone', async () => {
    const { core } = await startTestCore();
    expect(await core.dispatch('requirements.propose', { applicationId: 'gone' })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });
});

describe('requirements.acceptMany', () => {
  test('takes skills and languages where nothing is asked yet, in one step of undo', async () => {
    const rebound = await startWithSkills();
    const { call } = rebound;
    const taken = await addOpening(rebound, posting, 'One');
    const asked = await addOpening(rebound, posting, 'Two');
    await call('requirements.add', {
      applicationId: asked,
      requirements: [{ kind: 'text', text: 'Patience', need: 'must' }],
    });
    await addOpening(rebound, null, 'Three');
    await addOpening(rebound, 'Nothing to see here.', 'Four');
    const before = rebound.dump();
    const result = await call('requirements.acceptMany', { target: { filter: {} } });
    expect(result).toMatchObject({
      changed: 1,
      added: 4,
      alreadyAsked: 1,
      withoutDescription: 1,
      nothingFound: 1,
    });
    const rows = rebound.select(
      `SELECT need, requirement.kind, name, minYears, quote FROM requirement
       JOIN skill ON skill.id = skillId WHERE applicationId = ? ORDER BY position`,
      taken,
    );
    expect(rows).toEqual([
      { need: 'must', kind: 'skill', name: 'Gribbling', minYears: 2, quote: '2 years of Gribbling' },
      { need: 'must', kind: 'language', name: 'Zemblan', minYears: null, quote: 'Fluent Zemblan' },
      { need: 'must', kind: 'skill', name: 'Driving licence B', minYears: null, quote: 'Driving licence B' },
      { need: 'nice', kind: 'skill', name: 'Zorping', minYears: null, quote: 'Zorping' },
    ]);
    const after = rebound.dump();
    await call('history.undo', {});
    expect(rebound.dump()).toBe(before);
    await call('history.redo', {});
    expect(rebound.dump()).toBe(after);
  });

  test('tells how far it is, and leaves nothing behind when it is cancelled', async () => {
    const rebound = await startWithSkills();
    const ids: string[] = [];
    for (let index = 0; index < 210; index += 1) ids.push(await addOpening(rebound, posting, `No ${index}`));
    const before = rebound.dump();
    rebound.core.onEvent((event) => {
      if (event.type === 'progress' && event.done >= 200)
        void rebound.core.dispatch('jobs.cancel', { jobId: 'long' });
    });
    const reply = await rebound.core.dispatch('requirements.acceptMany', { target: { ids }, jobId: 'long' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(rebound.dump()).toBe(before);
  });
});
