import { foldLetters } from '#shared/domain/match-key.ts';

/** Shorter ones join others, or say little; so do these, which every posting has. */
const shortestWord = 4;
const idleWords = new Set(
  (
    'ability able about across along also among been being best both does each etc excellent experience experienced first from ' +
    'good great have having into knowledge least like more most must need other over plus proven skill skills some strong such ' +
    'than that their them then these they this those through under understanding using very well what when where which while ' +
    'will with within work working would year years your ' +
    'auch beim dass dein deine dich durch eine einem einen einer erfahrung erste fahigkeit gute guter gutes haben ihre kenntnisse ' +
    'mehr mindestens oder sehr sein sich sind sowie uber umgang unter wird ' +
    'avec bonne bonnes cette dans experiences leur mais notre nous pour sans sont tous tres vous votre ' +
    'buena buenos como desde donde entre esta este para pero sobre todo unos'
  ).split(' '),
);
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
/** The beginning by which forms of a word are taken for one: "leading" and "leadership", not "lead" and "learn". */
const stemLength = 5;

/**
 * The telling words of a requirement that a story (the stems of its words) has too, as the requirement spells them; null where they are too few: the only
 * one, or two of several. No more than a hint: words may mean something else.
 */
export function sharedWordsOf(requirement: string, told: ReadonlySet<string>): readonly string[] | null {
  const sought = new Map(tellingWordsOf(requirement).map((word) => [stemOf(word), word]));
  const shared = [...sought].filter(([stem]) => told.has(stem)).map(([, word]) => word);
  return shared.length >= Math.min(2, Math.max(1, sought.size)) ? shared : null;
}

/** The telling words of a text by the beginnings that count. */
export function stemsOf(text: string): ReadonlySet<string> {
  return new Set(tellingWordsOf(text).map(stemOf));
}

function tellingWordsOf(text: string): string[] {
  return (text.match(wordPattern) ?? []).filter((word) => {
    const folded = foldLetters(word);
    return Array.from(folded).length >= shortestWord && !idleWords.has(folded);
  });
}

function stemOf(word: string): string {
  return Array.from(foldLetters(word)).slice(0, stemLength).join('');
}
