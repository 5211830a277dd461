import type { ProposedRequirement } from '#core/postings/requirements/propose-requirements.ts';
import type { ExpectedRequirement, LabelledPosting } from './labelled-posting.ts';

export type Figures = {
  readonly right: number;
  readonly proposed: number;
  readonly expected: number;
  readonly rightYears: number;
  /** What was proposed wrongly (+) or missed (−), to be read by whoever tunes. */
  readonly differences: readonly string[];
};

/** How a label of either side is compared: a skill by any of its names. */
export type NameOf = (kind: ExpectedRequirement['kind'], label: string) => string;

/** A requirement is right when its kind, its label and its need are. */
export function measurePosting(
  { name, expected }: LabelledPosting,
  proposals: readonly ProposedRequirement[],
  nameOf: NameOf,
): Figures {
  const keyOf = ({ need, kind, label }: Pick<ExpectedRequirement, 'need' | 'kind' | 'label'>): string =>
    `${need} ${kind} ${nameOf(kind, label)}`;
  const wanted = new Map(expected.map((requirement) => [keyOf(requirement), requirement]));
  const got = new Map(proposals.map((proposal) => [keyOf(proposal), proposal]));
  const right = [...got.keys()].filter((key) => wanted.has(key));
  return {
    right: right.length,
    proposed: proposals.length,
    expected: expected.length,
    rightYears: right.filter((key) => wanted.get(key)?.minYears === got.get(key)?.minYears).length,
    differences: [
      ...[...got].flatMap(([key, { quote }]) => (wanted.has(key) ? [] : [`${name}: + ${key} (${quote})`])),
      ...[...wanted.keys()].flatMap((key) => (got.has(key) ? [] : [`${name}: − ${key}`])),
    ],
  };
}

export function sumOf(figures: readonly Figures[]): Figures {
  return figures.reduce((sum, one) => ({
    right: sum.right + one.right,
    proposed: sum.proposed + one.proposed,
    expected: sum.expected + one.expected,
    rightYears: sum.rightYears + one.rightYears,
    differences: [...sum.differences, ...one.differences],
  }));
}

export function describeFigures(title: string, postings: number, figures: Figures): string {
  const { right, proposed, expected, rightYears } = figures;
  return `${title}, ${postings} postings: precision ${percent(right, proposed)} · recall ${percent(right, expected)} · years ${percent(rightYears, right)}`;
}

function percent(part: number, of: number): string {
  return `${((100 * part) / of).toFixed(1)} % (${part}/${of})`;
}
