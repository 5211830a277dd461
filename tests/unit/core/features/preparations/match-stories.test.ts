import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchStories, type Requirement } from '#core/features/preparations/match-stories.ts';
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
const skillsOfStories = fc
  .uniqueArray(fc.tuple(fc.constantFrom('s1', 's2', 's3'), skillId), { selector: String, maxLength: 8 })
  .map((pairs) => pairs.map(([id, skill]) => ({ id, title: `Story ${id}`, skillId: skill })));

/** The same by four passes over the requirements, one for each place in the order. */
function expected(asked: readonly Requirement[], pairs: readonly { id: string; skillId: string }[]) {
  const storiesFor = new Map<string, string[]>();
  for (const requirement of asked) {
    const found: string[] = [];
    for (const pair of pairs) {
      if (requirement.skillId !== null && pair.skillId === requirement.skillId) found.push(pair.id);
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
    fc.property(requirements, skillsOfStories, (asked, pairs) => {
      const { order, rest, storiesFor } = expected(asked, pairs);
      const matched = matchStories(asked, pairs);
      expect(matched.requirements.map(({ id }) => id)).toEqual(order);
      expect(matched.others.map(({ id }) => id)).toEqual(rest);
      for (const { id, stories } of [...matched.requirements, ...matched.others]) {
        expect(stories.map((story) => story.id)).toEqual(storiesFor.get(id));
      }
    }),
    { numRuns: 500 },
  );
});
