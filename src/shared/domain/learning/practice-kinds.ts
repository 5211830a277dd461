/** The talk about where I am heading, an interview played with somebody, or one question. */
export const practiceKinds = ['direction', 'mock', 'question'] as const;
export type PracticeKind = (typeof practiceKinds)[number];

/** Where a question stands in its spaced repetition. */
export const cardStates = ['new', 'learning', 'review', 'relearning'] as const;
export type CardState = (typeof cardStates)[number];
