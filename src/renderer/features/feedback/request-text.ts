import type { FeedbackRequest } from '#shared/feedback.ts';
import { formatDay } from '#renderer/words/format.ts';
import { feedbackWords } from '#renderer/words/words.ts';

const words = feedbackWords.request;

/** `Asked Ada by letter on 3 Nov`. */
export function requestText({ route, personName, sentOn }: FeedbackRequest): string {
  return words.sentence(route, personName, formatDay(sentOn));
}

/** What came of it. */
export function requestStateText({ state, settledOn }: FeedbackRequest): string {
  return state === 'answered'
    ? words.states.answered(settledOn === null ? '' : formatDay(settledOn))
    : words.states[state];
}
