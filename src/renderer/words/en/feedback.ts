import type {
  FeedbackPointKind,
  FeedbackRoute,
  FeedbackSource,
} from '#shared/domain/learning/feedback-kinds.ts';
import { plural } from '#renderer/words/plural.ts';

const sources: Readonly<Record<FeedbackSource, string>> = {
  employer: 'Employer',
  insider: 'Insider',
  recruiter: 'Recruiter',
  coach: 'Coach',
  'mock-interviewer': 'Mock interviewer',
  me: 'Me',
};

const routes: Readonly<Record<FeedbackRoute, string>> = {
  'thank-you': 'In the thank-you',
  letter: 'By letter or email',
  'third-party': 'Through somebody neutral',
  call: 'On the phone',
  other: 'In person, or another way',
};

const askedHow: Readonly<Record<FeedbackRoute, string>> = {
  'thank-you': 'in the thank-you',
  letter: 'by letter',
  'third-party': 'through somebody neutral',
  call: 'on the phone',
  other: 'in person',
};

const kinds: Readonly<Record<FeedbackPointKind, string>> = {
  well: 'Done well',
  differently: 'To do differently',
};

const points = (count: number) => plural('en', count, { one: 'point', other: 'points' });

export const feedbackWords = {
  title: 'Feedback',
  problemTitle: 'The feedback could not be read',
  sources,
  routes,
  kinds,
  record: 'Record feedback',
  recorded: 'Feedback recorded',
  changed: 'Feedback changed',
  deleted: 'Feedback deleted',
  edit: 'Edit',
  delete: 'Delete',
  save: 'Save',
  cancel: 'Cancel',
  more: (of: string) => `More for ${of}`,
  received: 'Received',
  asked: 'Asked for',
  emptyTitle: 'No feedback yet',
  emptyHint:
    'After an interview, people often know one thing that went well and one they would change. A short letter is an easy way to ask.',
  due: {
    'feedback-letter': 'A good moment to ask for feedback by letter.',
    'third-party': 'The letter has no answer so far. Somebody neutral may know more.',
    ask: (name: string) => `The letter has no answer so far. ${name} may know more.`,
    write: 'Write',
    addPerson: 'Add a person',
  },
  request: {
    note: 'I asked for feedback',
    editTitle: 'Feedback asked for',
    route: 'How',
    person: 'Whom',
    on: 'Day',
    text: 'Note',
    noted: 'Noted that you asked',
    changed: 'Changed',
    deleted: 'No longer among what was asked',
    sentence: (route: FeedbackRoute, person: string | null, day: string) =>
      `Asked ${person === null ? '' : `${person} `}${askedHow[route]} on ${day}`,
    states: {
      sent: 'no answer yet',
      answered: (day: string) => `answered on ${day}`,
      none: 'no answer came',
    },
    recordAnswer: 'Record the answer',
    noAnswer: 'No answer came',
    givenUp: 'Noted: no answer came. That says nothing about you.',
    waitAgain: 'Still waiting',
    waiting: 'Waiting for an answer again',
  },
  form: {
    title: 'Record feedback',
    editTitle: 'Change feedback',
    application: 'About an application',
    applicationHint: 'May stay empty: what a coach says is often about more than one.',
    noApplication: 'About no application',
    answers: 'In answer to',
    noRequest: 'Came by itself',
    source: 'From',
    person: 'Who',
    personPlaceholder: 'Name',
    on: 'Day',
    channel: 'How it came',
    words: 'In their words',
    ownWords: 'In your words',
    wordsPlaceholder: 'Paste their answer here',
    point: (kind: FeedbackPointKind, index: number) => `${kinds[kind]} ${index}`,
    theme: (kind: FeedbackPointKind, index: number) => `Theme of ${kinds[kind].toLowerCase()} ${index}`,
    themePlaceholder: 'Theme',
    placeholders: { well: 'What went well', differently: 'What could be different' },
    addLine: { well: 'Add what went well', differently: 'Add what to do differently' },
    removeLine: (kind: FeedbackPointKind, index: number) => `Remove ${kinds[kind].toLowerCase()} ${index}`,
    nothing: 'Write down their words, or one point.',
    badDay: 'Choose a day up to today.',
    suggestions: { theme: '', reason: 'reason', skill: 'skill' },
  },
  entry: {
    from: (source: FeedbackSource, person: string | null) =>
      person === null ? sources[source] : `${person}, ${sources[source].toLowerCase()}`,
    words: 'In their words',
    toReason: 'Count as a reason',
    toReasonFor: (text: string) => `Count as a reason of their no: ${text}`,
    isReason: 'a reason of their no',
    becameReason: (reason: string) => `Now among the reasons: ${reason}`,
  },
  themes: {
    title: 'Themes',
    intro: 'What several people said, counted by who said it. Every number opens the points behind it.',
    table: 'Themes and how often they were said',
    name: 'Theme',
    who: 'Who said it',
    last: 'Last',
    of: (count: string, kind: FeedbackPointKind, theme: string) =>
      `${theme}: ${count} ${kinds[kind].toLowerCase()}`,
    bySource: (source: FeedbackSource, count: string, theme: string) =>
      `${sources[source]} ${count}, on ${theme}`,
    sourceCount: (source: FeedbackSource, count: string) => `${sources[source]} ${count}`,
    none: 'Give a point a theme, and what comes up again is counted here.',
    edit: (theme: string) => `Change the theme ${theme}`,
    plan: 'Put on the plan',
    planFor: (theme: string) => `Put on the plan: ${theme}`,
    actions: 'Game plan',
    editTitle: 'Theme',
    reason: 'Reason it leads to',
    skill: 'Skill it leads to',
    noLink: 'None',
    skillPlaceholder: 'Search a skill',
    removeSkill: 'Remove the skill',
    mergeInto: 'Part of another theme',
    mergeHint: 'All that was said of it counts there, and this one goes.',
    keepApart: 'No, one of its own',
    changed: 'Theme changed',
    merged: (theme: string, into: string) => `${theme} is part of ${into} now`,
    deleted: (theme: string) => `Theme deleted: ${theme}`,
    behind: (theme: string) => theme,
    behindHint: (count: string, number: number) => `${count} ${points(number)}`,
    loose: 'about no application',
    firstAndLast: (first: string, last: string) =>
      first === last ? `said on ${first}` : `said between ${first} and ${last}`,
  },
  list: {
    title: 'All feedback',
    filter: 'Show feedback from',
    all: (count: string) => `All ${count}`,
    one: (source: FeedbackSource, count: string) => `${sources[source]} ${count}`,
    more: 'Show more',
    emptyHint:
      'Write down what people tell you: employers, insiders, recruiters, a coach, somebody who played the interviewer, or what you noticed yourself. What went well comes first.',
  },
} as const;
