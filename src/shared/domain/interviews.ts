import type { Phase } from './phases.ts';
import { dayIn } from './days.ts';
import { foldText } from './match-key.ts';
import { resolveWallClock } from './time-zones.ts';

export const interviewStatuses = ['planned', 'held', 'cancelled'] as const;
export type InterviewStatus = (typeof interviewStatuses)[number];

/** How long an interview takes when nobody said. */
export const defaultDurationMin = 60;

/** An interview of which only the day is known counts as ended at this time of its zone. */
export const endOfDayTime = '18:00';

const minuteMs = 60_000;

/** When an interview is, as a person says it. `time` is null when only the day is known. */
export type InterviewTime = {
  readonly day: string;
  readonly time: string | null;
  readonly timeZone: string;
};

/** The instant stored for it: its start, or the end of its day. */
export function startOf({ day, time, timeZone }: InterviewTime): string {
  return resolveWallClock(timeZone, { day, time: time ?? endOfDayTime }).instant;
}

type Span = {
  readonly startsAt: string;
  readonly hasTime: boolean;
  readonly durationMin: number | null;
};

/** When it is over: what comes after it (how did it go?) starts here. */
export function endOf({ startsAt, hasTime, durationMin }: Span): string {
  if (!hasTime) return startsAt;
  return new Date(Date.parse(startsAt) + (durationMin ?? defaultDurationMin) * minuteMs).toISOString();
}

/** What tells on which day an interview is, as the contract or a row has it. */
export type InterviewMoment = {
  readonly startsAt: string;
  readonly hasTime: boolean | 0 | 1;
  readonly timeZone: string | null;
};

/** The user's day it falls on; of one of which only the day is known, the day that was said, wherever it is. */
export function dayOfInterview({ startsAt, hasTime, timeZone }: InterviewMoment, ownZone: string): string {
  return dayIn(hasTime ? ownZone : (timeZone ?? ownZone), startsAt);
}

/** A stretch of time by the name of what takes it; ends before `endsAt`. */
type Stretch = { readonly id: string; readonly startsAt: string; readonly endsAt: string };

/** Which of these overlap in time, for each that does; what ends when the other begins does not. In order of start. */
export function findConflicts(stretches: readonly Stretch[]): ReadonlyMap<string, readonly string[]> {
  const conflicts = new Map<string, string[]>();
  const note = (id: string, other: string) => conflicts.set(id, [...(conflicts.get(id) ?? []), other]);
  let running: Stretch[] = [];
  for (const next of stretches.toSorted(byStart)) {
    running = running.filter(({ endsAt }) => endsAt > next.startsAt);
    for (const other of running) {
      note(other.id, next.id);
      note(next.id, other.id);
    }
    running.push(next);
  }
  return conflicts;
}

function byStart(a: Stretch, b: Stretch): number {
  if (a.startsAt !== b.startsAt) return a.startsAt < b.startsAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Words by which a kind of interview belongs to another phase than `interview`, folded; the first that fits counts. */
const kindPatterns: readonly (readonly [Phase, RegExp])[] = [
  ['final', /\b(?:final|last round|letzte runde|endrunde)\b|终面/],
  [
    'assessment',
    /\b(?:exercise|case|case study|assessment|test|challenge|assignment|take home|homework|hackathon|testaufgabe|probearbeit|fallstudie|mise en situation)\b|笔试|测评/,
  ],
  [
    'screening',
    /\b(?:phone|screen|screening|recruiter|recruiting|hr|intro|introduction|introductory|first call|telefon|telefonat|telefoninterview|erstgesprach|entretien telephonique)\b/,
  ],
];

/** The phase an interview of this kind shows an application to have reached. */
export function phaseOfKind(kind: string | null): Phase {
  const folded = foldText(kind ?? '');
  return kindPatterns.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'interview';
}
