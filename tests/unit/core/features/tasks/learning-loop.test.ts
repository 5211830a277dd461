import { expect, test } from 'vitest';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

/** The rules that ask for something now, in the order of Today; tasks of later days left out. */
async function rulesDue({ call }: TestCore): Promise<string[]> {
  const { sections } = await call('today.get', {});
  return sections
    .flatMap(({ rows }) => rows)
    .filter(({ isDue, dueOn }) => isDue || dueOn === null)
    .flatMap((row) => (row.kind === 'task' ? [row.rule] : row.kind === 'plan-review' ? [row.kind] : []));
}

test('a rejection becomes a lesson: interview, looking back, thanks, no, quiet, debrief, letter, answer, plan, review', async () => {
  const rebound = await startTestCore({ now: '2026-03-02T09:00:00.000Z' });
  const { call, setNow } = rebound;
  const at = async (instant: string): Promise<string[]> => {
    setNow(instant);
    return rulesDue(rebound);
  };
  const { id: applicationId } = await call('applications.create', {
    company: 'Oakline',
    title: 'Engineer',
    stageId: 'stage-applied',
  });
  setNow('2026-03-06T09:00:00.000Z');
  await call('applications.move', { id: applicationId, stageId: 'stage-interview' });
  const { id: interviewId } = await call('interviews.create', {
    applicationId,
    kind: 'Technical',
    when: { day: '2026-03-10', time: '14:00', timeZone: 'UTC' },
    durationMin: 60,
    interviewers: [{ name: 'Mira Holt' }],
  });

  // The evening before.
  expect(await at('2026-03-09T16:59:59.999Z')).toEqual([]);
  expect(await at('2026-03-09T17:00:00.000Z')).toEqual(['preparation']);

  // It is over: look back at once.
  expect(await at('2026-03-10T14:59:59.999Z')).not.toContain('self-review');
  expect(await at('2026-03-10T15:00:00.000Z')).toEqual(['self-review']);
  await call('selfReviews.update', { interviewId, concerns: 'Little time with Kubernetes so far' });
  await call('questions.note', { interviewId, text: 'How do you roll back a release?' });
  await call('selfReviews.finish', { interviewId });
  expect(await rulesDue(rebound)).toEqual([]);

  // Two hours later the thank-you, which takes up the concern.
  expect(await at('2026-03-10T16:59:59.999Z')).toEqual([]);
  expect(await at('2026-03-10T17:00:00.000Z')).toEqual(['thank-you']);
  const thanks = { applicationId, kind: 'thank-you', subjectId: interviewId } as const;
  const draft = await call('letters.get', thanks);
  expect(draft.body).toContain('Little time with Kubernetes so far');
  expect(draft.body).toContain('Mira Holt');
  const { personId, language, subject, body } = draft;
  await call('letters.markSent', { ...thanks, personId, language, subject, body, on: '2026-03-10' });
  expect(await rulesDue(rebound)).toEqual([]);

  // Their no: thanks at once, with a request; the debrief waits for twenty hours.
  setNow('2026-03-12T09:00:00.000Z');
  const { outcomeId } = await call('applications.close', {
    applicationId,
    kind: 'rejected',
    on: '2026-03-12',
    message: 'We went with somebody who has run Kubernetes for years.',
  });
  expect(await rulesDue(rebound)).toEqual(['rejection-thanks']);
  const graceful = { applicationId, kind: 'rejection-thanks', subjectId: outcomeId } as const;
  const answer = await call('letters.get', graceful);
  await call('letters.markSent', {
    ...graceful,
    personId: answer.personId,
    language: answer.language,
    subject: answer.subject,
    body: answer.body,
    on: '2026-03-12',
  });
  expect((await call('feedback.ofApplication', { applicationId })).requests).toMatchObject([
    { route: 'thank-you', state: 'sent', sentOn: '2026-03-12' },
  ]);
  expect(await at('2026-03-13T04:59:59.999Z')).toEqual([]);
  expect((await call('debriefs.get', { outcomeId })).opensAt).toBe('2026-03-13T05:00:00.000Z');
  expect(await at('2026-03-13T05:00:00.000Z')).toEqual(['debrief']);

  // What else may explain it, then what can change; it leads to the plan.
  const debrief = await call('debriefs.get', { outcomeId });
  expect(debrief.reviews).toMatchObject([{ interviewId, concerns: 'Little time with Kubernetes so far' }]);
  await call('debriefs.update', {
    outcomeId,
    explanations: ['stronger-candidate'],
    canChange: 'Show the cluster I run at home.',
  });
  const { id: itemId } = await call('planItems.create', {
    kind: 'learn',
    title: 'Run a cluster for a month',
    hypothesis: 'The question about Kubernetes is answered with a story.',
    phase: 'interview',
    startsOn: '2026-03-13',
    reviewOn: '2026-04-10',
    outcomeId,
  });
  await call('debriefs.finish', { outcomeId });
  expect(await rulesDue(rebound)).toEqual([]);

  // Two weeks without a word: the letter.
  expect(await at('2026-03-25T23:59:59.999Z')).toEqual([]);
  expect(await at('2026-03-26T09:00:00.000Z')).toEqual(['feedback-letter']);
  const asking = { applicationId, kind: 'feedback-letter', subjectId: outcomeId } as const;
  const letter = await call('letters.get', asking);
  await call('letters.markSent', {
    ...asking,
    personId: letter.personId,
    language: letter.language,
    subject: letter.subject,
    body: letter.body,
    on: '2026-03-26',
  });
  expect(await rulesDue(rebound)).toEqual([]);

  // Their answer, before anybody else would be asked.
  setNow('2026-04-02T09:00:00.000Z');
  const { requests } = await call('feedback.ofApplication', { applicationId });
  const asked = requests.find(({ route }) => route === 'letter');
  expect(asked).toMatchObject({ state: 'sent' });
  await call('feedback.record', {
    applicationId,
    requestId: asked?.id ?? null,
    source: 'employer',
    person: { name: 'Mira Holt' },
    points: [
      { kind: 'well', text: 'Clear about trade-offs', theme: 'Communication' },
      { kind: 'differently', text: 'More practice with clusters', theme: 'Kubernetes' },
    ],
  });
  expect(await at('2026-04-09T23:59:59.999Z')).toEqual([]);

  // The day of the review: too early for figures, so it is looked at once more, and closed.
  expect(await at('2026-04-10T00:00:00.000Z')).toEqual(['plan-review']);
  expect(await call('planItems.compare', { id: itemId })).toMatchObject({
    phase: 'interview',
    isEnough: false,
    earlier: { reached: 1 },
    later: { reached: 0 },
  });
  await call('planItems.review', { id: itemId, verdict: 'too-early', againOn: '2026-05-08' });
  expect(await rulesDue(rebound)).toEqual([]);
  expect(await at('2026-05-08T00:00:00.000Z')).toEqual(['plan-review']);
  await call('planItems.review', { id: itemId, verdict: 'helped', againOn: null });

  // And nothing of it ever comes back.
  for (const instant of [
    '2026-05-08T00:00:00.001Z',
    '2026-06-01T12:00:00.000Z',
    '2027-05-08T12:00:00.000Z',
  ]) {
    expect(await at(instant)).toEqual([]);
  }
});

test('while one no is fresh, the window of thanks for another interview stays open', async () => {
  const rebound = await startTestCore({ now: '2026-03-09T09:00:00.000Z' });
  const { call, setNow } = rebound;
  const ids: string[] = [];
  for (const company of ['Oakline', 'Umbra']) {
    const { id } = await call('applications.create', {
      company,
      title: 'Engineer',
      stageId: 'stage-interview',
    });
    ids.push(id);
    await call('interviews.create', {
      applicationId: id,
      when: { day: '2026-03-10', time: company === 'Oakline' ? '09:00' : '14:00', timeZone: 'UTC' },
      durationMin: 60,
    });
  }
  setNow('2026-03-10T12:30:00.000Z');
  await call('applications.close', { applicationId: ids[0] ?? '', kind: 'rejected', on: '2026-03-10' });
  setNow('2026-03-10T17:00:00.000Z');
  const { sections } = await call('today.get', {});
  const tasks = sections.flatMap(({ rows }) => rows).filter((row) => row.kind === 'task');
  const rulesOf = (company: string): string[] =>
    tasks
      .filter(({ companyName }) => companyName === company)
      .map(({ rule }) => rule)
      .toSorted();
  expect(rulesOf('Umbra')).toEqual(['self-review', 'thank-you']);
  expect(rulesOf('Oakline')).not.toContain('debrief');
});
