import { writeFileSync } from 'node:fs';
import type { Output, ParsedInput } from '#shared/contract.ts';
import { addDays } from '#shared/domain/days.ts';
import { dayOfInterview } from '#shared/domain/interviews.ts';
import type { Interview } from '#shared/interviews.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { QueryContext } from '#core/context.ts';
import { writeCalendar, type CalendarEvent } from '#shared/domain/icalendar.ts';
import { countChanges } from './count-changes.ts';
import { interviewsOf, listInterviews } from './queries.ts';

/** More than anybody has, and a file that calendars still take. */
const limit = 1_000;

export function exportCalendar(
  context: QueryContext,
  { ids, ...range }: ParsedInput<'interviews.exportCalendar'>,
): Output<'interviews.exportCalendar'> {
  const { store, files, about, now } = context;
  const interviews =
    ids === undefined
      ? listInterviews(context, { ...range, order: 'soonest', limit }).items
      : interviewsOf(store, ids);
  if (interviews.length === 0) throw new AppError('refused', 'There is no interview to put into a file.');
  const changesOf = countChanges(
    store,
    interviews.map(({ id }) => id),
  );
  const events = interviews.map((interview) => eventOf(interview, changesOf(interview.id), context));
  const { fileId, path } = files.create();
  const text = writeCalendar(events, { product: `-//Rebound//Rebound ${about.version}//EN`, now: now() });
  writeFileSync(path, text, { mode: 0o600 });
  return { fileId, count: events.length };
}

function eventOf(interview: Interview, sequence: number, context: QueryContext): CalendarEvent {
  const { id, kind, applicationTitle, companyName, place, mode, interviewers, startsAt, endsAt } = interview;
  const title = [applicationTitle, companyName].filter((part) => part !== '').join(' at ');
  return {
    uid: `${id}@rebound.invalid`,
    sequence,
    summary: `${kind ?? 'Interview'}: ${title}`,
    // Preparation notes stay here: calendars are shared and synchronised.
    description: [mode, interviewers.map(({ name }) => name).join(', ')].filter(Boolean).join('\n'),
    location: place ?? '',
    url: urlOf(place),
    isCancelled: interview.status === 'cancelled',
    when: interview.hasTime
      ? { kind: 'instants', startsAt, endsAt }
      : daysOf(dayOfInterview(interview, context.timeZone())),
  };
}

function daysOf(day: string): CalendarEvent['when'] {
  return { kind: 'days', from: day, until: addDays(day, 1) };
}

function urlOf(place: string | null): string | null {
  if (place === null || !/^https?:\/\//i.test(place) || !URL.canParse(place)) return null;
  return new URL(place).href;
}
