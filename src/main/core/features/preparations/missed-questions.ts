import type { MissedQuestion } from '#shared/preparations.ts';
import type { QueryContext } from '#core/context.ts';
import { readAsked, readQuestions, readStoriesOfQuestions } from '#core/features/questions/queries.ts';

const mostQuestions = 30;

/**
 * What to be ready for: all that this company has asked before, then what one is unsure of wherever it was asked, the latest
 * first.
 */
export function readMissedQuestions(
  context: QueryContext,
  { companyId }: { readonly companyId: string },
): MissedQuestion[] {
  const asked = readAsked(context);
  const stories = readStoriesOfQuestions(context.store);
  return readQuestions(context.store)
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
        lastAskedOn: times[0]?.on ?? '',
      };
    })
    .filter(({ question }) => question.isHere || question.isUnsure)
    .toSorted(
      (one, other) =>
        Number(other.question.isHere) - Number(one.question.isHere) ||
        Number(other.question.isUnsure) - Number(one.question.isUnsure) ||
        other.lastAskedOn.localeCompare(one.lastAskedOn),
    )
    .slice(0, mostQuestions)
    .map(({ question }) => question);
}
