import * as fc from 'fast-check';
import { createEmptyCard, fsrs, Rating, State, type Card } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { newCard, nextDates, rate, scheduling, type CardFields } from '#core/features/questions/schedule.ts';
import { questionRatings, type QuestionRating } from '#shared/domain/learning/practice-kinds.ts';

const start = '2026-03-10T09:00:00.000Z';
const library = fsrs({ ...scheduling });
const grades = [Rating.Again, Rating.Hard, Rating.Good, Rating.Easy] as const;
const gradeOf = (rating: QuestionRating) => grades[questionRatings.indexOf(rating)] ?? Rating.Again;

/** What a row says, by the library's own names. */
function told(card: Card): CardFields {
  return {
    dueAt: card.due.toISOString(),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningStep: card.learning_steps,
    repetitions: card.reps,
    lapses: card.lapses,
    state: State[card.state].toLowerCase() as CardFields['state'] satisfies string,
    reviewedAt: card.last_review === undefined ? null : card.last_review.toISOString(),
  };
}

/** Ratings with the minutes since the one before: early, in time and far too late. */
const lives = fc.array(
  fc.record({ rating: fc.constantFrom(...questionRatings), minutes: fc.integer({ min: 0, max: 400_000 }) }),
  { minLength: 1, maxLength: 25 },
);

/** How a card stands after always the same answers. */
function lifeOf(): CardFields {
  let row = newCard(start);
  for (const rating of ['good', 'good', 'hard', 'again', 'easy'] as const) row = rate(row, rating, row.dueAt);
  return row;
}

describe('a card kept as a row', () => {
  test('lives the same life as one that the library has in its hands all along', () => {
    fc.assert(
      fc.property(lives, (steps) => {
        let card: Card = createEmptyCard(new Date(start));
        let row = newCard(start);
        expect(row).toEqual(told(card));
        let at = Date.parse(start);
        for (const { rating, minutes } of steps) {
          at += minutes * 60_000;
          const now = new Date(at);
          const expected = library.next(card, now, gradeOf(rating)).card;
          const dates = nextDates(row, now.toISOString());
          // As SQLite would give it back.
          row = rate(JSON.parse(JSON.stringify(row)) as CardFields, rating, now.toISOString());
          expect(row).toEqual(told(expected));
          expect(dates[rating]).toBe(row.dueAt);
          card = expected;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('comes back later the better it went', () => {
    fc.assert(
      fc.property(lives, (steps) => {
        let row = newCard(start);
        let at = Date.parse(start);
        for (const { rating, minutes } of steps) {
          at += minutes * 60_000;
          const now = new Date(at).toISOString();
          const dates = nextDates(row, now);
          const inOrder = questionRatings.map((name) => dates[name]);
          expect(inOrder).toEqual(inOrder.toSorted());
          expect(dates.again > now).toBe(true);
          row = rate(row, rating, now);
        }
      }),
    );
  });

  test('is given days at once when it went well, and minutes when it did not', () => {
    const dates = nextDates(newCard(start), start);
    expect(dates.again).toBe('2026-03-10T09:10:00.000Z');
    expect(Date.parse(dates.good) - Date.parse(start)).toBeGreaterThanOrEqual(86_400_000);
  });

  test('is led by no chance', () => {
    expect(lifeOf()).toEqual(lifeOf());
  });
});
