import { createEmptyCard, fsrs, Rating, State, type Card, type CardInput, type Grade } from 'ts-fsrs';
import type { CardState, QuestionRating } from '#shared/domain/learning/practice-kinds.ts';
import type { DbQuestionCard } from '#core/store/learning-tables.ts';

/** How well a question is known, apart from which one it is. */
export type CardFields = Omit<DbQuestionCard, 'id' | 'questionId'>;

/**
 * FSRS as it comes, but for two things. Without chance, since the same answers must lead to the same days. And one short step
 * instead of two: what went well comes back after days, not after ten minutes.
 */
export const scheduling = {
  enable_fuzz: false,
  enable_short_term: true,
  learning_steps: ['10m'],
  relearning_steps: ['10m'],
} as const;

const scheduler = fsrs(scheduling);

const grades: Readonly<Record<QuestionRating, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

const states: Readonly<Record<CardState, State>> = {
  new: State.New,
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
};
const stateNames = new Map(Object.entries(states).map(([name, state]) => [state, name as CardState]));

/** A question that was never rated: it comes at once. */
export function newCard(now: string): CardFields {
  return fieldsOf(createEmptyCard(new Date(now)));
}

/** What a card becomes with a rating. */
export function rate(card: CardFields, rating: QuestionRating, now: string): CardFields {
  return fieldsOf(scheduler.next(cardOf(card), new Date(now), grades[rating]).card);
}

/** When a card comes back after each rating. */
export function nextDates(card: CardFields, now: string): Record<QuestionRating, string> {
  const after = scheduler.repeat(cardOf(card), new Date(now));
  const dueAfter = (rating: QuestionRating) => after[grades[rating]].card.due.toISOString();
  return {
    again: dueAfter('again'),
    hard: dueAfter('hard'),
    good: dueAfter('good'),
    easy: dueAfter('easy'),
  };
}

function cardOf(card: CardFields): CardInput {
  return {
    due: card.dueAt,
    stability: card.stability,
    difficulty: card.difficulty,
    // The library works it out from the last review.
    elapsed_days: 0,
    scheduled_days: card.scheduledDays,
    learning_steps: card.learningStep,
    reps: card.repetitions,
    lapses: card.lapses,
    state: states[card.state],
    last_review: card.reviewedAt,
  };
}

function fieldsOf(card: Card): CardFields {
  return {
    dueAt: card.due.toISOString(),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningStep: card.learning_steps,
    repetitions: card.reps,
    lapses: card.lapses,
    state: stateNames.get(card.state) ?? 'new',
    reviewedAt: card.last_review?.toISOString() ?? null,
  };
}
