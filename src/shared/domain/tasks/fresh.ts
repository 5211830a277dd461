import { dayIn, daysBetween } from '#shared/domain/days.ts';
import { freshDays } from './task-rules.ts';

/** A fact that may start a rule. */
export type RecordedFact = {
  /** Its own day. */
  readonly on: string;
  readonly recordedAt: string;
  readonly isByHand: boolean;
};

/** Recorded by hand, and at most seven days after its day; what is written down ahead is fresh. */
export function isFresh({ on, recordedAt, isByHand }: RecordedFact, timeZone: string): boolean {
  return isByHand && daysBetween(on, dayIn(timeZone, recordedAt)) <= freshDays;
}

const hourMs = 3_600_000;

/** The instant so many hours later, whatever the clocks do meanwhile. */
export function hoursAfter(instant: string, count: number): string {
  return new Date(Date.parse(instant) + count * hourMs).toISOString();
}
