import type { Question } from '#shared/questions.ts';

export const questionFilters = ['due', 'unsure', 'all'] as const;
export type QuestionFilter = (typeof questionFilters)[number];

const passes: Readonly<Record<QuestionFilter, (question: Question) => boolean>> = {
  due: ({ isDue }) => isDue,
  unsure: ({ isUnsure }) => isUnsure,
  all: () => true,
};

/** Those of a filter, asked by one company where one is named. */
export function filterQuestions(
  questions: readonly Question[],
  filter: QuestionFilter,
  companyId: string | null,
): readonly Question[] {
  return questions.filter(
    (question) =>
      passes[filter](question) &&
      (companyId === null || question.asked.some((asked) => asked.companyId === companyId)),
  );
}

/** The companies that asked any of them, by name. */
export function companiesOf(questions: readonly Question[]): readonly { id: string; name: string }[] {
  const names = new Map(
    questions.flatMap(({ asked }) => asked.map(({ companyId, companyName }) => [companyId, companyName])),
  );
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
}
