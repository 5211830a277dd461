import { peopleProcedures } from '#shared/people.ts';
import { peopleWords as words } from '#renderer/words/words.ts';

export type PersonField = 'name' | 'role' | 'company' | 'title' | 'email' | 'phone' | 'linkedinUrl' | 'notes';

/** What is wrong with an input, in words, by field. Empty when it may be sent. */
export function problemsOf(
  procedure: 'people.create' | 'people.update',
  input: object,
): Partial<Record<PersonField, string>> {
  const parsed = peopleProcedures[procedure].input.safeParse(input);
  if (parsed.success) return {};
  const fields = parsed.error.issues.map(({ path }) => String(path[0] ?? ''));
  return Object.fromEntries(fields.map((field) => [field, words.fieldProblem(field)]));
}
