import type { RequirementKind, RequirementNeed } from '#shared/domain/fit/fit-kinds.ts';

/** A skill or language by any name the list has for it; what is answered by hand, by its label. */
export type ExpectedRequirement = {
  readonly need: RequirementNeed;
  readonly kind: RequirementKind;
  readonly label: string;
  readonly minYears: number | null;
};

/**
 * A made-up posting with what a person reads in it.
 *
 * How it was read: what is asked for in so many words, once, as a must unless the text says that one can do without. Tasks,
 * benefits and praise of oneself ask for nothing. Alternatives ("Java or Kotlin") are one requirement in words. A year figure
 * belongs to the skill it is said of.
 */
export type LabelledPosting = {
  readonly name: string;
  readonly profession: string;
  readonly text: string;
  readonly expected: readonly ExpectedRequirement[];
};

type Line = readonly [need: RequirementNeed, kind: RequirementKind, label: string, minYears?: number];

/** The expected requirements, a line each. */
export function expecting(...lines: readonly Line[]): ExpectedRequirement[] {
  return lines.map(([need, kind, label, minYears]) => ({ need, kind, label, minYears: minYears ?? null }));
}
