/** A thing with a day in the user's own zone, and the instant where its hour is known. */
export type DatedAction = { readonly on: string; readonly at: string | null };

/**
 * Sorts what is due by its day, then by its hour; what has no hour comes first that day. The instant alone would not do:
 * at its hour in UTC it may be another day than the user's.
 */
export function urgencyKeyOf({ on, at }: DatedAction): string {
  return `${on} ${at ?? ''}`;
}
