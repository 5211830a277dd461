import type { ImportCounts } from '#shared/imports.ts';

const nouns = {
  applications: { one: 'application', other: 'applications' },
  people: { one: 'person', other: 'people' },
} as const;

/**
 * What an import is called in the history. Its file is told apart from this: it is the user's own word, which an erasure
 * may have to change.
 */
export function importLabel(
  subject: keyof typeof nouns,
  { created, updated }: Pick<ImportCounts, 'created' | 'updated'>,
): string {
  const noun = nouns[subject][created + updated === 1 ? 'one' : 'other'];
  const [added, changed] = [created, updated].map((count) => count.toLocaleString('en'));
  if (updated === 0) return `Import of ${added} ${noun}`;
  return created === 0
    ? `Import of ${changed} updated ${noun}`
    : `Import of ${added} new and ${changed} updated ${noun}`;
}
