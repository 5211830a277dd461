import { addDays, mondayOf } from '#shared/domain/days.ts';
import type { Store } from '#core/store/store.ts';

const thankYou = `Dear all,

Thank you for the talk, and for telling me so soon. I enjoyed the exercise more than I had expected.

If you have a moment: which three things did I do well, and which three would you have me do differently? A few lines are plenty, and they help me a great deal.

All the best for the team`;

const followUp = `Hello,

A week ago I applied with you. The part about many small deliveries has stayed with me: I have moved such a system once, one shop after the other.

If it suits you, I am glad to tell you more about it.`;

/** A letter that went out, one that is begun, practice with its notes, and a week that was looked back on. */
export function addSampleLearning(store: Store, today: string): void {
  addLetters(store, today);
  addPractice(store, today);
  addWeek(store, today);
  // What several said has led to an item of the plan.
  store.connection
    .prepare(
      `UPDATE planItem SET themeId = (SELECT id FROM theme WHERE name = 'Results') WHERE id = 'sample-plan-story'`,
    )
    .run();
}

function addLetters({ connection }: Store, today: string): void {
  connection
    .prepare(
      `INSERT INTO letter (id, applicationId, kind, subjectId, language, subject, body, changedAt, sentOn)
       SELECT 'sample-letter-sent', applicationId, 'feedback-letter', outcomeId, 'en', 'Three things each way', @body,
              sentOn || 'T17:30:00.000Z', sentOn
       FROM feedbackRequest WHERE id = 'sample-feedback-request' AND outcomeId IS NOT NULL`,
    )
    .run({ body: thankYou });
  connection
    .prepare(
      `UPDATE feedbackRequest SET letterId = (SELECT id FROM letter WHERE id = 'sample-letter-sent')
       WHERE id = 'sample-feedback-request'`,
    )
    .run();
  connection
    .prepare(
      `INSERT INTO letter (id, applicationId, kind, subjectId, occurrence, language, subject, body, changedAt, sentOn)
       SELECT 'sample-letter-draft', application.id, 'follow-up', application.id, '1', 'en', 'My application', @body,
              @changedAt, NULL
       FROM application JOIN stage ON stage.id = stageId
       WHERE phase = 'applied' AND archivedAt IS NULL AND NOT EXISTS (
         SELECT 1 FROM outcome WHERE applicationId = application.id AND reopenedOn IS NULL)
       ORDER BY application.createdAt DESC, application.id LIMIT 1`,
    )
    .run({ body: followUp, changedAt: `${addDays(today, -1)}T18:10:00.000Z` });
}

function addPractice(store: Store, today: string): void {
  const shared = {
    applicationId: null,
    questionId: null,
    personId: null,
    recordingHash: null,
    recordingMime: null,
    recordingBytes: null,
  };
  store.insert('practice', {
    ...shared,
    id: 'sample-practice-talk',
    kind: 'direction',
    startedAt: `${addDays(today, -6)}T17:00:00.000Z`,
    seconds: 284,
    note: 'The first minute is good now. Stop after the migration: it says enough.',
  });
  store.insert('practice', {
    ...shared,
    id: 'sample-practice-mock',
    kind: 'mock',
    startedAt: `${addDays(today, -20)}T16:00:00.000Z`,
    seconds: 1_500,
    note: 'Quieter than the time before. Name a figure only when they ask for one.',
  });
  store.connection
    .prepare(`UPDATE feedback SET practiceId = 'sample-practice-mock' WHERE source = 'mock-interviewer'`)
    .run();
}

function addWeek(store: Store, today: string): void {
  const weekOf = addDays(mondayOf(today), -7);
  const at = `${addDays(weekOf, 6)}T16`;
  store.insert('weeklyReview', {
    id: 'sample-week',
    weekOf,
    happened: 'Two good talks, and one no that was kindly put.',
    learned: 'When the result comes first, they ask for the rest.',
    next: 'Two applications with care instead of six in a hurry. Friday afternoon is free.',
    startedAt: `${at}:00:00.000Z`,
    finishedAt: `${at}:12:00.000Z`,
  });
}
