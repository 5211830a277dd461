import { z } from 'zod';

const storageKey = 'rebound.told';

const toldSchema = z.record(z.string(), z.number());

/** What was put off and comes back is told of again; what an undo brings back at once is not. */
const forgetAfterMs = 3_600_000;

/** When each line that was told of was last on Today, in milliseconds. */
export type Told = Readonly<Record<string, number>>;

/** What was told of, brought up to date with the lines there are now. */
export function refreshTold(told: Told, present: readonly string[], now: number): Told {
  const ids = new Set(present);
  return Object.fromEntries(
    Object.entries(told).flatMap(([id, seenAt]) => {
      if (ids.has(id)) return [[id, now] as const];
      return now - seenAt < forgetAfterMs ? [[id, seenAt] as const] : [];
    }),
  );
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
