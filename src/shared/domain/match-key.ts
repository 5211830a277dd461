// Marks are dropped where they are accents (é, ü, ή). Elsewhere they are letters in their own right (が, й, हि).
const accentPattern = /([\p{Script=Latin}\p{Script=Greek}])[\u0300-\u036f]+/gu;
const joinerPattern = /['’‘`´.·\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const separatorPattern = /[^\p{L}\p{M}\p{N}+#]+/gu;
const plainPattern = /^[a-z0-9 ]*$/;

const letterFolds: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ı', 'i'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ё', 'е'],
]);
const letterFoldPattern = /[ßıæœøłđðþё]/g;

/** Words that say what kind of legal person a company is, folded, as they stand behind the name. */
const legalSuffixes: ReadonlySet<string> = new Set(
  (
    'gmbh mbh ggmbh ag kg ohg ug gbr ev eg se inc incorporated llc llp lp ltd limited plc corp corporation co company ' +
    'pty pvt sa sas sasu sarl srl spa snc sl slu bv nv vof oy oyj ab asa as aps sti kft zrt doo sro ' +
    'ооо оао зао пао ао 株式会社 有限会社 合同会社 有限公司 有限责任公司 股份有限公司 주식회사'
  ).split(' '),
);
const legalPrefixes: ReadonlySet<string> = new Set(['ооо', 'оао', 'зао', 'пао', 'ао', '주식회사']);
// These are written against the name, without a space.
const attachedForms =
  /^(?:株式会社|有限会社|合同会社)(?=.)|(?<=.)(?:株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限公司)$/u;

/** Case, accents and width folded away, character by character; signs and blanks stay. */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .toLowerCase()
    .replace(accentPattern, '$1')
    .normalize('NFC')
    .replace(letterFoldPattern, (letter) => letterFolds.get(letter) ?? letter);
}

/**
 * One spelling for all spellings of a text: case, accents, punctuation, width and blanks are folded away, words are
 * separated by one space. Letters of every script survive; a text without any letter or digit folds to `''`.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (plainPattern.test(lower)) return lower.replace(/ +/g, ' ').trim();
  return foldLetters(text)
    .replaceAll('&', ' and ')
    .replace(joinerPattern, '')
    .replace(separatorPattern, ' ')
    .trim();
}

/**
 * The key two spellings of one company share ("Müller GmbH", "MULLER"). Never empty for a name that isn't, and
 * names in different scripts never share one.
 */
export function matchKeyOf(name: string): string {
  const folded = withoutLegalForm(foldText(name));
  if (folded !== '') return folded;
  // Nothing but signs ("!!!", "🚀"): the signs themselves are the name.
  return name.normalize('NFKC').trim().toLowerCase() || name;
}

/** The key two spellings of one name share ("Remote", "REMÓTE"), for what is no company. Never empty for a name that isn't. */
export function nameKeyOf(name: string): string {
  // Nothing but signs ("!!!", "🚀"): the signs themselves are the name.
  return foldText(name) || name.normalize('NFKC').trim().toLowerCase() || name;
}

function withoutLegalForm(folded: string): string {
  const words = folded.replace(attachedForms, '').split(' ');
  let end = words.length;
  while (end > 1 && isLegalEnd(words, end)) end -= 1;
  let start = 0;
  while (start < end - 1 && legalPrefixes.has(words[start] ?? '')) start += 1;
  return words.slice(start, end).join(' ').trim();
}

function isLegalEnd(words: readonly string[], end: number): boolean {
  const last = words[end - 1] ?? '';
  if (legalSuffixes.has(last)) return true;
  // "Foo & Co" leaves its "and" behind; "Sp. z o.o." is three words.
  if (end < words.length && last === 'and') return true;
  if (last === 'oo') return words[end - 2] === 'z' && words[end - 3] === 'sp';
  return (last === 'z' && words[end] === 'oo') || (last === 'sp' && words[end] === 'z');
}
