import { expect, test } from 'vitest';
import { mondayOf } from '#shared/domain/days.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

const hourMs = 3_600_000;

function hoursAfter(instant: string, count: number): string {
  return new Date(Date.parse(instant) + count * hourMs).toISOString();
}

/** Somebody here has an interview of which only its day there is known; the clock stands three hours before it counts as over. */
async function start(timeZone: string, theirZone: string, day: string, endsAt: string) {
  const rebound = await startTestCore({ timeZone, now: hoursAfter(endsAt, -72) });
  const { call, setNow } = rebound;
  const { id: applicationId } = await call('applications.create', {
    company: 'Oakline',
    title: 'Engineer',
    stageId: 'stage-interview',
    on: '2026-02-01',
  });
  const { id: personId } = await call('people.create', { name: 'Ada Byron', company: 'Oakline' });
  const { id: interviewId } = await call('interviews.create', {
    applicationId,
    when: { day, time: null, timeZone: theirZone },
    interviewers: [{ id: personId }],
  });
  setNow(hoursAfter(endsAt, -3));
  return { ...rebound, applicationId, personId, interviewId };
}

async function tasksDue({ call }: TestCore): Promise<{ rule: string; occurrence: string }[]> {
  const { sections } = await call('today.get', {});
  return sections.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.kind === 'task' ? [{ rule: row.rule, occurrence: row.occurrence }] : [])),
  );
}

/** The end of each is the instant at which it is six in the evening there. Each is another day here, most in another week. */
const places = [
  // The day on which the clocks go forward in Los Angeles, a Sunday: Monday in Auckland.
  ['Pacific/Auckland', 'America/Los_Angeles', '2026-03-08', '2026-03-09T01:00:00.000Z'],
  // The day after the clocks went back in Auckland, a Monday: Sunday in Los Angeles.
  ['America/Los_Angeles', 'Pacific/Auckland', '2026-04-06', '2026-04-06T06:00:00.000Z'],
  // The day on which they do.
  ['America/Los_Angeles', 'Pacific/Auckland', '2026-04-05', '2026-04-05T06:00:00.000Z'],
  ['Pacific/Kiritimati', 'Pacific/Pago_Pago', '2026-03-15', '2026-03-16T05:00:00.000Z'],
  ['Pacific/Pago_Pago', 'Pacific/Kiritimati', '2026-03-16', '2026-03-16T04:00:00.000Z'],
] as const;

test.each(places)('before it, in %s: its day in %s is %s', async (timeZone, theirZone, day, endsAt) => {
  const rebound = await start(timeZone, theirZone, day, endsAt);
  const { call, applicationId, interviewId } = rebound;
  const { cards } = await call('applications.board', { filter: {} });
  expect(cards[0]?.nextAction).toMatchObject({ kind: 'interview', on: day, at: null });
  const [row] = await call('applications.rows', { ids: [applicationId] });
  expect(row?.nextAction).toMatchObject({ kind: 'interview', on: day, at: null });
  expect((await call('interviews.ahead', { target: { ids: [applicationId] } })).first).toMatchObject({
    on: day,
  });
  const { interviewsAhead } = await call('weeklyReviews.get', {});
  expect(interviewsAhead.filter(({ on }) => on !== day)).toEqual([]);
  expect(await tasksDue(rebound)).toEqual([{ rule: 'preparation', occurrence: day }]);
  // What is ticked off on its page is what Today asked for.
  await call('preparations.finish', { interviewId });
  expect(await tasksDue(rebound)).toEqual([]);
  expect(await call('preparations.get', { interviewId })).toMatchObject({ isPrepared: true });
});

test.each(places)('after it, in %s: its day in %s is %s', async (timeZone, theirZone, day, endsAt) => {
  const { call, setNow, applicationId, personId, interviewId } = await start(
    timeZone,
    theirZone,
    day,
    endsAt,
  );
  // Over, though its day may not have begun here.
  setNow(hoursAfter(endsAt, 1));
  await call('interviews.setStatus', { ids: [interviewId], status: 'held' });
  setNow(hoursAfter(endsAt, 48));
  const name = {
    applicationId,
    kind: 'thank-you',
    subjectId: interviewId,
    personId,
    language: 'en',
  } as const;
  const { body } = await call('letters.fill', name);
  const spoken = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  expect(body).toContain(spoken.format(new Date(day)));

  const weekOf = mondayOf(day);
  const { figures } = await call('weeklyReviews.get', { weekOf });
  expect(figures.interviews.map(({ on }) => on)).toEqual([day]);
  const activity = await call('insights.activity', {});
  expect(activity.filter(({ interviews }) => interviews > 0).map(({ from }) => from)).toEqual([weekOf]);
  const { items: contacts } = await call('interactions.list', {
    subject: { kind: 'application', id: applicationId },
  });
  expect(contacts.map(({ on }) => on)).toEqual([day]);
  const lines = await call('reports.contacts', { from: '2026-03-01', to: '2026-04-30' });
  expect(lines.filter(({ kind }) => kind === 'interview').map(({ on }) => on)).toEqual([day]);

  await call('selfReviews.update', { interviewId, differently: 'Ask more', concerns: 'None' });
  expect(await call('selfReviews.get', { interviewId })).toMatchObject({ on: day });
  expect((await call('debriefs.list', {})).reviews).toMatchObject([{ on: day }]);
  const { outcomeId } = await call('applications.close', { applicationId, kind: 'rejected' });
  expect((await call('debriefs.get', { outcomeId })).reviews).toMatchObject([{ on: day }]);
  await call('questions.note', { interviewId, text: 'Why us?' });
  expect((await call('questions.list', {})).items.flatMap(({ asked }) => asked)).toMatchObject([{ on: day }]);
  await call('stories.create', { title: 'The move', interviewId });
  expect((await call('stories.list', {})).items.flatMap(({ uses }) => uses)).toMatchObject([{ on: day }]);
  const { id: nextId } = await call('interviews.create', {
    applicationId,
    when: { day: '2026-05-04', time: null },
  });
  expect((await call('preparations.get', { interviewId: nextId })).concerns).toMatchObject([{ on: day }]);
  const { items: companies } = await call('companies.list', {});
  const company = await call('companies.get', { id: companies[0]?.id ?? '' });
  expect(company.interviews.find(({ id }) => id === interviewId)).toMatchObject({ on: day });
  expect((await call('people.get', { id: personId })).interviews).toMatchObject([{ on: day }]);
});
