import type { InterviewStatus } from '#shared/domain/interviews.ts';
import { plural } from '#renderer/words/plural.ts';

const statuses: Readonly<Record<InterviewStatus, string>> = {
  planned: 'Planned',
  held: 'Held',
  cancelled: 'Cancelled',
};

const interviews = (count: number) => plural('en', count, { one: 'interview', other: 'interviews' });

/** What is wrong with a field, by the field's name in the form. */
const fieldProblems: Readonly<Record<string, string>> = {
  applicationId: 'Choose the application it belongs to.',
  day: 'Enter a day, such as 2026-11-22.',
  time: 'Enter a time, such as 14:30, or leave it empty.',
  timeZone: 'Choose a time zone from the list.',
  durationMin: 'Enter 5 to 1,440 minutes.',
  round: 'Enter 1 to 99.',
  place: 'At most 2,000 characters.',
};

export const interviewWords = {
  title: 'Interviews',
  statuses,
  /** Suggestions only: any words will do. Their phase is read from them (`phaseOfKind`). */
  kinds: [
    'Phone screen',
    'Recruiter call',
    'Technical interview',
    'Case or exercise',
    'Team interview',
    'Panel interview',
    'Hiring manager',
    'Culture interview',
    'Final interview',
  ],
  modes: ['Video', 'Phone', 'On site'],
  anyKind: 'Interview',
  at: (title: string, company: string) => `${title} at ${company}`,
  round: (round: string) => `Round ${round}`,
  minutes: (count: string) => `${count} min`,
  noTime: 'time not known',
  yourTime: (when: string) => `${when} your time`,
  theirTime: (when: string, zone: string) => `${when} in ${zone}`,
  add: 'Add interview',
  addFor: (title: string, company: string) => `Add an interview for ${title} at ${company}`,
  open: 'Edit…',
  delete: 'Delete',
  calendarFile: 'Save as a calendar file',
  calendarFileAll: 'Save all as a calendar file',
  calendarFileUpcoming: 'Save those ahead as a calendar file',
  calendarFiles: 'Calendar file',
  fileName: (name: string) => `${name}.ics`,
  fileNameUpcoming: 'interviews ahead.ics',
  fileNameAll: 'interviews.ics',
  openLink: 'Open the link',
  more: (name: string) => `More for ${name}`,
  conflictsWith: (names: string) => `At the same time: ${names}`,
  conflict: 'Overlaps',
  added: (kind: string) => `${kind} added`,
  showWeek: 'Show',
  dayIs: (day: string) => `The day is ${day}`,
  todayButton: 'Today',
  tomorrowButton: 'Tomorrow',
  saved: (kind: string) => `${kind} saved`,
  deleted: (kind: string) => `${kind} deleted`,
  marked: (kind: string, status: InterviewStatus) =>
    `${kind}: ${status === 'planned' ? 'planned again' : statuses[status].toLowerCase()}`,
  problemTitle: 'The interviews could not be read',

  howDidItGo: 'How did it go?',
  held: 'It was held',
  cancelled: 'It was cancelled',
  openQuestions: (count: number, shown: string) =>
    `${shown} ${interviews(count)} ${plural('en', count, { one: 'is', other: 'are' })} over. How did ${plural('en', count, { one: 'it', other: 'they' })} go?`,
  answer: 'Answer',

  form: {
    addTitle: 'Add an interview',
    editTitle: 'Interview',
    add: 'Add',
    save: 'Save',
    cancel: 'Cancel',
    saveHint: 'Ctrl Enter saves',
    openApplication: 'Open the application',
    draftKept: 'What you typed before is still here. Cancel lets go of it.',
    noApplications: 'Add an application first: an interview belongs to one.',
  },
  fields: {
    application: 'Application',
    kind: 'Kind',
    round: 'Round',
    day: 'Day',
    time: 'Time',
    durationMin: 'Minutes',
    timeZone: 'Time zone',
    mode: 'How',
    place: 'Place or link',
    interviewers: 'Interviewers',
    prepNotes: 'Preparation',
    status: 'Status',
    selfRating: 'How it went for me',
  },
  placeholders: {
    application: 'Search your open applications',
    kind: 'Technical interview',
    mode: 'Video',
    place: 'https://',
    interviewers: 'Search, or add a name',
    prepNotes: 'What to bring up, what to ask',
  },
  timeHint: 'Leave empty while only the day is known.',
  skipped: (time: string, meant: string) =>
    `The clocks go forward then: ${time} does not come. ${meant} is meant.`,
  twice: (time: string) => `The clocks go back then: ${time} comes twice. The first is meant.`,
  conflictHint: (count: number) =>
    plural('en', count, {
      one: 'Another interview is at that time:',
      other: 'Other interviews are at that time:',
    }),
  removeInterviewer: (name: string) => `Take ${name} off`,
  noPersonFound: 'Type a name to add somebody.',
  notRated: '–',
  fieldProblem: (field: string) => fieldProblems[field] ?? 'This does not fit here. At most 500 characters.',

  views: { week: 'Week', list: 'List' },
  view: 'View',
  week: {
    previous: 'Previous week',
    next: 'Next week',
    today: 'Today',
    region: (range: string) => `Week of ${range}`,
    day: (day: string, count: number) => `${day}, ${count} ${interviews(count)}`,
    now: 'Now',
    hours: 'Hours',
    empty: 'Nothing this week.',
    emptyHint: 'Click a free hour to add an interview.',
    nextInterview: (day: string) => `Next interview: ${day}`,
  },
  list: {
    ahead: 'Ahead',
    past: 'Past',
    open: 'How did it go?',
    nothingAhead: 'Nothing ahead.',
    more: (count: string) => `Show ${count} more`,
  },
  empty: {
    title: 'No interviews yet',
    hint: 'Add the first one: the day is enough. Rebound tells you when two overlap, and puts them into your calendar as a file.',
  },
  tab: {
    empty: 'No rounds yet',
    emptyHint: 'Phone screens, exercises, panels: with the time where you are and where they are.',
    rounds: 'Rounds',
  },
} as const;
