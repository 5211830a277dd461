import { nameKeyOf } from '#shared/domain/match-key.ts';
import type { Store } from '#core/store/store.ts';

type SampleStory = {
  readonly title: string;
  readonly situation: string | null;
  readonly task: string | null;
  readonly action: string | null;
  readonly result: string | null;
  /** Of the skill list. */
  readonly skillIds: readonly string[];
  /** By their place among the questions below. */
  readonly questions: readonly number[];
};

const stories: readonly SampleStory[] = [
  {
    title: 'The migration nobody noticed',
    situation: 'Orders lived in one database that had grown for nine years. Every release waited for it.',
    task: 'I was to split off payments without a night of downtime.',
    action:
      'I had both databases written to for three weeks, compared them every hour, and moved one shop after the other.',
    result: 'No minute of downtime. Releases went from one a month to four a week.',
    skillIds: ['skill-sql', 'skill-docker'],
    questions: [0, 3],
  },
  {
    title: 'Two outages, one cause',
    situation: 'The queue stopped twice within a week, both times at noon.',
    task: 'I was on call and had to find out why before the third time.',
    action:
      'I replayed the traffic at night, found one consumer that never gave up its place, and wrote the alarm for it.',
    result: 'It has not happened since. The note I wrote is now what new colleagues read first.',
    skillIds: ['skill-apache-kafka', 'skill-airflow'],
    questions: [0],
  },
  {
    title: 'The new colleague who wanted to leave',
    situation: 'Someone who had been with us for two months told me that nobody had time for them.',
    task: null,
    action: 'I paired with them every morning for an hour, and took one of their topics to the whole team.',
    result: null,
    skillIds: ['skill-mentoring'],
    questions: [1],
  },
];

const questions: readonly { readonly text: string; readonly answer: string | null }[] = [
  {
    text: 'Tell us of something that went wrong.',
    answer: 'The two outages. Begin with what I changed, then what I had missed at first.',
  },
  { text: 'How do you deal with conflict in a team?', answer: null },
  {
    text: 'Why do you want to leave your present position?',
    answer: 'Not away from something: towards a product that I would use myself.',
  },
  {
    text: 'How would you split a large service?',
    answer: 'Ask first who waits for whom. Then the migration.',
  },
];

const concerns = [
  'Whether I would be content without leading people.',
  'Little experience with teams spread over several countries.',
];

/**
 * Stories, the questions of earlier interviews, and what is planned for the next one. Written after the story of the search, by
 * its latest interviews.
 */
export function addSamplePreparation(store: Store): void {
  const held = interviewsOf(store, `status = 'held' ORDER BY startsAt DESC, id LIMIT 4`);
  const [latest] = held;
  if (latest === undefined) return;
  const [next] = interviewsOf(
    store,
    `status = 'planned' AND startsAt > ? ORDER BY startsAt, id LIMIT 1`,
    latest.startsAt,
  );
  const madeAt = latest.startsAt;
  questions.forEach(({ text, answer }, index) => {
    const asked = held[index];
    const id = `sample-question-${index}`;
    store.insert('question', {
      id,
      text,
      matchKey: nameKeyOf(text),
      betterAnswer: answer,
      createdAt: asked?.startsAt ?? madeAt,
      isKept: asked === undefined ? 1 : 0,
    });
    if (asked === undefined) return;
    store.insert('interviewQuestion', {
      id: `sample-asked-${index}`,
      interviewId: asked.id,
      questionId: id,
      isUnsure: 1,
    });
  });
  concerns.forEach((text, index) => {
    const looked = held[index + 1];
    if (looked === undefined) return;
    store.insert('selfReview', {
      id: `sample-review-${index}`,
      interviewId: looked.id,
      wentWell: 'The conversation flowed. I asked back where I was not sure.',
      differently: 'Shorter answers. Name the result first.',
      concerns: text,
      feeling: null,
      startedAt: looked.startsAt,
      finishedAt: looked.startsAt,
    });
  });
  stories.forEach((story, index) => addStory(store, story, { index, madeAt, interviewId: next?.id ?? null }));
}

type Interview = { readonly id: string; readonly startsAt: string };

function interviewsOf({ connection }: Store, where: string, ...parameters: string[]): Interview[] {
  return connection
    .prepare(`SELECT id, startsAt FROM interview WHERE ${where}`)
    .all(...parameters) as Interview[];
}

type Making = { readonly index: number; readonly madeAt: string; readonly interviewId: string | null };

function addStory(
  store: Store,
  { title, situation, task, action, result, skillIds, questions: answered }: SampleStory,
  { index, madeAt, interviewId }: Making,
): void {
  const id = `sample-story-${index}`;
  store.insert('story', { id, title, situation, task, action, result, createdAt: madeAt, changedAt: madeAt });
  for (const skillId of skillIds)
    store.insert('storySkill', { id: `${id} ${skillId}`, storyId: id, skillId });
  for (const number of answered) {
    store.insert('storyQuestion', {
      id: `${id} ${number}`,
      storyId: id,
      questionId: `sample-question-${number}`,
    });
  }
  if (interviewId !== null && index === 0)
    store.insert('storyUse', { id: `sample-use-${index}`, storyId: id, interviewId, isTold: 0 });
}
