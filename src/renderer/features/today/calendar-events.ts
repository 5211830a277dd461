import type { Output } from '#shared/contract.ts';
import { addDays } from '#shared/domain/days.ts';
import type { CalendarEvent } from '#shared/domain/icalendar.ts';
import type { TodayRow } from '#shared/today.ts';
import { linkOfPlace } from '#renderer/features/interviews/link-of-place.ts';
import { describeRow } from './describe-row.ts';

type Agenda = Output<'today.agenda'>;

/**
 * What is due and what lies ahead, as entries of a calendar. The same thing keeps its identity, so that a second file
 * updates the first. What a task is about stands on its day as a whole; what is overdue stands on today.
 */
export function calendarEventsOf({ on, readAt, rows, interviews }: Agenda): CalendarEvent[] {
  const facts = new Map(interviews.map((interview) => [interview.id, interview]));
  const now = new Date(readAt);
  return rows.map((row) => {
    const { title, detail, when } = describeRow(row, on, now);
    const place = row.kind === 'interview' ? (facts.get(row.interview.id)?.place ?? null) : null;
    return {
      uid: `${row.kind === 'interview' ? row.interview.id : row.id}@rebound.invalid`,
      // Of a task nobody counts the changes: the file that was written later is right.
      sequence:
        row.kind === 'interview'
          ? (facts.get(row.interview.id)?.changes ?? 0)
          : Math.floor(now.getTime() / 60_000),
      summary: title,
      description: row.kind === 'task' && row.goneAt !== null ? `${detail}\n${when}` : detail,
      location: place ?? '',
      url: place === null ? null : linkOfPlace({ place }),
      isCancelled: false,
      when: spanOf(row, on),
    };
  });
}

function spanOf(row: TodayRow, today: string): CalendarEvent['when'] {
  if (row.kind === 'interview' && row.interview.hasTime) {
    const { startsAt, endsAt } = row.interview;
    return { kind: 'instants', startsAt, endsAt };
  }
  const from = row.isDue || row.dueOn === null ? today : row.dueOn;
  return { kind: 'days', from, until: addDays(from, 1) };
}
