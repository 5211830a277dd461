/** What may be behind a no that nobody who applies can change. */
export const explanations = [
  'stronger-candidate',
  'internal-candidate',
  'cheaper-candidate',
  'freeze',
  'role-changed',
  'budget',
  'timing',
  'taste',
  'agency',
  'process',
  'right-to-work',
  'unfair',
] as const;
export type Explanation = (typeof explanations)[number];

/** Which reasons of an outcome speak for which; those that say nothing of why (no reply) for none. */
const explanationOfReason: Readonly<Record<string, Explanation>> = {
  'stronger-candidate': 'stronger-candidate',
  'internal-candidate': 'internal-candidate',
  'cheaper-candidate': 'cheaper-candidate',
  'hiring-freeze': 'freeze',
  'position-filled': 'role-changed',
  'wrong-position': 'agency',
  'process-error': 'process',
  visa: 'right-to-work',
  'discrimination-suspected': 'unfair',
};

/** The explanation that a reason speaks for; null for none of these. */
export function explanationOf(reasonId: string): Explanation | null {
  return explanationOfReason[reasonId] ?? null;
}
