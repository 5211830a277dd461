import { addDays } from '#shared/domain/days.ts';
import { dayOfInterview } from '#shared/domain/interviews.ts';
import type { Interview } from '#shared/interviews.ts';
import { wallClockAt } from '#shared/domain/time-zones.ts';

/** A stretch of a day taken by an interview, in minutes since midnight, and its place among those beside it. */
export type Block = {
  readonly interview: Interview;
  readonly fromMin: number;
  readonly toMin: number;
  readonly lane: number;
  /** How many stand side by side there. */
  readonly lanes: number;
};

export type DayColumn = {
  readonly day: string;
  /** Only the day is known. */
  readonly allDay: readonly Interview[];
  readonly blocks: readonly Block[];
};

export type WeekLayout = {
  readonly columns: readonly DayColumn[];
  readonly fromHour: number;
  readonly toHour: number;
};

/** Shown even when nothing is there: the hours of an office. */
const officeHours = { from: 8, to: 18 };
const workDays = 5;
const dayMin = 1_440;
/** What is shorter is drawn this long, so that it can be read and hit. */
const leastMin = 30;

/**
 * Where each interview of a week stands, by the clocks of a zone. The weekend, both its days, only when something is
 * there or when it is now.
 */
export function layOutWeek(
  interviews: readonly Interview[],
  { monday, today, timeZone }: { readonly monday: string; readonly today: string; readonly timeZone: string },
): WeekLayout {
  const week = Array.from({ length: 7 }, (_, index) =>
    columnOf(addDays(monday, index), interviews, timeZone),
  );
  const hasWeekend = week
    .slice(workDays)
    .some(({ day, allDay, blocks }) => day === today || allDay.length > 0 || blocks.length > 0);
  const columns = hasWeekend ? week : week.slice(0, workDays);
  const blocks = columns.flatMap((column) => column.blocks);
  return {
    columns,
    fromHour: Math.min(officeHours.from, ...blocks.map(({ fromMin }) => Math.floor(fromMin / 60))),
    toHour: Math.max(officeHours.to, ...blocks.map(({ toMin }) => Math.ceil(toMin / 60))),
  };
}

function columnOf(day: string, interviews: readonly Interview[], timeZone: string): DayColumn {
  const stretches = interviews
    .filter(({ hasTime }) => hasTime)
    .flatMap((interview) => stretchOn(day, interview, timeZone) ?? []);
  return {
    day,
    allDay: interviews.filter(
      (interview) => !interview.hasTime && dayOfInterview(interview, timeZone) === day,
    ),
    blocks: placeSideBySide(stretches),
  };
}

type Stretch = Pick<Block, 'interview' | 'fromMin' | 'toMin'>;

/** The part of an interview that falls on a day; one past midnight goes on in the next column. */
function stretchOn(day: string, interview: Interview, timeZone: string): Stretch | null {
  const start = wallClockAt(timeZone, interview.startsAt);
  const end = wallClockAt(timeZone, interview.endsAt);
  if (start.day > day || end.day < day || (end.day === day && start.day < day && end.time === '00:00')) {
    return null;
  }
  const fromMin = start.day < day ? 0 : minutesOf(start.time);
  const toMin = end.day > day ? dayMin : minutesOf(end.time);
  // Where clocks are put back an interview may seem to end before it begins.
  const longEnough = Math.min(dayMin, Math.max(toMin, fromMin + leastMin));
  return { interview, fromMin: Math.min(fromMin, dayMin - leastMin), toMin: longEnough };
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Gives each the first free lane; those that touch one another, directly or through others, share their width. */
function placeSideBySide(stretches: readonly Stretch[]): Block[] {
  const blocks: Block[] = [];
  let group: (Stretch & { lane: number })[] = [];
  let groupEnd = 0;
  const closeGroup = () => {
    const lanes = Math.max(0, ...group.map(({ lane }) => lane)) + 1;
    for (const stretch of group) blocks.push({ ...stretch, lanes });
    group = [];
  };
  for (const stretch of stretches.toSorted(byStart)) {
    if (stretch.fromMin >= groupEnd) closeGroup();
    const taken = new Set(group.filter(({ toMin }) => toMin > stretch.fromMin).map(({ lane }) => lane));
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    group.push({ ...stretch, lane });
    groupEnd = Math.max(groupEnd, stretch.toMin);
  }
  closeGroup();
  return blocks;
}

function byStart(a: Stretch, b: Stretch): number {
  return a.fromMin - b.fromMin || b.toMin - a.toMin || (a.interview.id < b.interview.id ? -1 : 1);
}
