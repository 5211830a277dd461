/** Small words that any text of some length has, and hardly any of another language. */
const smallWords = {
  en: 'the and you with for are your our will have this from work',
  de: 'und der die das sie wir mit für ist ihre bei eine nicht auf den',
  fr: 'et les des vous nous pour dans une avec est votre sur au aux',
  es: 'y los las para con una que del por su tu como más en el',
} as const;

export type GuessedLanguage = keyof typeof smallWords;
export const guessedLanguages = Object.keys(smallWords) as readonly GuessedLanguage[];

const languageOf = new Map(
  guessedLanguages.flatMap((language) =>
    smallWords[language].split(' ').map((word) => [word, language] as const),
  ),
);

/** Fewer would be chance. */
const leastHits = 4;
const mostCharacters = 5000;

/** The language a text is written in; null where it is too short, of another language, or a mixture. */
export function guessLanguage(text: string): GuessedLanguage | null {
  const hits = new Map<GuessedLanguage, number>();
  for (const [word] of text
    .slice(0, mostCharacters)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    const language = languageOf.get(word);
    if (language !== undefined) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const [first, second] = [...hits].toSorted(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < leastHits || first[1] < 2 * (second?.[1] ?? 0)) return null;
  return first[0];
}
