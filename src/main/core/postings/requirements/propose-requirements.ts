import type { RequirementKind, RequirementNeed, SkillKind } from '#shared/domain/fit/fit-kinds.ts';
import { composeLetters } from './compose-letters.ts';
import { withoutBare } from './education.ts';
import { rightToWork } from './find-right-to-work.ts';
import type { FoundSkill } from './find-skills.ts';
import { findSections, type Passage } from './find-sections.ts';
import { createSentenceJudge } from './judge-sentence.ts';
import { mentionKeyOf, type Choice, type Mention } from './mention.ts';
import { promoteUnknown } from './promote-unknown.ts';
import { quoteOf } from './quote-of.ts';
import { readSentence, type Asked } from './read-sentence.ts';
import type { SoughtSkill } from './skill-names.ts';
import { splitLines } from './split-lines.ts';
import { splitSentences } from './split-sentences.ts';

/** Something a posting asks for, and the phrase that says so. */
export type ProposedRequirement = {
  readonly need: RequirementNeed;
  readonly kind: RequirementKind;
  readonly skillId: string | null;
  readonly label: string;
  readonly minYears: number | null;
  /** What one of will do, where it is that; `text` then. */
  readonly choice: Choice | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
};

/** A skill of the list as it is proposed. */
export type KnownSkill = SoughtSkill & { readonly kind: SkillKind };
type SkillSearch = (text: string) => readonly FoundSkill<KnownSkill>[];

/** A posting is longer than that only by accident. */
const longestPosting = 60_000;

/** Reads what a posting asks for, in its own order and nothing twice. */
export function proposeRequirements(posting: string, findSkills: SkillSearch): ProposedRequirement[] {
  const { text, placeOf } = composeLetters(posting.slice(0, longestPosting));
  const passages = promoteUnknown(text, findSections(text, splitLines(text)));
  const judge = createSentenceJudge(passages.some(({ section }) => section === 'must' || section === 'nice'));
  const sentences = passages.flatMap((passage) => splitSentences(text, passage));
  const named = divideAmong(sentences, findSkills(text));
  const found = new Map<string, ProposedRequirement>();
  for (const [index, sentence] of sentences.entries()) {
    const written = text.slice(sentence.start, sentence.end);
    const base = judge(written, sentence);
    for (const asked of readSentence(written, sentence.section, base, named[index] ?? [])) {
      const key = mentionKeyOf(asked);
      const known = found.get(key);
      const proposal = proposalOf(text, sentence, asked);
      found.set(key, known === undefined ? proposal : strongerOf(known, proposal));
    }
  }
  return withoutBare(withoutVague([...found.values()]))
    .map((proposal) => {
      const [start, end] = [placeOf(proposal.start), placeOf(proposal.end)];
      return { ...proposal, start, end, quote: posting.slice(start, end) };
    })
    .toSorted((a, b) => a.start - b.start);
}

/** The skills of each sentence, their places within it. Both stand in the order of the text. */
function divideAmong(sentences: readonly Passage[], skills: readonly FoundSkill<KnownSkill>[]): Mention[][] {
  let next = 0;
  return sentences.map((sentence) => {
    const mentions: Mention[] = [];
    for (; next < skills.length; next += 1) {
      const found = skills[next];
      if (found === undefined || found.start >= sentence.end) break;
      const { skill, start, end } = found;
      if (start < sentence.start || end > sentence.end) continue;
      mentions.push({
        kind: skill.kind,
        skillId: skill.id,
        label: skill.name,
        start: start - sentence.start,
        end: end - sentence.start,
      });
    }
    return mentions;
  });
}

/** "We can't sponsor visas" adds nothing to a right to work in a place that is named. */
function withoutVague(proposals: readonly ProposedRequirement[]): ProposedRequirement[] {
  const rights = proposals.filter(({ kind }) => kind === 'right-to-work');
  const hasPlace = rights.some(({ label }) => label !== rightToWork);
  return hasPlace ? proposals.filter(({ label }) => label !== rightToWork) : [...proposals];
}

function proposalOf(text: string, sentence: Passage, asked: Asked): ProposedRequirement {
  const { need, kind, skillId, label, minYears, choice } = asked;
  const { start, end } = quoteOf(text, sentence, {
    start: sentence.start + asked.start,
    end: sentence.start + asked.end,
  });
  return { need, kind, skillId, label, minYears, choice, quote: text.slice(start, end), start, end };
}

/** What is said twice is a must if it is one anywhere, with the years that are said of it there. */
function strongerOf(known: ProposedRequirement, other: ProposedRequirement): ProposedRequirement {
  if (known.need !== other.need) return known.need === 'must' ? known : other;
  return known.minYears === null && other.minYears !== null ? other : known;
}
