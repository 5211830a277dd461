/** What a template may leave open, filled from the data or by hand: `{{person}}`. */
export const letterPlaceholders = [
  'greeting',
  'person',
  'company',
  'role',
  'date',
  'interviewDay',
  'appliedDay',
  'topic',
  'concerns',
  'answer',
  'impression',
  'me',
] as const;
export type LetterPlaceholder = (typeof letterPlaceholders)[number];

/** What is known; what is blank counts as not known. */
export type LetterValues = Readonly<Partial<Record<LetterPlaceholder, string>>>;

/** A placeholder as it stands in a text. */
export type PlaceholderInText = {
  readonly name: LetterPlaceholder;
  readonly start: number;
  readonly end: number;
};

/** How a placeholder is written. */
export function markOf(name: LetterPlaceholder): string {
  return `{{${name}}}`;
}

/** The placeholders of a text, in their order. What only looks like one is none. */
export function placeholdersIn(text: string): PlaceholderInText[] {
  return [...text.matchAll(/\{\{\s*([a-z]+)\s*\}\}/gi)].flatMap((match) => {
    const name = letterPlaceholders.find((known) => known.toLowerCase() === match[1]?.toLowerCase());
    return name === undefined ? [] : [{ name, start: match.index, end: match.index + match[0].length }];
  });
}
