import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  feedbackPointKinds,
  feedbackSources,
  type FeedbackPointKind,
} from '#shared/domain/learning/feedback-kinds.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

async function said(rebound: TestCore, text: string, theme: string, kind: FeedbackPointKind = 'well') {
  await rebound.call('feedback.record', { source: 'me', points: [{ kind, text, theme }] });
}

async function themeId(rebound: TestCore, name: string): Promise<string> {
  const themes = await rebound.call('themes.list', {});
  return themes.find((theme) => theme.name === name)?.id ?? '';
}

const names = ['Clarity', 'Length', 'Depth'] as const;
const anyPoint = fc.record({
  kind: fc.constantFrom(...feedbackPointKinds),
  text: fc.constantFrom('Good', 'More', '東'),
  theme: fc.option(fc.constantFrom(...names, 'CLARITY')),
});
const anyFeedback = fc.record({
  source: fc.constantFrom(...feedbackSources),
  on: fc.constantFrom('2025-12-31', '2026-01-05', '2026-02-28'),
  points: fc.array(anyPoint, { minLength: 1, maxLength: 6 }),
});

test('counts of themes are those of a count by hand, and each number opens as many points', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyFeedback, { maxLength: 12 }), async (all) => {
      const rebound = await startTestCore();
      for (const one of all) await rebound.call('feedback.record', one);
      const themes = await rebound.call('themes.list', {});
      for (const name of names) {
        const mine = themes.find((theme) => theme.name.toLowerCase() === name.toLowerCase());
        let heard = 0;
        for (const kind of feedbackPointKinds) {
          for (const source of feedbackSources) {
            let expected = 0;
            for (const one of all) {
              for (const point of one.points) {
                const isOfIt = point.theme?.toLowerCase() === name.toLowerCase();
                if (isOfIt && point.kind === kind && one.source === source) expected += 1;
              }
            }
            heard += expected;
            const counted = mine?.sources.find((one) => one.source === source)?.[kind] ?? 0;
            expect(counted).toBe(expected);
            if (mine === undefined) continue;
            const behind = await rebound.call('feedback.points', { themeId: mine.id, kind, source });
            expect(behind).toHaveLength(expected);
          }
        }
        expect((mine?.well ?? 0) + (mine?.differently ?? 0)).toBe(heard);
        const days = all
          .filter(({ points }) => points.some(({ theme }) => theme?.toLowerCase() === name.toLowerCase()))
          .map(({ on }) => on);
        days.sort();
        expect([mine?.firstOn, mine?.lastOn]).toEqual([days[0], days[days.length - 1]]);
      }
    }),
    { numRuns: 25 },
  );
});

test('a theme is renamed, and not to the name of another', async () => {
  const rebound = await startTestCore();
  await said(rebound, 'Good', 'Clarity');
  await said(rebound, 'Long', 'Length');
  const id = await themeId(rebound, 'Clarity');
  await expect(rebound.call('themes.update', { id, name: 'LENGTH' })).rejects.toMatchObject({
    code: 'conflict',
  });
  await rebound.call('themes.update', { id, name: 'clarity of words', skillId: null });
  expect((await rebound.call('themes.list', {})).map(({ name }) => name)).toEqual([
    'clarity of words',
    'Length',
  ]);
});

test('merged, all that was said of two is said of one, with the links of both; undo parts them again', async () => {
  const rebound = await startTestCore();
  await said(rebound, 'Good', 'Clarity');
  await said(rebound, 'Short', 'Communication');
  const [id, intoId] = [await themeId(rebound, 'Communication'), await themeId(rebound, 'Clarity')];
  await rebound.call('themes.merge', { id, intoId });
  expect(await rebound.call('themes.list', {})).toMatchObject([
    { name: 'Clarity', well: 2, reasonId: 'communication' },
  ]);
  await rebound.call('history.undo', {});
  expect(await rebound.call('themes.list', {})).toMatchObject([
    { name: 'Clarity', well: 1, reasonId: null },
    { name: 'Communication', well: 1, reasonId: 'communication' },
  ]);
  await expect(rebound.call('themes.merge', { id, intoId: id })).rejects.toMatchObject({ code: 'refused' });
});

test('deleted, what was said stays without it, and comes back with undo', async () => {
  const rebound = await startTestCore();
  await said(rebound, 'Good', 'Clarity');
  await rebound.call('themes.delete', { id: await themeId(rebound, 'Clarity') });
  expect(rebound.select('SELECT text, themeId FROM feedbackPoint')).toEqual([
    { text: 'Good', themeId: null },
  ]);
  await rebound.call('history.undo', {});
  expect(await rebound.call('themes.list', {})).toMatchObject([{ name: 'Clarity', well: 1 }]);
});

test('a theme follows its reason into another one', async () => {
  const rebound = await startTestCore();
  const { id } = await rebound.call('reasons.create', { label: 'Too quiet', side: 'theirs' });
  await said(rebound, 'Soft voice', 'too quiet');
  expect(await rebound.call('themes.list', {})).toMatchObject([{ reasonId: id }]);
  await rebound.call('reasons.merge', { id, intoId: 'communication' });
  expect(await rebound.call('themes.list', {})).toMatchObject([{ reasonId: 'communication' }]);
});

test('names are suggested from themes, reasons and skills, each once', async () => {
  const rebound = await startTestCore();
  await said(rebound, 'Good', 'Communication');
  await rebound.call('skills.create', { name: 'Communicating in Kōji' });
  expect((await rebound.call('themes.suggest', { text: 'communicat' })).slice(0, 2)).toEqual([
    { name: 'Communication', kind: 'theme' },
    { name: 'Communicating in Kōji', kind: 'skill' },
  ]);
  const all = await rebound.call('themes.suggest', { text: '' });
  expect(all.length).toBeGreaterThan(1);
  expect(all.every(({ kind }) => kind !== 'skill')).toBe(true);
});

test('people and applications that are merged take their feedback along', async () => {
  const rebound = await startTestCore();
  const { id } = await rebound.call('applications.create', { company: 'Oakline', title: 'Engineer' });
  const other = await rebound.call('applications.create', { company: 'Oakline AG', title: 'Engineer' });
  const kept = await rebound.call('people.create', { name: 'Bo One' });
  const gone = await rebound.call('people.create', { name: 'Bo Two' });
  await rebound.call('feedbackRequests.create', {
    applicationId: other.id,
    route: 'call',
    person: { id: gone.id },
  });
  await rebound.call('feedback.record', {
    applicationId: other.id,
    person: { id: gone.id },
    source: 'insider',
    words: 'Well done',
  });
  await rebound.call('applications.merge', { id, otherId: other.id });
  await rebound.call('people.merge', { id: kept.id, otherId: gone.id });
  expect(await rebound.call('feedback.ofApplication', { applicationId: id })).toMatchObject({
    requests: [{ personId: kept.id }],
    received: [{ personId: kept.id, words: 'Well done' }],
  });
});
