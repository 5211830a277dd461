import type { MissedQuestion } from '#shared/preparations.ts';
import { readAsked, readQuestions, readStoriesOfQuestions } from '#core/features/questions/queries.ts';
import type { Store } from '#core/store/store.ts';

const mostQuestions = 30;

/**
 * What to be ready for: all that this company has asked before, then what one is unsure of wherever it was asked, the latest
 * first.
 */
export function readMissedQuestions(
  store: Store,
  { companyId }: { readonly companyId: string },
): MissedQuestion[] {
  const asked = readAsked(store);
  const stories = readStoriesOfQuestions(store);
  return readQuestions(store)
    .map(({ id, text, betterAnswer, dueAt }) => {
      const times = asked.get(id) ?? [];
      return {
        question: {
          id,
          text,
          betterAnswer,
          isUnsure: dueAt !== null,
          isHere: times.some((time) => time.companyId === companyId),
          companyNames: [...new Set(times.map(({ companyName }) => companyName))],
          stories: stories.get(id) ?? [],
        },
        lastAskedAt: times[0]?.startsAt ?? '',
      };
    })
    .filter(({ question }) => question.isHere || question.isUnsure)
    .toSorted(
      (one, other) =>
        Number(other.question.isHere) - Number(one.question.isHere) ||
        Number(other.question.isUnsure) - Number(one.question.isUnsure) ||
        (one.lastAskedAt > other.lastAskedAt ? -1 : one.lastAskedAt < other.lastAskedAt ? 1 : 0),
    )
    .slice(0, mostQuestions)
    .map(({ question }) => question);
}
