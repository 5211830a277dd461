/** Longer ones are cut short by some systems' shells, and a cut address is another address. */
const longestAddress = 2000;

/** These make some mail programs attach a local file without asking. */
const attachingParameters: ReadonlySet<string> = new Set(['attach', 'attachment']);

/**
 * The address to hand to the user's browser or mail program, in the form the parser gave it, or `undefined` when it is
 * not plainly one of those two: every other scheme may start a program.
 */
export function readExternalAddress(text: string): string | undefined {
  const url = URL.parse(text);
  if (url === null || url.href.length > longestAddress) return undefined;
  if (url.protocol === 'https:') return isPlainWebAddress(url) ? url.href : undefined;
  if (url.protocol === 'mailto:') return isPlainMailAddress(url) ? url.href : undefined;
  return undefined;
}

function isPlainWebAddress(url: URL): boolean {
  // https://your-bank.com@elsewhere.example reads as one place and leads to another.
  return url.hostname !== '' && url.username === '' && url.password === '';
}

function isPlainMailAddress(url: URL): boolean {
  const names = [...url.searchParams.keys()].map((name) => name.toLowerCase());
  return !names.some((name) => attachingParameters.has(name));
}
