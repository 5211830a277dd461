import { foldText } from '#shared/domain/match-key.ts';
import { cleanLine } from './clean-cell.ts';

const words: ReadonlyMap<string, number> = new Map(
  Object.entries({
    5: 'very high|highest|top|dream|dream job|must have|sehr hoch|tres haut|muy alta|cok yuksek',
    4: 'high|hoch|haut|haute|eleve|elevee|alta|alto|yuksek|高',
    3: 'medium|mid|middle|normal|moderate|mittel|moyen|moyenne|media|medio|orta|中',
    2: 'low|niedrig|gering|bas|basse|faible|baja|bajo|dusuk|低',
    1: 'very low|lowest|none|sehr niedrig|muy baja|cok dusuk',
  }).flatMap(([value, names]) => names.split('|').map((name): [string, number] => [name, Number(value)])),
);
const starPattern = /[★⭐🌟✭]/gu;
const onlyStars = /^(?:[★☆⭐🌟✭✩]\uFE0F?\s*)+$/u;

/** How much I want it, 1 to 5: `4`, `4/5`, `8/10`, `80%`, stars, `high`. Null for a scale that is not said, or none. */
export function parseExcitement(text: string): number | null {
  const clean = cleanLine(text);
  if (clean.length > 60) return null;
  if (onlyStars.test(clean)) return clean.match(starPattern)?.length ?? null;
  const number =
    /^(\d+(?:[.,]\d+)?)\s*(?:(?:\/|of|out of|von|sur|de)\s*(\d+)|(%))?\s*(?:stars?|points?)?$/i.exec(clean);
  if (!number) return words.get(foldText(clean)) ?? null;
  const value = Number((number[1] ?? '').replace(',', '.'));
  const scale = number[3] === '%' ? 100 : Number(number[2] ?? 5);
  if (scale === 0 || value > scale || value <= 0) return null;
  return Math.min(5, Math.max(1, Math.round((value / scale) * 5)));
}
