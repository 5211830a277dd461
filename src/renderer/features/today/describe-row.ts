import { addDays } from '#shared/domain/days.ts';
import type { TodayInterviewRow, TodayRow } from '#shared/today.ts';
import {
  shortDayText,
  shortMomentText,
  theirTimeText,
} from '#renderer/features/interviews/interview-time.ts';
import { formatDay, formatNumber, formatTime } from '#renderer/words/format.ts';
import { detailOfTask, titleOfTask, windowOfTask } from './describe-task.ts';
import { weeklyReviewWords, todayWords as words } from '#renderer/words/words.ts';

type Described = { readonly title: string; readonly detail: string; readonly when: string };

/** What a line says: what it is about, why it is here, and when. */
export function describeRow(row: TodayRow, today: string, now: Date): Described {
  switch (row.kind) {
    case 'interview':
      return describeInterview(row, today);
    case 'answer':
      return {
        title: words.answer.title(row.companyName),
        detail: row.title,
        when: row.dueOn === null ? '' : dueText(row.dueOn, today),
      };
    case 'deadline':
      return {
        title: words.deadline.title(row.companyName),
        detail: row.title,
        when: row.dueOn === null ? '' : dueText(row.dueOn, today),
      };
    case 'task':
      return {
        title: titleOfTask(row),
        detail: detailOfTask(row),
        when: windowOfTask(row, now),
      };
    case 'plan-review':
      return { title: titleOfTask(row), detail: detailOfTask(row), when: words.anyTime };
    case 'own-task':
      return {
        title: titleOfTask(row),
        detail: detailOfTask(row),
        when: row.dueOn === null ? words.anyTime : dueText(row.dueOn, today),
      };
    case 'outcome':
      return {
        title: words.outcome.title(row.companyName),
        detail: [
          words.outcome.detail(row.outcome, formatDay(row.endedOn), row.title),
          words.outcome.missing(row.missing),
        ]
          .filter((part) => part !== '')
          .join(' · '),
        when: words.anyTime,
      };
    case 'weekly-review':
      return {
        title: weeklyReviewWords.today.title,
        detail: weeklyReviewWords.today.detail,
        when: words.anyTime,
      };
    case 'sweep':
      return {
        title: words.sweep.title(formatNumber(row.count), row.count),
        detail: words.sweep.detail(formatNumber(row.longestDays)),
        when: words.anyTime,
      };
    default:
      throw new Error(`No words for ${JSON.stringify(row satisfies never)}`);
  }
}

function describeInterview(
  { companyName, title, interview, dueOn }: TodayInterviewRow,
  today: string,
): Described {
  const { kind, people, durationMin, mode } = interview;
  const details = [
    title,
    people.length === 0 ? null : words.interview.with(people.join(', ')),
    durationMin === null ? null : words.interview.minutes(formatNumber(durationMin)),
    mode,
    theirTimeText(interview),
  ];
  return {
    title: words.interview.title(kind ?? words.interview.anyKind, companyName),
    detail: details.filter((detail) => detail !== null && detail !== '').join(' · '),
    when: momentText(interview, dueOn ?? today, today),
  };
}

function momentText(
  { startsAt, hasTime }: TodayInterviewRow['interview'],
  on: string,
  today: string,
): string {
  if (on === today) return hasTime ? words.todayAt(formatTime(startsAt)) : words.today;
  if (on === addDays(today, 1)) return hasTime ? words.tomorrowAt(formatTime(startsAt)) : words.tomorrow;
  return hasTime ? shortMomentText(startsAt, today) : shortDayText(on);
}

/** `by Thu, 26 Nov`; what is past was wanted by then. */
function dueText(on: string, today: string): string {
  if (on < today) return words.wanted(formatDay(on));
  if (on === today) return words.today;
  return words.by(on === addDays(today, 1) ? words.tomorrow : shortDayText(on));
}
