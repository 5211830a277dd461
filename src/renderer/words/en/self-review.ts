import type { SelfReviewField } from '#shared/self-reviews.ts';
import { plural } from '#renderer/words/plural.ts';

type Prompt = { readonly label: string; readonly hint: string };

const prompts: Readonly<Record<SelfReviewField, Prompt>> = {
  wentWell: { label: 'What went well?', hint: 'Begin here. Small things count.' },
  differently: {
    label: 'What would you do differently?',
    hint: 'One thing is enough.',
  },
  concerns: {
    label: 'Their concerns or hesitations',
    hint: 'What they said when you asked for them.',
  },
  feeling: { label: 'How do you feel?', hint: 'For you alone. It is counted nowhere.' },
};

export const selfReviewWords = {
  title: 'Look back',
  open: 'Look back',
  openFor: (interview: string) => `Look back on ${interview}`,
  intro: (kind: string, company: string, when: string) => `${kind} · ${company} · ${when}`,
  failed: 'This interview could not be read',
  prompts,
  questions: 'Questions you were unsure of',
  questionsHint: 'With the answer you would give now.',
  stories: 'Stories you had planned',
  newQuestion: 'Another question',
  newQuestionPlaceholder: 'What did they ask?',
  add: 'Add',
  question: 'Question',
  answer: 'The answer you would give now',
  answerPlaceholder: 'A few words are enough',
  elsewhere: (count: number, shown: string) =>
    `Also asked in ${shown} other ${plural('en', count, { one: 'interview', other: 'interviews' })}.`,
  removeQuestion: (text: string) => `Remove question: ${text}`,
  questionRemoved: 'Question removed',
  saved: 'Saved as you write',
  finish: 'Done',
  finished: 'Looked back',
  finishedDetail: 'You find it with the interview.',
  finishedOn: (day: string) => `Finished ${day}`,
  back: 'To the interview',
  timer: {
    label: 'Ten minutes',
    start: 'Start the ten minutes',
    pause: 'Pause',
    resume: 'Go on',
    reset: 'Start again',
    left: (time: string) => `${time} left`,
    over: 'Ten minutes are over. You may stop here, or take the time you need.',
    hint: 'Ten minutes while it is fresh are worth more than an hour next week.',
  },
};
