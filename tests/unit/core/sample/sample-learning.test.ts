import { expect, test } from 'vitest';
import { addDays, mondayOf } from '#shared/domain/days.ts';
import { startTestCore } from '#tests/support/test-core.ts';

test('the sample leaves no section of the Playbook empty, and has a letter of each state', async () => {
  const now = '2026-03-10T10:00:00.000Z';
  const { call, select } = await startTestCore({ isDemo: true, now });
  const letters = select('SELECT DISTINCT applicationId FROM letter').map(({ applicationId }) =>
    call('letters.list', { applicationId: String(applicationId) }),
  );
  const states = (await Promise.all(letters)).flat().map(({ kind, sentOn }) => [kind, sentOn !== null]);
  expect(states.toSorted((one, other) => String(one).localeCompare(String(other)))).toEqual([
    ['feedback-letter', true],
    ['follow-up', false],
  ]);
  const { items } = await call('practices.list', {});
  expect(items.map(({ kind, note }) => [kind, note !== null])).toEqual([
    ['direction', true],
    ['mock', true],
  ]);
  // What the mock interviewer said stands with the practice.
  expect(items[1]?.well.length).toBeGreaterThan(0);
  expect(await call('weeklyReviews.list', {})).toMatchObject([
    { weekOf: addDays(mondayOf('2026-03-10'), -7) },
  ]);
  const themes = await call('themes.list', {});
  expect(themes.filter(({ sources }) => sources.length > 1).length).toBeGreaterThan(1);
  const plan = await call('planItems.list', {});
  expect(plan.filter(({ theme }) => theme?.name === 'Results')).toHaveLength(1);
  expect((await call('stories.list', {})).items.length).toBeGreaterThan(0);
  expect((await call('questions.list', {})).items.length).toBeGreaterThan(0);
  expect((await call('debriefs.list', {})).debriefs.some(({ state }) => state === 'done')).toBe(true);
  expect((await call('feedback.list', { limit: 50 })).total).toBeGreaterThan(1);
  expect(select('PRAGMA foreign_key_check')).toEqual([]);
});
