import type { WorkMode } from '#shared/domain/kinds.ts';
import { parseWorkMode } from './work-mode.ts';

const mode = String.raw`(?:hybrid\w*|híbrido|hybride|remote|on-?site|vor ort|home ?office|télétravail|teletrabajo|presencial|sur site)`;
const days = String.raw`\d(?:\s?(?:-|–|bis|to|à|a)\s?\d)?\s?x?\s?(?:tage?|days?|jours?|días?)`;
/** What may stand before the word, and behind it: `teilweise remote`, `hybrid, 2 Tage die Woche`. */
const before = String.raw`(?:(?:fully|100\s?%|partly|teilweise|${days})\s+)?`;
const behind = String.raw`(?:\s+(?:partiel|possible|möglich))?(?:[\s,;:(–-]+(?:bis zu |up to |max\.? )?${days}\b[^,·•|()]{0,30}\)?)?`;

/** Behind a place, that one works at home or not: in brackets all that is said of it, else no more than these words. */
export const modeBehindPlace = String.raw`\s*(?:[,/|·–—-]\s*${before}${mode}${behind}|\((?:[^()]*[^()\p{L}])?${mode}(?!\p{L})[^()]*\))`;
const modeAtEnd = new RegExp(`${modeBehindPlace}$`, 'iu');

/** A place without the words that say where one works: `Leipzig, hybrid`, `Leipzig (hybrid, 2 Tage)`. */
export function barePlace(written: string): string {
  const bare = written.replace(modeAtEnd, '').trim();
  return bare === '' ? written : bare;
}

const companyAndPlace = /^([^·•|]+?)\s+[·•|]\s+([^·•|]+(?:\s+[·•|]\s+[^·•|]+)?)$/u;

/**
 * Takes `Acme · Leipzig (hybrid)` apart, as job sites write it. Null where nothing says that the second part is a place:
 * a company may be called `Foo | Bar`.
 */
export function splitPlace(
  text: string,
): { readonly company: string; readonly location: string; readonly workMode: WorkMode } | null {
  const [, company, written] = companyAndPlace.exec(text) ?? [];
  if (company === undefined || written === undefined) return null;
  const location = barePlace(written);
  const workMode = location === written ? null : parseWorkMode(written.slice(location.length));
  return workMode === null ? null : { company, location, workMode };
}
