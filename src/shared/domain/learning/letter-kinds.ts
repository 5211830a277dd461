/** The letters one writes in a search. */
export const letterKinds = [
  'thank-you',
  'rejection-thanks',
  'feedback-letter',
  'follow-up',
  'third-party',
  'decline',
  'withdraw',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** The languages that templates are written in. */
export const letterLanguages = ['en', 'de', 'fr', 'es'] as const;
export type LetterLanguage = (typeof letterLanguages)[number];
