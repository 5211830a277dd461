import type { Input } from '#shared/contract.ts';
import type { RequirementNeed } from '#shared/domain/fit/fit-kinds.ts';
import type { JobFacts, Proposal, Proposals } from '#shared/requirements.ts';

/** A line of what a posting asks for, as it stands in the review. */
export type ReviewLine = {
  readonly key: string;
  readonly proposal: Proposal;
  readonly isTaken: boolean;
  readonly need: RequirementNeed;
  readonly minYears: number | null;
};

export type FactName = 'seniority' | 'workMode' | 'pay';

/** Something a posting says of the job itself. */
export type ReviewFact = {
  readonly key: FactName;
  readonly quote: string;
  readonly values: JobFacts;
  readonly isTaken: boolean;
};

export type Review = { readonly lines: readonly ReviewLine[]; readonly facts: readonly ReviewFact[] };

/** What an application says of the job so far. */
export type StatedFacts = {
  readonly seniority: string | null;
  readonly workMode: string | null;
  readonly salaryMin: number | null;
  readonly salaryMax: number | null;
};

/** A fresh review: all that is new is ticked. What the application says otherwise is left to be ticked by hand. */
export function startReview({ proposals, facts }: Proposals, stated: StatedFacts): Review {
  const { seniority, workMode, pay } = facts;
  const hasPay = stated.salaryMin !== null || stated.salaryMax !== null;
  return {
    lines: proposals.map((proposal, index) => ({
      key: `line-${index}`,
      proposal,
      isTaken: !proposal.isKnown,
      need: proposal.need,
      minYears: proposal.minYears,
    })),
    facts: [
      ...(seniority === null ? [] : [factOf('seniority', seniority, stated.seniority === null)]),
      ...(workMode === null ? [] : [factOf('workMode', workMode, stated.workMode === null)]),
      ...(pay === null ? [] : [factOf('pay', pay, !hasPay)]),
    ],
  };
}

function factOf(
  key: FactName,
  { quote, ...values }: JobFacts & { readonly quote: string },
  isTaken: boolean,
): ReviewFact {
  return { key, quote, values, isTaken };
}

export function takenOf({ lines, facts }: Review): {
  readonly requirements: Input<'requirements.add'>['requirements'];
  readonly facts: JobFacts;
} {
  return {
    requirements: lines.filter(({ isTaken, proposal }) => isTaken && !proposal.isKnown).map(requirementOf),
    facts: Object.assign(
      {},
      ...facts.filter(({ isTaken }) => isTaken).map(({ values }) => values),
    ) as JobFacts,
  };
}

/** As much as a line may hold. */
const longestLine = 500;

function requirementOf({
  proposal: { kind, label, answer, quote },
  need,
  minYears,
}: ReviewLine): Input<'requirements.add'>['requirements'][number] {
  const words = { need, quote: quote.slice(0, longestLine) };
  return kind === 'skill' || kind === 'language'
    ? { kind, name: label, minYears, ...words }
    : { kind, text: label.slice(0, longestLine), answer, ...words };
}

/** A piece of the posting, and the lines that were read from it; none for the text between. */
export type Piece = { readonly text: string; readonly start: number; readonly keys: readonly string[] };

type Range = { readonly key: string; readonly start: number; readonly end: number };

/** Cuts the posting into what was read and what stands between. */
export function piecesOf(text: string, { lines, facts }: Review): Piece[] {
  const ranges: Range[] = [
    ...lines.map(({ key, proposal: { start, end } }) => ({ key, start, end })),
    ...facts.flatMap(({ key, quote }) => {
      const start = text.indexOf(quote);
      return start === -1 ? [] : [{ key, start, end: start + quote.length }];
    }),
  ].filter(({ start, end }) => start < end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => ({
    start,
    text: text.slice(start, cuts[index + 1]),
    keys: ranges.filter((range) => range.start <= start && start < range.end).map(({ key }) => key),
  }));
}

/** The line to go to from a piece: the next of its own, so that clicking again leads through all of them. */
export function nextKey(keys: readonly string[], active: string | null): string | null {
  return keys[(keys.indexOf(active ?? '') + 1) % Math.max(1, keys.length)] ?? null;
}
