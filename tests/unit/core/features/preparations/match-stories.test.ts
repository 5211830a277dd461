import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchStories, type Requirement, type ToldStory } from '#core/features/preparations/match-stories.ts';
import { requirementKinds, requirementNeeds } from '#shared/domain/fit/fit-kinds.ts';

const skillId = fc.constantFrom('a', 'b', 'c', 'd');
const requirements: fc.Arbitrary<Requirement[]> = fc
  .array(
    fc.record({
      need: fc.constantFrom(...requirementNeeds),
      kind: fc.constantFrom(...requirementKinds),
      skillId,
      label: fc.string(),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map((one, index) => ({
      ...one,
      id: `r${index}`,
      skillId: one.kind === 'skill' || one.kind === 'language' ? one.skillId : null,
    })),
  );
/** No word of a label stands in them: what is matched by words is tested below. */
const storyIds = ['s1', 's2', 's3'];
const stories: fc.Arbitrary<ToldStory[]> = fc
  .tuple(...storyIds.map(() => fc.uniqueArray(skillId)))
  .map((skills) =>
    storyIds.map((id, index) => ({ id, title: `Story ${id}`, skillIds: skills[index] ?? [], text: '' })),
  );

/** The same by four passes over the requirements, one for each place in the order. */
function expected(asked: readonly Requirement[], told: readonly ToldStory[]) {
  const storiesFor = new Map<string, string[]>();
  for (const requirement of asked) {
    const found: string[] = [];
    for (const { id, skillIds } of told) {
      for (const shown of skillIds) if (shown === requirement.skillId) found.push(id);
    }
    storiesFor.set(requirement.id, found);
  }
  const order: string[] = [];
  for (const wantsStory of [false, true]) {
    for (const need of ['must', 'nice']) {
      for (const { id, kind, need: its } of asked) {
        const has = (storiesFor.get(id) ?? []).length > 0;
        if (its === need && has === wantsStory && (kind === 'skill' || has)) order.push(id);
      }
    }
  }
  const rest = ['must', 'nice'].flatMap((need) =>
    asked.filter((one) => one.need === need && !order.includes(one.id)).map(({ id }) => id),
  );
  return { order, rest, storiesFor };
}

test('every requirement stands once, those without a story first, with the stories that have its skill', () => {
  fc.assert(
    fc.property(requirements, stories, (asked, told) => {
      const { order, rest, storiesFor } = expected(asked, told);
      const matched = matchStories(asked, told);
      expect(matched.requirements.map(({ id }) => id)).toEqual(order);
      expect(matched.others.map(({ id }) => id)).toEqual(rest);
      for (const { id, stories } of [...matched.requirements, ...matched.others]) {
        expect(stories.map((story) => story.id)).toEqual(storiesFor.get(id));
      }
    }),
    { numRuns: 500 },
  );
});

test('what is asked for in words stands with the stories that share them, and says by which', () => {
  const asked: Requirement[] = [
    { id: 'r1', need: 'must', kind: 'text', skillId: null, label: 'Leading distributed teams' },
    { id: 'r2', need: 'must', kind: 'text', skillId: null, label: 'A driving licence' },
    { id: 'r3', need: 'nice', kind: 'right-to-work', skillId: null, label: 'Leading distributed teams' },
  ];
  const told = [
    {
      id: 's1',
      title: 'The harbour',
      skillIds: [],
      text: 'I led two teams, distributed over four countries.',
    },
    { id: 's2', title: 'The bridge', skillIds: [], text: 'One team, one room.' },
  ];
  const { requirements: shown, others } = matchStories(asked, told);
  expect(shown.map(({ id, stories: found }) => [id, found])).toEqual([
    ['r1', [{ id: 's1', title: 'The harbour', words: ['distributed', 'teams'] }]],
  ]);
  expect(others.map(({ id }) => id)).toEqual(['r2', 'r3']);
});
