/** Between the words of one voice that stand in one quote. */
export const quoteDivider = ' / ';

/** The words of two quotes in one. What stands there already is not said twice: joining the same once more changes nothing. */
export function joinQuotes(known: string | null, said: string | null): string | null {
  if (said === null || said === '') return known;
  if (known === null || known === '' || holdsQuote(said, known)) return said;
  return holdsQuote(known, said) ? known : `${known}${quoteDivider}${said}`;
}

/** As a whole, between dividers: “slow” is no part of “slower”. */
function holdsQuote(quote: string, part: string): boolean {
  return `${quoteDivider}${quote}${quoteDivider}`.includes(`${quoteDivider}${part}${quoteDivider}`);
}
