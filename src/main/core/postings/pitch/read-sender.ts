import { isClosing, jobTitle, properName, recruiting } from './pitch-words.ts';

/** Who writes, as they say it in their text and below it; with the line it was read from. */
export type Sender = {
  readonly name: { readonly value: string; readonly line: string } | null;
  readonly role: string | null;
  readonly company: { readonly value: string; readonly line: string } | null;
  /** Where a signature begins, or the end of the text. */
  readonly signatureAt: number;
};

const longestName = 60;
const mostSignatureLines = 7;
const person =
  /^\p{Lu}[\p{L}\p{M}’'-]+(?: (?:van|von|der|de|del|la|di|da|le|\p{Lu}\.|\p{Lu}[\p{L}\p{M}’'-]+)){0,3}$/u;
const reach = /@|\d{4}|https?:|www\.|^(?:tel|phone|mobil|mail|fon|tél)\b/iu;
const parts = /\s*[|·]\s*|,\s+|\s[–—-]\s|\s(?:at|bei|chez|@)\s/u;
const introduced = new RegExp(
  String.raw`(?:I['’]m|I am|[Mm]y name is|[Mm]ein Name ist|[Ii]ch bin|[Ii]ch hei(?:ß|ss)e|[Jj]e m['’]appelle|[Jj]e suis|[Mm]e llamo|[Ss]oy|[Mm]i nombre es)\s+(\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+){1,2})`,
  'u',
);
const employed = new RegExp(
  String.raw`(?<![\p{L}])(?:${caseless(recruiting)})[^.,!?]{0,30}?\s(?:at|with|from|bei(?: der| dem)?|von|chez|en|de)\s(${properName})`,
  'u',
);
const fromLine = /^(?:From|Von|De)\s*:\s*([^<]+?)\s*(?:<.*)?$/u;

/** A capital may begin a word: the names behind it are told by theirs, so the whole cannot ignore case. */
function caseless(source: string): string {
  return source.replaceAll(
    /(?<![\\\p{L}{[])\p{Ll}(?=\p{Ll})/gu,
    (letter) => `[${letter.toUpperCase()}${letter}]`,
  );
}

export function readSender(lines: readonly string[]): Sender {
  const closingAt = lines.findLastIndex(isClosing);
  const signature = closingAt === -1 ? [] : lines.slice(closingAt + 1, closingAt + 1 + mostSignatureLines);
  const signed = readSignature(signature);
  const body = closingAt === -1 ? lines : lines.slice(0, closingAt);
  const introducedIn = firstMatch(body, introduced) ?? firstMatch(body, fromLine);
  const isSame =
    signed.name !== null && introducedIn !== null && introducedIn.value.startsWith(signed.name.value);
  return {
    ...signed,
    name: signed.name === null || isSame ? (introducedIn ?? signed.name) : signed.name,
    company: signed.company ?? firstMatch(body, employed),
    signatureAt: closingAt === -1 ? lines.length : closingAt,
  };
}

function readSignature(lines: readonly string[]): Pick<Sender, 'name' | 'role' | 'company'> {
  const pieces = lines.flatMap((line) =>
    reach.test(line) ? [] : line.split(parts).map((value) => ({ value: value.trim(), line })),
  );
  const [first] = pieces;
  const name = first !== undefined && person.test(first.value) ? first : null;
  const others = (name === null ? pieces : pieces.slice(1)).filter(
    ({ value }) => value.length <= longestName && /^\p{Lu}/u.test(value),
  );
  return {
    name,
    role: others.find(({ value }) => jobTitle.test(value))?.value ?? null,
    company: name === null ? null : (others.find(({ value }) => !jobTitle.test(value)) ?? null),
  };
}

function firstMatch(lines: readonly string[], pattern: RegExp): { value: string; line: string } | null {
  for (const line of lines) {
    const value = pattern.exec(line)?.[1];
    if (value !== undefined) return { value: value.trim(), line };
  }
  return null;
}
