import type { RequirementNeed } from '#shared/domain/fit/fit-kinds.ts';
import { findAlternatives } from './find-alternatives.ts';
import { findRightToWork } from './find-right-to-work.ts';
import { isEducation } from './education.ts';
import { findTexts } from './find-texts.ts';
import { findYears, type AskedYears } from './find-years.ts';
import type { PostingSection } from './headings.ts';
import { isLanguageAsked } from './is-language-asked.ts';
import { cuesOf, judgeNeed, saysMust } from './judge-need.ts';
import type { BaseNeed } from './judge-sentence.ts';
import { joinAlternatives } from './join-alternatives.ts';
import type { Choice, Mention } from './mention.ts';
import { overlap } from './split-lines.ts';
import { wholeOf } from './words/all-words.ts';
import type { TextLabel } from './words/requirement-words.ts';

/** A mention that is asked for. */
export type Asked = Mention & {
  readonly need: RequirementNeed;
  readonly minYears: number | null;
  /** What one of will do, where it is that; `text` then. */
  readonly choice: Choice | null;
};

const experience = wholeOf('experience');

/** What one sentence asks for. */
export function readSentence(
  sentence: string,
  section: PostingSection,
  base: BaseNeed,
  skills: readonly Mention[],
): Asked[] {
  const rights = findRightToWork(sentence, section);
  if (base === 'none')
    return rights.map((mention) => ({ ...mention, need: 'must', minYears: null, choice: null }));
  const isAsking = base !== null || saysMust(sentence);
  const named = isAsking ? namedIn(sentence, skills) : section === 'other' ? conditionsIn(sentence) : [];
  const mentions = withoutStudied(sentence, [...rights, ...named]);
  if (mentions.length === 0 && !isAsking) return [];
  const cues = cuesOf(sentence);
  const years = findYears(sentence, mentions);
  const all = [...mentions, ...generalYears(years, mentions)].toSorted((a, b) => a.start - b.start);
  const asked = all.flatMap((mention): Asked[] => {
    const said = judgeNeed(sentence, all, mention, cues);
    const need = said === 'nice' && base === null ? null : (said ?? standingOf(base, mention));
    if (need === null || need === 'none') return [];
    const minYears = years.find(({ of }) => of.includes(mention))?.years ?? null;
    return [{ ...mention, need, minYears, choice: null }];
  });
  return joinAlternatives(asked, findAlternatives(sentence, all));
}

function standingOf(base: BaseNeed, { kind, label }: Mention): RequirementNeed | null {
  if (base === 'must' || base === 'nice') return base;
  if (kind === 'right-to-work' || isCondition(label)) return 'must';
  return base === 'named' && kind === 'skill' ? 'nice' : null;
}

/** Told at the end as a rule: "we run a background check on every new hire". */
function conditionsIn(sentence: string): Mention[] {
  return findTexts(sentence).filter(({ label }) => isCondition(label));
}

function isCondition(label: string): boolean {
  return label === ('Background check' satisfies TextLabel);
}

function namedIn(sentence: string, found: readonly Mention[]): Mention[] {
  const skills = found.filter((mention) => mention.kind !== 'language' || isLanguageAsked(sentence, mention));
  const texts = findTexts(sentence).filter((text) => !isSaidOfSkill(sentence, skills, text));
  return [...skills.filter((skill) => !texts.some((text) => overlap(skill, text))), ...texts].toSorted(
    (a, b) => a.start - b.start,
  );
}

/** "Certified in AWS" and "several years of Java" ask for AWS and Java, and for nothing besides. */
function isSaidOfSkill(sentence: string, skills: readonly Mention[], { label, end }: Mention): boolean {
  if (label === 'Certificate') return skills.length > 0;
  return (
    label === 'Several years of experience' &&
    skills.some(({ start }) => start >= end && !sentence.slice(end, start).includes(','))
  );
}

/** "A degree in marketing" asks for no marketing; what comes behind a word of experience is asked for by itself. */
function withoutStudied(sentence: string, mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention) => {
    if (mention.kind !== 'skill') return true;
    const degree = mentions.findLast((other) => isEducation(other) && other.start < mention.start);
    return degree === undefined || sentence.slice(degree.end, mention.start).search(experience) >= 0;
  });
}

/** Years that are said of no skill are asked for as such. */
function generalYears(years: readonly AskedYears[], mentions: readonly Mention[]): Mention[] {
  const general = years.filter(({ of }) => of.length === 0);
  return general
    .filter((place) => !mentions.some((mention) => overlap(place, mention)))
    .map(({ years: count, start, end }) => ({
      kind: 'text',
      skillId: null,
      label: count === 1 ? '1 year of experience' : `${count} years of experience`,
      start,
      end,
    }));
}
