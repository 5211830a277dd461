import { describe, expect, test } from 'vitest';
import type { Input } from '#shared/contract.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';
import { writeBySql } from '#tests/support/write-by-sql.ts';

async function withInterview() {
  const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
  const { id: applicationId } = await rebound.call('applications.create', {
    company: 'Oakline',
    title: 'Engineer',
    stageId: 'stage-interview',
    description: 'Wir suchen eine Person, die mit uns und für uns baut, und das nicht nur auf dem Papier.',
  });
  const { id: personId } = await rebound.call('people.create', { name: 'Ada Byron', company: 'Oakline' });
  const { id: interviewId } = await rebound.call('interviews.create', {
    applicationId,
    when: { day: '2026-03-10', time: '10:00' },
    kind: 'Panel',
    interviewers: [{ id: personId }],
  });
  rebound.setNow('2026-03-10T14:00:00.000Z');
  const name = { applicationId, kind: 'thank-you' as const, subjectId: interviewId };
  return { rebound, applicationId, personId, interviewId, name };
}

async function withRejection() {
  const { rebound, applicationId, personId, interviewId } = await withInterview();
  await rebound.call('applications.close', { applicationId, kind: 'rejected', phase: 'interview' });
  const { outcomes } = await rebound.call('applications.get', { id: applicationId });
  return { rebound, applicationId, personId, interviewId, outcomeId: outcomes[0]?.id ?? '' };
}

async function rulesDue(rebound: TestCore): Promise<string[]> {
  const { sections } = await rebound.call('today.get', {});
  return sections.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'task' ? [row.rule] : [])));
}

async function dumpOf(rebound: TestCore): Promise<unknown> {
  return ['letter', 'interaction', 'taskAnswer', 'feedbackRequest', 'template'].map((table) =>
    rebound.select(`SELECT * FROM ${table} ORDER BY id`),
  );
}

describe('a letter', () => {
  test('is filled from the data: whom, when, in their language, with the concerns they raised', async () => {
    const { rebound, name, interviewId, personId } = await withInterview();
    await rebound.call('selfReviews.update', { interviewId, concerns: '- Zu weit weg.\n\n- Zu jung ' });
    await rebound.call('settings.update', { ownName: 'Nia Example' });
    const letter = await rebound.call('letters.get', name);
    expect(letter).toMatchObject({
      id: null,
      personId,
      language: 'de',
      subject: 'Vielen Dank für das Gespräch: Engineer',
      bestBefore: '2026-03-11T11:00:00.000Z',
      sentOn: null,
    });
    expect(letter.body).toMatch(/^Guten Tag Ada Byron,\n\nvielen Dank für das Gespräch am 10\. März über/);
    expect(letter.body).toContain(
      'noch offen: Zu weit weg; Zu jung. Darüber habe ich seither nachgedacht: {{answer}}',
    );
    expect(letter.body).toContain('{{topic}}');
    expect(letter.body).toMatch(/Grüßen\nNia Example$/);
  });

  test('says nothing of concerns where none were raised, and leaves the name open while it is not known', async () => {
    const { rebound, name } = await withInterview();
    const { body } = await rebound.call('letters.get', { ...name, language: 'en' });
    expect(body).not.toContain('wondering');
    expect(body).toMatch(/Kind regards\n\{\{me\}\}$/);
  });

  test('to nobody by name, and in a language that can’t be told', async () => {
    const { rebound } = await withInterview();
    const { id: applicationId } = await rebound.call('applications.create', {
      company: 'Elm',
      title: 'Poet',
    });
    const letter = await rebound.call('letters.get', {
      applicationId,
      kind: 'follow-up',
      fallbackLanguage: 'fr',
    });
    expect(letter).toMatchObject({
      personId: null,
      language: 'fr',
      subjectId: applicationId,
      recipients: [],
    });
    expect(letter.body.startsWith('Madame, Monsieur,')).toBe(true);
  });

  test('begins in the language of the last one sent to that company, else of the last one sent', async () => {
    const { rebound } = await withInterview();
    const { call } = rebound;
    const apply = async (company: string) => {
      const { id } = await call('applications.create', { company, title: 'Poet' });
      return { applicationId: id, kind: 'follow-up' as const };
    };
    const languageFor = async (name: Awaited<ReturnType<typeof apply>>) =>
      (await call('letters.get', { ...name, fallbackLanguage: 'fr' })).language;
    const [elm, again, other] = [await apply('Elm'), await apply('Elm'), await apply('Rowan')];
    const written = { personId: null, subject: 'Hello', body: 'Words' };
    // What is tried and taken back leaves nothing behind.
    await call('letters.save', { ...elm, ...written, language: 'de' });
    expect(await languageFor(again)).toBe('fr');
    await call('history.undo', {});
    expect(await languageFor(elm)).toBe('fr');
    await call('letters.markSent', { ...elm, ...written, language: 'de', on: '2026-03-01' });
    await call('letters.markSent', { ...other, ...written, language: 'en', on: '2026-03-02' });
    expect(await languageFor(again)).toBe('de');
    expect(await languageFor(await apply('Birch'))).toBe('en');
  });

  test('is begun by the first change, filled for the rest, and filled further when more is known', async () => {
    const { rebound, name, personId } = await withInterview();
    const addressed = { ...name, personId, language: 'en' as const };
    const first = await rebound.call('letters.save', { ...addressed, subject: 'Thanks' });
    const again = await rebound.call('letters.save', { ...addressed, body: 'It was good\n{{me}} {{topic}}' });
    expect(again.id).toBe(first.id);
    await rebound.call('settings.update', { ownName: 'Nia' });
    expect(await rebound.call('letters.get', name)).toMatchObject({
      id: first.id,
      subject: 'Thanks',
      body: 'It was good\nNia {{topic}}',
    });
    expect(rebound.select('SELECT body FROM letter')).toEqual([{ body: 'It was good\n{{me}} {{topic}}' }]);
  });

  test('greets the one it now goes to', async () => {
    const { rebound, name, personId } = await withInterview();
    const { id: otherId } = await rebound.call('people.create', { name: 'Bo Li', company: 'Oakline' });
    const save = (input: Omit<Input<'letters.save'>, 'applicationId' | 'kind' | 'language'>) =>
      rebound.call('letters.save', { ...name, language: 'en', ...input });
    await save({ personId, body: 'Dear Ada Byron,\n\nDear Ada Byron' });
    await save({ personId: otherId });
    expect(await rebound.call('letters.get', name)).toMatchObject({ body: 'Dear Bo Li,\n\nDear Ada Byron' });
    await save({ personId: null });
    expect((await rebound.call('letters.get', name)).body).toMatch(/^Dear hiring team,/);
    await save({ personId: null, body: 'Hi Bo' });
    await save({ personId: otherId });
    expect((await rebound.call('letters.get', name)).body).toBe('Hi Bo');
  });

  test('that is sent is a contact, settles its reminder, and all of that goes back in one step', async () => {
    const { rebound, name, personId, applicationId } = await withInterview();
    expect(await rulesDue(rebound)).toContain('thank-you');
    const written = { personId, language: 'en' as const, subject: 'Thanks', body: 'Dear Ada' };
    await rebound.call('letters.save', { ...name, ...written });
    const before = await dumpOf(rebound);
    const { id } = await rebound.call('letters.markSent', { ...name, ...written, on: '2026-03-10' });
    expect(await rulesDue(rebound)).not.toContain('thank-you');
    const { items } = await rebound.call('interactions.list', {
      subject: { kind: 'application', id: applicationId },
      offset: 0,
      limit: 10,
    });
    expect(items).toMatchObject([
      { direction: 'out', channel: 'email', on: '2026-03-10', personId, note: 'Thanks\n\nDear Ada' },
    ]);
    expect(await rebound.call('letters.list', { applicationId })).toMatchObject([
      { id, sentOn: '2026-03-10' },
    ]);
    expect(await rebound.call('letters.get', name)).toMatchObject({ id: null, sentOn: '2026-03-10' });
    await expect(rebound.call('letters.discard', { id })).rejects.toMatchObject({ code: 'refused' });
    await rebound.call('history.undo', {});
    expect(await dumpOf(rebound)).toEqual(before);
    expect(await rulesDue(rebound)).toContain('thank-you');
  });

  test('can’t have been sent tomorrow', async () => {
    const { rebound, name } = await withInterview();
    const sent = {
      ...name,
      personId: null,
      language: 'en' as const,
      subject: '',
      body: 'a',
      on: '2026-03-11',
    };
    await expect(rebound.call('letters.markSent', sent)).rejects.toMatchObject({ code: 'invalid' });
    expect(rebound.select('SELECT * FROM letter')).toEqual([]);
  });

  test.each([
    ['rejection-thanks', 'thank-you'],
    ['feedback-letter', 'letter'],
    ['third-party', 'third-party'],
  ] as const)('%s asks for feedback by %s', async (kind, route) => {
    const { rebound, applicationId, personId, outcomeId } = await withRejection();
    const { subjectId } = await rebound.call('letters.get', { applicationId, kind });
    expect(subjectId).toBe(outcomeId);
    const written = { personId, language: 'en' as const, subject: 'One question', body: 'Dear Ada' };
    const { id } = await rebound.call('letters.markSent', {
      applicationId,
      kind,
      ...written,
      on: '2026-03-09',
    });
    expect(rebound.select('SELECT * FROM feedbackRequest')).toMatchObject([
      { applicationId, outcomeId, personId, letterId: id, route, state: 'sent', sentOn: '2026-03-09' },
    ]);
    expect(await rulesDue(rebound)).not.toContain(kind);
  });

  test('about something else’s interview, or one that is gone, is not found', async () => {
    const { rebound, name } = await withInterview();
    const { id } = await rebound.call('applications.create', { company: 'Elm', title: 'Poet' });
    for (const wrong of [
      { ...name, applicationId: id },
      { ...name, subjectId: 'none' },
      { ...name, kind: 'follow-up' as const },
    ])
      await expect(rebound.call('letters.get', wrong)).rejects.toMatchObject({ code: 'not-found' });
  });

  test.each([
    ['an interview', 'thank-you'],
    ['their no', 'feedback-letter'],
  ] as const)('about %s that is deleted is still read, changed, sent and dropped', async (_what, kind) => {
    const { rebound, applicationId, outcomeId, interviewId } = await withRejection();
    const name = { applicationId, kind, subjectId: kind === 'thank-you' ? interviewId : outcomeId };
    const addressed = { ...name, personId: null, language: 'en' as const };
    const { id } = await rebound.call('letters.save', { ...addressed, subject: 'Thanks', body: 'My words' });
    expect(await rebound.call('letters.get', name)).toMatchObject({ isSubjectGone: false });
    // An end goes only with the import that brought it.
    if (kind === 'thank-you') await rebound.call('interviews.delete', { ids: [interviewId] });
    else writeBySql(rebound, `DELETE FROM outcome`);

    const { body, isSubjectGone, ...draft } = await rebound.call('letters.get', name);
    expect([draft.id, body, isSubjectGone]).toEqual([id, 'My words', true]);
    expect((await rebound.call('letters.list', { applicationId })).map((one) => one.id)).toEqual([id]);
    expect(await rebound.call('letters.save', { ...addressed, body: 'Other words' })).toEqual({ id });
    expect((await rebound.call('letters.fill', { ...addressed, language: 'fr' })).body).toContain('Madame');
    const written = { subject: 'Thanks', body: 'Other words', on: '2026-03-10' };
    const before = await dumpOf(rebound);
    await rebound.call('letters.markSent', { ...addressed, ...written });
    expect(rebound.select('SELECT sentOn FROM letter')).toEqual([{ sentOn: '2026-03-10' }]);
    expect(rebound.select('SELECT outcomeId FROM feedbackRequest')).toEqual(
      kind === 'thank-you' ? [] : [{ outcomeId: null }],
    );
    await rebound.call('history.undo', {});
    expect(await dumpOf(rebound)).toEqual(before);

    await rebound.call('letters.discard', { id });
    await expect(rebound.call('letters.get', name)).rejects.toMatchObject({ code: 'not-found' });
    await rebound.call('history.undo', {});
    expect(await rebound.call('letters.get', name)).toMatchObject({ id, body: 'Other words' });
  });

  test('goes along when people or applications become one', async () => {
    const { rebound, applicationId, personId } = await withInterview();
    const { id: otherPerson } = await rebound.call('people.create', { name: 'A. Byron' });
    const { id: otherId } = await rebound.call('applications.create', {
      company: 'Oakline',
      title: 'Engineer II',
    });
    const draft = {
      kind: 'follow-up' as const,
      personId: otherPerson,
      language: 'en' as const,
      body: 'Hello',
    };
    await rebound.call('letters.save', { applicationId: otherId, ...draft });
    await rebound.call('people.merge', { id: personId, otherId: otherPerson });
    await rebound.call('applications.merge', { id: applicationId, otherId });
    expect(await rebound.call('letters.get', { applicationId, kind: 'follow-up' })).toMatchObject({
      personId,
      body: 'Hello',
    });
  });
});

describe('whom a letter goes to', () => {
  test('the insider and the recruiter first where a neutral view is asked for', async () => {
    const { rebound, applicationId } = await withRejection();
    const { id } = await rebound.call('people.create', {
      name: 'Zoe In',
      company: 'Oakline',
      role: 'insider',
    });
    const names = async (kind: 'third-party' | 'decline') => {
      const { recipients, personId } = await rebound.call('letters.get', { applicationId, kind });
      return { names: recipients.map(({ name }) => name), personId };
    };
    expect(await names('third-party')).toEqual({ names: ['Zoe In', 'Ada Byron'], personId: id });
    expect((await names('decline')).names).toEqual(['Ada Byron', 'Zoe In']);
  });
});

describe('own wording', () => {
  test('stands in the place of Rebound’s for its kind and language, and goes again', async () => {
    const { rebound, name } = await withInterview();
    const own = { kind: 'thank-you', language: 'de' } as const;
    const find = async () =>
      (await rebound.call('templates.list', {})).find(
        ({ kind, language }) => kind === own.kind && language === own.language,
      );
    const standard = (await find())?.standard ?? { subject: '', body: '' };
    await rebound.call('templates.save', { ...own, subject: 'Danke', body: 'Hallo {{person}}, {{nobody}}' });
    expect(await find()).toMatchObject({ isOwn: true, subject: 'Danke', standard });
    expect(await rebound.call('letters.get', name)).toMatchObject({
      subject: 'Danke',
      body: 'Hallo Ada Byron, {{nobody}}',
    });
    expect((await rebound.call('letters.get', { ...name, language: 'en' })).subject).toMatch(/^Thank you/);
    await rebound.call('templates.reset', own);
    expect(await find()).toMatchObject({ isOwn: false, ...standard });
    await rebound.call('history.undo', {});
    expect(await find()).toMatchObject({ isOwn: true });
    await rebound.call('templates.save', { ...own, ...standard });
    expect(await find()).toMatchObject({ isOwn: false });
  });
});
