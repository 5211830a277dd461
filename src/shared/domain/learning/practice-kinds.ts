/** The talk about where I am heading, an interview played with somebody, or one question. */
export const practiceKinds = ['direction', 'mock', 'question'] as const;
export type PracticeKind = (typeof practiceKinds)[number];

/** Where a question stands in its spaced repetition. */
export const cardStates = ['new', 'learning', 'review', 'relearning'] as const;
export type CardState = (typeof cardStates)[number];

/** How well a question went, in the order of the keys 1 to 4. */
export const questionRatings = ['again', 'hard', 'good', 'easy'] as const;
export type QuestionRating = (typeof questionRatings)[number];
