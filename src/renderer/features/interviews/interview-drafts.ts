import type { InterviewValues } from './interview-values.ts';

/** What was typed into a form that was closed without saving, by what it was about; for as long as the page lives. */
const drafts = new Map<string, InterviewValues>();

/** Keeps what differs from the start. */
export function keepDraft(key: string, start: InterviewValues, values: InterviewValues): void {
  if (JSON.stringify(values) === JSON.stringify(start)) drafts.delete(key);
  else drafts.set(key, values);
}

/** What was typed before, or null. */
export function draftOf(key: string): InterviewValues | null {
  return drafts.get(key) ?? null;
}

/** Lets go of it: it is saved, or was given up. */
export function dropDraft(key: string): void {
  drafts.delete(key);
}
