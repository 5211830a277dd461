import { foldText } from '#shared/domain/match-key.ts';
import { outcomeKinds, phases, rankOf, type OutcomeKind, type Phase } from '#shared/domain/phases.ts';
import { cleanLine } from './clean-cell.ts';
import { outcomePhases, outcomePhrases, phasePhrases } from './status-words.ts';
import { unwrapLiteral } from './unwrap-literal.ts';

/** What a status word says of an application. */
export type Meaning = {
  /** The furthest phase the word itself is sure of; null = it says nothing of it. */
  phase: Phase | null;
  outcome: OutcomeKind | null;
  /** Where it ended; null exactly when there is no outcome. `unknown` is never turned into a guess. */
  outcomePhase: Phase | 'unknown' | null;
};

/** What the words of one status name, put together. */
type Found = { phase: Phase | null; outcomes: Set<OutcomeKind>; endedAt: Phase | null };
type Entry = { phase: Phase } | { outcome: OutcomeKind };

const entries = new Map<string, Entry>([
  ...phases.flatMap((phase) =>
    phrases(phasePhrases[phase]).map((phrase): [string, Entry] => [phrase, { phase }]),
  ),
  ...outcomeKinds.flatMap((outcome) =>
    phrases(outcomePhrases[outcome]).map((phrase): [string, Entry] => [phrase, { outcome }]),
  ),
]);
const phrasePattern = patternOf([...entries.keys()]);

// Where two endings are named ("rejected, position filled"), the one that says most of this application counts.
const outcomeOrder: readonly OutcomeKind[] = [
  'declined',
  'accepted',
  'withdrawn',
  'rejected',
  'ghosted',
  'cancelled',
];
const unclearPattern =
  /\b(?:not|no|never|without|before|maybe|might|if|kein|keine|nicht|ohne|vor|pas|sans|sin|avant|hoping|expect(?:ed|ing)?|informational|networking|coffee|outreach|reached out|contacted|declin\w*|reject\w*|accept\w*|cancel\w*)\b/;
const theirHandPattern = /\bby (?:the |their )?(?:company|employer|them|firm|recruiter|client)\b/;
const aheadPattern = /\b(?:await|wait|pend|prepar)/;
const cancelledMeetingPattern = /\b(?:interview|call|screen|screening|test|meeting)(?: was| got)? cancel/;
// A form was filled out, not the role.
const filledFormPattern = /\bfilled (?:out|in|needs?)\b|\bmanual/;
const longestStatus = 80;

/** Reads a status cell, or null: blank, someone's private word, or a contradiction. Then the user is asked, once. */
export function understandStatus(text: string): Meaning | null {
  const clean = wordsOf(text);
  if (clean === '' || clean.length > longestStatus) return null;
  const folded = foldStatus(clean);
  return meaningOf(folded) ?? meaningOf(folded.replace(/(\p{L})\1{2,}/gu, '$1'));
}

/** One spelling for a status, to look up what the user said it means: `Rejected!` and ` rejected` are the same. */
export function statusKeyOf(text: string): string {
  const clean = wordsOf(text);
  return foldStatus(clean) || clean;
}

function wordsOf(text: string): string {
  return unwrapLiteral(cleanLine(text));
}

function foldStatus(clean: string): string {
  return foldText(clean).replace(/[+#]/g, ' ').replace(/\s+/g, ' ').trim();
}

function meaningOf(folded: string): Meaning | null {
  const found: Found = { phase: null, outcomes: new Set(), endedAt: null };
  const rest = folded.replace(phrasePattern, (phrase) => {
    const entry = entries.get(phrase) ?? entries.get(phrase.slice(0, -1));
    if (!entry) return phrase;
    note(found, phrase, entry);
    return '·';
  });
  return unclearPattern.test(rest) || filledFormPattern.test(folded) ? null : combine(found, folded);
}

function note(found: Found, phrase: string, entry: Entry): void {
  if ('outcome' in entry) {
    found.outcomes.add(entry.outcome);
    found.endedAt ??= outcomePhases.get(phrase) ?? null;
  } else if (found.phase === null || rankOf(entry.phase) > rankOf(found.phase)) {
    found.phase = entry.phase;
  }
}

function combine({ phase, outcomes, endedAt }: Found, folded: string): Meaning | null {
  const outcome = outcomeOrder.find((kind) => outcomes.has(kind));
  // "Withdrawn by the company" is not my no, and which of theirs it is only the user knows.
  if (outcome === 'withdrawn' && theirHandPattern.test(folded)) return null;
  if (outcome === undefined) return openMeaning(phase, folded);
  if (outcome === 'accepted' || outcome === 'declined')
    return { phase: 'offer', outcome, outcomePhase: 'offer' };
  // "Offer rejected", "interview declined", "offer withdrawn": by whom?
  if (phase === 'offer') return null;
  // "Interview cancelled": it may never have been held, and the application may go on.
  if (outcome === 'cancelled' && cancelledMeetingPattern.test(folded)) return null;
  const reached = phase !== null && rankOf(phase) > rankOf('applied') ? phase : endedAt;
  if (reached !== null) return { phase: reached, outcome, outcomePhase: reached };
  const isSurelySent = outcome === 'rejected' || outcome === 'ghosted' || phase === 'applied';
  return { phase: isSurelySent ? 'applied' : phase, outcome, outcomePhase: 'unknown' };
}

function openMeaning(phase: Phase | null, folded: string): Meaning | null {
  if (phase === null) return null;
  // "Waiting for an interview", "preparing for the interview": whether it was held is not said.
  if (rankOf(phase) > rankOf('applied') && aheadPattern.test(folded)) return null;
  return { phase, outcome: null, outcomePhase: null };
}

function phrases(list: string): string[] {
  return list.split('|');
}

function patternOf(all: readonly string[]): RegExp {
  const longestFirst = all.toSorted((one, other) => other.length - one.length);
  const worded = longestFirst.filter((phrase) => /[a-z]/.test(phrase)).join('|');
  // Chinese has no blanks between words.
  const unspaced = longestFirst.filter((phrase) => !/[a-z]/.test(phrase)).join('|');
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${worded})s?(?![\\p{L}\\p{M}])|${unspaced}`, 'gu');
}
