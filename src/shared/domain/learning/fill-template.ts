import { placeholdersIn, type LetterPlaceholder, type LetterValues } from './letter-placeholders.ts';

/** Puts what is known in the place of its placeholders; the others stay as they are written. */
export function fillPlaceholders(text: string, values: LetterValues): string {
  let filled = '';
  let from = 0;
  for (const { name, start, end } of placeholdersIn(text)) {
    const value = valueOf(values, name);
    if (value === null) continue;
    filled += text.slice(from, start) + value;
    from = end;
  }
  return filled + text.slice(from);
}

/**
 * A letter from its template. A part in double square brackets is left out as a whole when nothing of what it speaks of is
 * known: `[[You wondered about {{concerns}}. {{answer}}]]`. Without a placeholder in them brackets are just brackets.
 */
export function fillTemplate(template: string, values: LetterValues): string {
  let hasGap = false;
  const kept = template.replaceAll(/\[\[([\s\S]*?)\]\]/g, (whole, part: string) => {
    const names = placeholdersIn(part).map(({ name }) => name);
    if (names.length === 0) return whole;
    if (names.some((name) => valueOf(values, name) !== null)) return part;
    hasGap = true;
    return '';
  });
  const text = hasGap ? kept.replaceAll(/\n{3,}/g, '\n\n').trim() : kept;
  return fillPlaceholders(text, values);
}

function valueOf(values: LetterValues, name: LetterPlaceholder): string | null {
  const value = values[name]?.trim() ?? '';
  return value === '' ? null : value;
}
