import { companyProcedures, type CompanyFact } from '#shared/companies.ts';
import { completeAddress } from '#renderer/features/applications/web-address.ts';
import { companyWords as words } from '#renderer/words/words.ts';

export type CompanyField = CompanyFact | 'name' | 'notes';

/** A text of the form as the contract wants it: nothing said is null, an address gets its scheme. */
export function toContract(field: CompanyField, text: string): string | null {
  if (field === 'notes') return text === '' ? null : text;
  const trimmed = text.trim();
  if (trimmed === '') return field === 'name' ? '' : null;
  return field === 'website' ? completeAddress(trimmed) : trimmed;
}

/** What is wrong with an input, in words, by field. Empty when it may be sent. */
export function problemsOf(
  procedure: 'companies.create' | 'companies.update',
  input: object,
): Partial<Record<CompanyField, string>> {
  const parsed = companyProcedures[procedure].input.safeParse(input);
  if (parsed.success) return {};
  const fields = parsed.error.issues.map(({ path }) => String(path[0] ?? ''));
  return Object.fromEntries(fields.map((field) => [field, words.fieldProblem(field)]));
}

/** The company a refused name belongs to; null for any other failure. */
export function takenBy(details: unknown): { readonly id: string; readonly name: string } | null {
  if (typeof details !== 'object' || details === null || !('id' in details) || !('name' in details))
    return null;
  return { id: String(details.id), name: String(details.name) };
}
