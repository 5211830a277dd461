/** What follows from a finding: present it differently, learn or practise, aim at other roles. */
export const planItemKinds = ['present', 'learn', 'aim'] as const;
export type PlanItemKind = (typeof planItemKinds)[number];

/** The phase whose step onwards an item is to change. */
export const planPhases = ['applied', 'screening', 'assessment', 'interview', 'final'] as const;
export type PlanPhase = (typeof planPhases)[number];

/** What one says of an item at its review. */
export const planVerdicts = ['helped', 'no-change', 'too-early', 'not-tried'] as const;
export type PlanVerdict = (typeof planVerdicts)[number];

/** So many decided applications on either side, or nothing is said of a conversion before and after. */
export const enoughDecided = 20;

const kindOfGroup: Readonly<Record<string, PlanItemKind>> = {
  capability: 'learn',
  level: 'aim',
  application: 'present',
  conversation: 'present',
  terms: 'aim',
};

/** Reasons that lead elsewhere than the rest of their group. */
const kindOfReason: Readonly<Record<string, PlanItemKind>> = { 'technical-exercise': 'learn' };

/** What a reason mostly leads to; one chooses. */
export function planKindOf({ id, group }: { readonly id: string; readonly group: string }): PlanItemKind {
  return kindOfReason[id] ?? kindOfGroup[group] ?? 'present';
}

/** The phase of the plan that an outcome fell at; null where none can be named. */
export function planPhaseOf(phase: string): PlanPhase | null {
  return planPhases.find((known) => known === phase) ?? null;
}
