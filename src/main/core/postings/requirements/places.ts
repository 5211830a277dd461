import { foldText } from '#shared/domain/match-key.ts';

/** A country, or a union of them, by the code of its region. */
export type Place = { readonly code: string; readonly name: string };

/** Those a sentence calls "the …". */
const withArticle: ReadonlySet<string> = new Set(['EU', 'EEA', 'GB', 'US', 'NL', 'AE', 'PH', 'CZ']);
const members: ReadonlySet<string> = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
);
/** In the economic area, where the same right holds. */
const besides: ReadonlySet<string> = new Set(['IS', 'LI', 'NO']);
const ownNames: Readonly<Record<string, string>> = {
  EU: 'EU',
  EEA: 'EEA',
  GB: 'United Kingdom',
  US: 'United States',
};
const furtherNames: Readonly<Record<string, string>> = {
  EU: 'eu|european union|europaische union|europaischen union|union europeenne|union europea|ue|schengen|europe|europa',
  EEA: 'eea|ewr|eee|european economic area',
  GB: 'uk|u k|great britain|britain|england|scotland|wales|grossbritannien|vereinigtes konigreich|royaume uni|reino unido',
  US: 'us|u s|usa|u s a|united states of america|vereinigte staaten|etats unis|estados unidos',
  NL: 'holland|the netherlands',
  AE: 'uae',
  CH: 'schweizer',
};
/** Unions and made-up regions, some of which are named apart. */
const notCountries: ReadonlySet<string> = new Set('EU EZ QO UN XA XB ZZ'.split(' '));
const locales = ['en', 'de', 'fr', 'es'];
const mostWords = 4;

let known: ReadonlyMap<string, Place> | null = null;

/** The first country a text names, in any of our languages. */
export function placeIn(text: string): Place | null {
  known ??= makeNames();
  const words = foldText(text).split(' ');
  for (const start of words.keys()) {
    for (let count = mostWords; count > 0; count -= 1) {
      const place = known.get(words.slice(start, start + count).join(' '));
      if (place !== undefined) return place;
    }
  }
  return null;
}

/** Whether the right to work in one place is one to work in another: in the EU, in each of its countries. */
export function coversPlace(mine: Place, asked: Place): boolean {
  if (mine.code === asked.code) return true;
  return isUnion(mine) && (isUnion(asked) || isWithinUnion(asked) || besides.has(asked.code));
}

export function isUnion({ code }: Place): boolean {
  return code === 'EU' || code === 'EEA';
}

/** A country of the EU. */
export function isWithinUnion({ code }: Place): boolean {
  return members.has(code);
}

function makeNames(): Map<string, Place> {
  const names = new Map<string, Place>();
  const regions = locales.map(
    (locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }),
  );
  for (const code of regionCodes()) {
    const inEnglish = ownNames[code] ?? regions[0]?.of(code);
    if (inEnglish === undefined) continue;
    const place = { code, name: withArticle.has(code) ? `the ${inEnglish}` : inEnglish };
    for (const region of regions) {
      const name = region.of(code);
      if (name !== undefined && !names.has(foldText(name))) names.set(foldText(name), place);
    }
  }
  for (const [code, list] of Object.entries(furtherNames)) {
    const inEnglish = ownNames[code] ?? regions[0]?.of(code) ?? code;
    const place = { code, name: withArticle.has(code) ? `the ${inEnglish}` : inEnglish };
    for (const name of list.split('|')) names.set(name, place);
  }
  return names;
}

/** All there are, without codes of old: DD is Germany as well. */
function regionCodes(): string[] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index));
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !notCountries.has(code) && new Intl.Locale(`und-${code}`).region === code);
}
