import type { RequirementNeed } from '#shared/domain/fit/fit-kinds.ts';
import type { Passage } from './find-sections.ts';
import { wholeOf } from './words/all-words.ts';

const demand = wholeOf('demand');
const must = wholeOf('must');
const gives = wholeOf('gives');
const ours = new RegExp(String.raw`^[¿¡"“„«]?\s*${wholeOf('ours').source}`, 'iu');

/** What stands at the very top and is no sentence is the title; an emoji may stand before it. */
const longestLead = 20;

/**
 * What a sentence asks for by where it stands: `none` for nothing at all, `named` for the skills it names, as nice to have;
 * null for nothing unless it says so itself.
 */
export type BaseNeed = RequirementNeed | 'none' | 'named' | null;

/**
 * In a posting with sections, theirs: tasks, praise and benefits ask for nothing. In one without, what a sentence asks for in
 * so many words is a must, and what else it names of skills is nice to have, unless it speaks of the company.
 */
export function createSentenceJudge(
  isDivided: boolean,
): (sentence: string, place: Pick<Passage, 'section' | 'start'>) => BaseNeed {
  let isGiving = false;
  return (sentence, { section, start }) => {
    if (section === 'must' || section === 'nice') return section;
    if (section === 'about' || section === 'offer') return 'none';
    if (isDivided) return null;
    const asks = sentence.search(demand) >= 0 || sentence.search(must) >= 0;
    isGiving = !asks && (isGiving || sentence.search(gives) >= 0);
    const isTitle = section === 'other' && start < longestLead && !/[.!?]$/.test(sentence);
    if (isGiving || (!asks && (isTitle || ours.test(sentence)))) return 'none';
    return asks && section !== 'tasks' ? 'must' : 'named';
  };
}
