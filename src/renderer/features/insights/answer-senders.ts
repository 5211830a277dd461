import type { AnswerTimes, Timing } from '#shared/insights.ts';

/** Whether an automatic receipt is an answer. */
export const senders = ['any', 'human'] as const;
export type Sender = (typeof senders)[number];

export function timesOf(timing: Timing, sender: Sender): AnswerTimes {
  return sender === 'human' ? timing.humanAnswer : timing.answer;
}
