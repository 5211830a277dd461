/** How feedback was asked for: in the thank-you, by the letter, through somebody neutral, on the phone. */
export const feedbackRoutes = ['thank-you', 'letter', 'third-party', 'call', 'other'] as const;
export type FeedbackRoute = (typeof feedbackRoutes)[number];

/** A request is sent, and then answered, or given up. */
export const feedbackRequestStates = ['sent', 'answered', 'none'] as const;
export type FeedbackRequestState = (typeof feedbackRequestStates)[number];

/** Who spoke. */
export const feedbackSources = [
  'employer',
  'insider',
  'recruiter',
  'coach',
  'mock-interviewer',
  'me',
] as const;
export type FeedbackSource = (typeof feedbackSources)[number];

/** Who was there when it was decided, or knows those who were: their word answers what was asked. */
export const insideSources = [
  'employer',
  'insider',
  'recruiter',
] as const satisfies readonly FeedbackSource[];

/** Done well, or to do differently. */
export const feedbackPointKinds = ['well', 'differently'] as const;
export type FeedbackPointKind = (typeof feedbackPointKinds)[number];
