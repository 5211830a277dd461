import { plural } from '#renderer/words/plural.ts';
import type { FeedbackSource } from '#shared/domain/learning/feedback-kinds.ts';
import type { WeeklyReviewField, WeekFigure } from '#shared/weekly-reviews.ts';

const prompts: Readonly<Record<WeeklyReviewField, { label: string; placeholder: string }>> = {
  happened: { label: 'In your own words', placeholder: 'What this week was like.' },
  learned: { label: 'What you take with you', placeholder: 'One thing is enough.' },
  next: { label: 'What you want to do', placeholder: 'One line for each thing. Little is fine.' },
};

const figures: Readonly<Record<WeekFigure, (number: number) => string>> = {
  applied: (number) => plural('en', number, { one: 'application sent', other: 'applications sent' }),
  answers: (number) => plural('en', number, { one: 'answered you', other: 'answered you' }),
  interviews: (number) => plural('en', number, { one: 'had an interview', other: 'had interviews' }),
  rejections: (number) => plural('en', number, { one: 'said no', other: 'said no' }),
  offers: (number) => plural('en', number, { one: 'made an offer', other: 'made offers' }),
};

const sources: Readonly<Record<FeedbackSource, string>> = {
  employer: 'an employer',
  insider: 'an insider',
  recruiter: 'a recruiter',
  coach: 'a coach',
  'mock-interviewer': 'a mock interviewer',
  me: 'yourself',
};

export const weeklyReviewWords = {
  section: 'Week',
  days: (from: string, to: string) => `${from} to ${to}`,
  present: (days: string) => `This week, ${days}`,
  last: (days: string) => `Last week, ${days}`,
  intro: 'A look at the week, if you like. Ten minutes are enough, and everything saves itself.',
  previous: 'The week before',
  next: 'The week after',
  thisWeek: 'This week',
  failed: 'The week could not be read',
  happened: 'What happened',
  learned: 'What was learned',
  ahead: 'What next',
  figures,
  figure: (count: string, name: string) => `${count} ${name}`,
  quiet: 'A quiet week. That is fine: rest is part of it.',
  nothingLearned:
    'Nothing was looked back on or heard back this week. What you noticed yourself counts just as much.',
  nothingAhead: 'Nothing is planned for the days after.',
  selfReview: (company: string) => `You looked back on the interview at ${company}`,
  debrief: (company: string) => `You thought over the answer of ${company}`,
  feedback: (source: FeedbackSource, company: string | null) =>
    `Feedback from ${sources[source]}${company === null ? '' : `, about ${company}`}`,
  interview: (company: string) => `Interview at ${company}`,
  planItem: (title: string) => `Look whether it helped: ${title}`,
  prompts,
  makeTask: (line: string) => `Put on Today: ${line}`,
  makeTaskShort: 'Put on Today',
  onToday: 'On Today',
  taskLines: 'Of what you wrote',
  taskMade: (line: string) => `On Today: ${line}`,
  saved: 'Everything is saved as you write.',
  finish: 'Finish the week',
  finished: 'The week is looked back on',
  finishedOn: (day: string) => `Finished on ${day}. You can go on writing.`,
  earlier: 'Earlier weeks',
  today: {
    title: 'Look back on the week',
    detail: 'what happened, what you learned, and what next: ten minutes, if you like',
    action: 'Look back',
    dismiss: 'Not this week',
    dismissed: 'Not asked again for this week',
  },
  settings: {
    isOn: 'Look back on the week',
    hint: 'Offered on Today for four days, under what has time. It is never due.',
    weekday: 'From this day of the week',
    hour: 'From this hour',
  },
} as const;
