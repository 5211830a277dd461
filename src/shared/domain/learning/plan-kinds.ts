/** What follows from a finding: present it differently, learn or practise, aim at other roles. */
export const planItemKinds = ['present', 'learn', 'aim'] as const;
export type PlanItemKind = (typeof planItemKinds)[number];

/** The phase whose step onwards an item is to change. */
export const planPhases = ['applied', 'screening', 'assessment', 'interview', 'final'] as const;
export type PlanPhase = (typeof planPhases)[number];

/** What one says of an item at its review. */
export const planVerdicts = ['helped', 'no-change', 'too-early', 'not-tried'] as const;
export type PlanVerdict = (typeof planVerdicts)[number];
