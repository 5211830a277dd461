import { z } from 'zod';

const storageKey = 'rebound.told';

const toldSchema = z.record(z.string(), z.number().nullable());

/** What was put off and comes back is told of again; what an undo brings back at once is not. */
const forgetAfterMs = 3_600_000;

/** By notice: null while its line is on Today, and since when it is not, in milliseconds. */
export type Told = Readonly<Record<string, number | null>>;

/** What was told of, brought up to date with the lines there are now. */
export function refreshTold(told: Told, present: readonly string[], now: number): Told {
  const keys = new Set(present);
  const known: Record<string, number | null> = {};
  for (const [key, goneSince] of Object.entries(told)) {
    if (keys.has(key)) known[key] = null;
    else if (goneSince === null || now - goneSince < forgetAfterMs) known[key] = goneSince ?? now;
  }
  return known;
}

export function readTold(): Told {
  try {
    return toldSchema.parse(JSON.parse(localStorage.getItem(storageKey) ?? '{}'));
  } catch {
    return {};
  }
}

export function writeTold(told: Told): void {
  localStorage.setItem(storageKey, JSON.stringify(told));
}
