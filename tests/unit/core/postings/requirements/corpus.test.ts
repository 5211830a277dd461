import { expect, test } from 'vitest';
import { createSkillSearch } from '#core/postings/requirements/find-skills.ts';
import { proposeRequirements } from '#core/postings/requirements/propose-requirements.ts';
import { readSkillList } from '#tests/support/read-skill-list.ts';
import { heldOutPostings, tunedPostings } from './corpus/all-postings.ts';
import type { LabelledPosting } from './corpus/labelled-posting.ts';
import { describeFigures, measurePosting, sumOf, type NameOf } from './corpus/measure-corpus.ts';

const leastPrecision = 0.9;
const leastRecall = 0.8;

test('what a person reads in a posting is proposed, with the list of skills one starts with', () => {
  const skills = readSkillList();
  const findSkills = createSkillSearch(skills);
  const nameOf = nameIn(skills);
  const measure = (postings: readonly LabelledPosting[]) =>
    sumOf(
      postings.map((posting) =>
        measurePosting(posting, proposeRequirements(posting.text, findSkills), nameOf),
      ),
    );
  const tuned = measure(tunedPostings);
  const heldOut = measure(heldOutPostings);
  const report = [
    ...tuned.differences,
    ...heldOut.differences,
    describeFigures('Tuned on', tunedPostings.length, tuned),
    describeFigures('Held out', heldOutPostings.length, heldOut),
  ];
  process.stdout.write(`${report.join('\n')}\n`);
  for (const { right, proposed, expected } of [tuned, heldOut]) {
    expect(right / proposed).toBeGreaterThanOrEqual(leastPrecision);
    expect(right / expected).toBeGreaterThanOrEqual(leastRecall);
  }
});

test('the postings are of many professions, and none says the same thing twice', () => {
  const all = [...tunedPostings, ...heldOutPostings];
  expect(new Set(all.map(({ profession }) => profession)).size).toBeGreaterThanOrEqual(8);
  for (const { expected } of all) {
    expect(new Set(expected.map(({ kind, label }) => `${kind} ${label}`)).size).toBe(expected.length);
  }
});

test('a long posting is read in a moment, whatever its language', () => {
  const findSkills = createSkillSearch(readSkillList());
  const longest = 20_000;
  const texts = [
    tunedPostings.map(({ text }) => text).join('\n\n'),
    ...tunedPostings.slice(0, 6).map(({ text }) => `${text}\n\n`.repeat(longest / text.length + 1)),
  ].map((text) => text.slice(0, longest));
  for (const text of texts) {
    // The time of this process alone, and the quickest of three: others may be at work as well.
    const times = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      proposeRequirements(text, findSkills);
      return process.cpuUsage(start).user / 1_000;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  }
});

type Named = { readonly kind: string; readonly name: string; readonly aliases: readonly string[] };

function nameIn(skills: readonly Named[]): NameOf {
  const names = new Map(
    skills.flatMap(({ kind, name, aliases }) =>
      [...aliases, name].map((each): [string, string] => [keyOf(kind, each), name]),
    ),
  );
  // The postings are labelled by what is asked for; in what, other tests look at.
  return (kind, label) =>
    names.get(keyOf(kind, label)) ?? (kind === 'text' ? label.replace(/: .*$/, '') : label);
}

function keyOf(kind: string, name: string): string {
  return `${kind} ${name.toLowerCase()}`;
}
