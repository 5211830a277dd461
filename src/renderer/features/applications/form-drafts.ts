import type { FormField, FormValues } from './form-values.ts';

/** What was typed into a form that was closed without saving, by application; for as long as the page lives. */
const drafts = new Map<string | null, Partial<FormValues>>();

/** Keeps what differs from the start, so that the rest is as fresh as the record when the form opens again. */
export function keepDraft(applicationId: string | null, start: FormValues, values: FormValues): void {
  const changed = (Object.keys(values) as FormField[]).filter((field) => values[field] !== start[field]);
  if (changed.length === 0) drafts.delete(applicationId);
  else drafts.set(applicationId, Object.fromEntries(changed.map((field) => [field, values[field]])));
}

/** What was typed before, or null. The id is null for the form that adds. */
export function draftOf(applicationId: string | null): Partial<FormValues> | null {
  return drafts.get(applicationId) ?? null;
}

/** Lets go of it: it is saved, or was given up. */
export function dropDraft(applicationId: string | null): void {
  drafts.delete(applicationId);
}
