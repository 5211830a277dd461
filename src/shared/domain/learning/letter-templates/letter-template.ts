import type { LetterKind } from '#shared/domain/learning/letter-kinds.ts';

/** The wording of a kind of letter, with placeholders. */
export type LetterTemplate = { readonly subject: string; readonly body: string };

/** Rebound's wording in one language. */
export type LanguageTemplates = {
  /** How a letter begins, with a name and without one; fitting whoever reads it. */
  readonly greet: (name: string | null) => string;
  readonly letters: Readonly<Record<LetterKind, LetterTemplate>>;
};

/** A letter: paragraphs parted by blank lines, below a greeting, above a name. */
export function letterOf(opening: string, closing: string, paragraphs: readonly string[]): string {
  return [opening, ...paragraphs, `${closing}\n{{me}}`].join('\n\n');
}
