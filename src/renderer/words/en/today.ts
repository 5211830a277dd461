import type { TaskRule } from '#shared/domain/tasks/task-rules.ts';
import type { OutcomeKind } from '#shared/domain/phases.ts';
import type { MissingDetail, TodaySectionId } from '#shared/today.ts';
import { plural } from '#renderer/words/plural.ts';

const sections: Readonly<Record<TodaySectionId, string>> = {
  windows: 'Now',
  ahead: 'Coming up',
  owed: 'Your turn',
  'follow-ups': 'Follow-ups and thanks',
  feedback: 'Feedback to ask',
  unhurried: 'When you have time',
};

const ends: Readonly<Record<OutcomeKind, string>> = {
  rejected: 'Their no',
  ghosted: 'No answer',
  withdrawn: 'Your no',
  cancelled: 'Role gone',
  declined: 'Offer declined',
  accepted: 'Offer accepted',
};

const missing: Readonly<Record<MissingDetail, string>> = {
  reasons: 'why',
  answer: 'form letter or personal',
  words: 'what they wrote',
};

const things = (count: number) => plural('en', count, { one: 'thing', other: 'things' });

export const todayWords = {
  title: 'Today',
  sections,
  due: (count: string, number: number) =>
    `${count} ${plural('en', number, { one: 'thing is', other: 'things are' })} for today. The rest can wait.`,
  allDue: (count: string, number: number) => `${count} ${things(number)} for today.`,
  noneDue: 'Nothing has to be done today. The rest can wait.',
  emptyTitle: 'Nothing due',
  nextInterview: (company: string, day: string) => `Next: interview at ${company} on ${day}.`,
  emptyHint: 'Interviews ahead, answers you owe, reminders and your own tasks are shown here.',
  toPipeline: 'Go to the pipeline',
  problemTitle: 'Today could not be read',
  badge: 'for today',
  showAll: (count: string) => `Show all ${count}`,
  showFewer: 'Show fewer',
  more: (count: string) => `${count} more are not listed here.`,
  today: 'today',
  todayAt: (time: string) => `today ${time}`,
  tomorrow: 'tomorrow',
  tomorrowAt: (time: string) => `tomorrow ${time}`,
  by: (day: string) => `by ${day}`,
  wanted: (day: string) => `wanted by ${day}`,
  anyTime: 'any time',
  menu: 'More for Today',

  calendar: {
    save: 'Save as a calendar file',
    fileName: 'rebound today.ics',
    saved: (count: string, number: number) =>
      `Calendar file saved, with ${count} ${plural('en', number, { one: 'entry', other: 'entries' })}`,
    savedDetail:
      'Open it with your calendar. A later file updates what is there and adds what is new. A calendar that can follow a file on this computer sees each one you save in the same place.',
    nothing: 'Nothing has a day at the moment',
    nothingDetail: 'Interviews, deadlines and reminders go into the file as soon as there are some.',
  },

  interview: {
    anyKind: 'Interview',
    title: (kind: string, company: string) => `${kind} at ${company}`,
    with: (names: string) => `with ${names}`,
    minutes: (count: string) => `${count} min`,
    action: 'Prepare',
  },
  answer: {
    title: (company: string) => `Answer the offer of ${company}`,
    action: 'Open',
  },
  deadline: {
    title: (company: string) => `Apply at ${company}`,
    action: 'Open',
  },
  task: {
    rules: {
      preparation: {
        title: (company: string) => `Prepare for ${company}`,
        why: 'the interview is tomorrow, or soon',
        action: 'Prepare',
      },
      'self-review': {
        title: (company: string) => `Look back on the interview at ${company}`,
        why: 'ten minutes, while it is fresh',
        action: 'Look back',
      },
      'thank-you': {
        title: (company: string) => `Thank ${company} for the interview`,
        why: 'a few lines are enough',
        action: 'Write',
      },
      'follow-up': {
        title: (company: string) => `Follow up at ${company}`,
        why: 'no word so far',
        action: 'Write',
      },
      'rejection-thanks': {
        title: (company: string) => `Thank ${company} for their answer`,
        why: 'gracious words stay with people, and you may ask what they saw',
        action: 'Write',
      },
      debrief: {
        title: (company: string) => `Think over the answer of ${company}`,
        why: 'what else may have been behind it, and what you can change',
        action: 'Think it over',
      },
      'plan-review': {
        title: (item: string) => `Has it changed anything? ${item}`,
        why: 'the day you chose to look at it again',
        action: 'Review',
      },
      'feedback-letter': {
        title: (company: string) => `Ask ${company} for feedback`,
        why: 'three things done well, three to do differently; in writing is easiest to answer',
        action: 'Write',
      },
      'third-party': {
        title: (company: string) => `Ask somebody neutral about ${company}`,
        why: 'your letter has no answer so far',
        action: 'Write',
      },
    } satisfies Readonly<Record<TaskRule, unknown>>,
    thirdParty: {
      ask: (name: string, company: string) => `Ask ${name} about ${company}`,
      nobody:
        'your letter has no answer so far; an insider or a recruiter may know more, and nobody is noted yet',
      add: 'Add a person',
    },
    bestBefore: (moment: string) => `best by ${moment}`,
    until: (day: string) => `until ${day}`,
    finish: (title: string) => `Done: ${title}`,
    finished: (title: string) => `Done: ${title}`,
    snooze: (title: string) => `Put off: ${title}`,
    snoozed: (title: string, moment: string) => `Put off until ${moment}: ${title}`,
    snoozes: {
      later: (moment: string) => `In a few hours, ${moment}`,
      tomorrow: (moment: string) => `Tomorrow morning, ${moment}`,
      nextWeek: (moment: string) => `Next week, ${moment}`,
    },
    dismiss: (title: string) => `Not needed: ${title}`,
    dismissed: (title: string) => `Not asked again: ${title}`,
    add: {
      title: 'To do',
      placeholder: 'Ring the agency about the start date',
      day: 'Day',
      add: 'Add',
      added: (title: string) => `Added: ${title}`,
    },
    edit: { title: 'Change the task', saved: 'Task changed', save: 'Save', cancel: 'Cancel' },
  },
  outcome: {
    title: (company: string) => `How it ended at ${company}`,
    detail: (kind: OutcomeKind, day: string, title: string) => `${ends[kind]}, ${day} · ${title}`,
    missing: (details: readonly MissingDetail[]) =>
      details.length === 0 ? '' : `Not said yet: ${details.map((detail) => missing[detail]).join(', ')}.`,
    action: 'Complete',
    dismiss: 'Don’t ask about it again',
    dismissed: (title: string) => `${title}: nothing more is asked`,
    dismissAll: (count: string) => `Ask no more about all ${count}`,
    dismissedAll: (count: string, number: number) =>
      `Nothing more is asked about ${count} ${plural('en', number, { one: 'end', other: 'ends' })}`,
  },
  sweep: {
    title: (count: string, number: number) =>
      `${count} quiet ${plural('en', number, { one: 'application', other: 'applications' })}`,
    detail: (days: string) => `No word for up to ${days} days. Close what you have let go of, in one go.`,
    action: 'Review',
  },
} as const;
