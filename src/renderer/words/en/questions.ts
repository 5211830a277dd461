import type { QuestionRating } from '#shared/domain/learning/practice-kinds.ts';
import { plural } from '#renderer/words/plural.ts';

const ratings: Readonly<Record<QuestionRating, string>> = {
  again: 'Again',
  hard: 'Hard',
  good: 'Good',
  easy: 'Easy',
};

const filters = { due: 'Due', unsure: 'Unsure', all: 'All' } as const;

const questions = (count: number) => plural('en', count, { one: 'question', other: 'questions' });

export const questionWords = {
  title: 'Questions',
  intro: 'What you were asked, or expect to be, with the answer you would give now.',
  failed: 'Your questions could not be read',
  empty: 'No questions yet',
  emptyHint:
    'Those you were unsure of come here from looking back on an interview. You can add your own, too.',
  practise: 'Practise',
  due: (count: number, shown: string) => `${shown} due today`,
  noneDue: 'Nothing is due today.',
  filter: 'Show',
  filters,
  filterCount: (label: string, count: string) => `${label} ${count}`,
  company: 'Asked by',
  anyCompany: 'Any company',
  nothing: 'No question here',
  nothingHint: 'Show all of them, or add one.',
  add: 'Add',
  newQuestion: 'Another question',
  newPlaceholder: 'What might they ask?',
  added: 'Question added',
  known: 'This question is there already. It comes back today.',
  list: 'Questions',
  text: 'Question',
  textMissing: 'A question needs words.',
  answer: 'The answer you would give now',
  answerPlaceholder: 'A few words are enough',
  stories: 'Stories that answer it',
  noStories: 'No story is linked. Link one in Stories.',
  asked: 'Asked',
  askedAt: (company: string, kind: string, day: string) => `${company} · ${kind} · ${day}`,
  askedNowhere: 'Not asked so far.',
  sure: 'Sure of it now',
  sureDone: 'No longer practised',
  sureMark: 'sure of it',
  unsure: 'Practise it again',
  unsureDone: 'It comes back today',
  dueMark: 'due today',
  back: (when: string) => `back ${when}`,
  delete: 'Delete question',
  deleted: 'Question deleted',
  session: {
    title: 'Practise questions',
    left: (count: number, shown: string) => `${shown} ${questions(count)} due today`,
    failed: 'What is due could not be read',
    think: 'Say your answer aloud. Then look.',
    reveal: 'Show my answer',
    noAnswer: 'There is no better answer yet. Write one now, while you think of it.',
    how: 'How did it go?',
    ratings,
    rated: (when: string) => `Back ${when}`,
    soon: (minutes: number, shown: string) =>
      `in ${shown} ${plural('en', minutes, { one: 'minute', other: 'minutes' })}`,
    done: 'That was all for today',
    doneNext: (when: string) => `The next question comes back ${when}.`,
    doneHint: 'Nothing else is being practised.',
    toQuestions: 'To the questions',
  },
};
