import type { QuestionRating } from '#shared/domain/learning/practice-kinds.ts';
import { useShortcut } from '#renderer/app/keyboard.ts';

/** The keys 1 to 4 rate, for as long as a question is shown. One that is held down is one answer. */
export function useRatingKeys(rate: (rating: QuestionRating) => void): void {
  const once = (rating: QuestionRating) => (event: KeyboardEvent) => {
    if (!event.repeat) rate(rating);
  };
  useShortcut('rate-again', once('again'));
  useShortcut('rate-hard', once('hard'));
  useShortcut('rate-good', once('good'));
  useShortcut('rate-easy', once('easy'));
}
