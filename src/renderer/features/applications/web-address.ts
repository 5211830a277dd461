const hasScheme = /^(?:[a-z][a-z\d+.-]*:\/\/|mailto:)/i;

/** An address typed without its scheme gets `https://`; anything that makes no address stays as it is. */
export function completeAddress(typed: string): string {
  const text = typed.trim();
  if (hasScheme.test(text) || /\s/.test(text)) return text;
  const completed = `https://${text}`;
  if (!URL.canParse(completed)) return text;
  const { hostname, username } = new URL(completed);
  // A name with a dot inside: a single word is more likely a slip than a computer in this room.
  return username === '' && /[^.]\.[^.]/.test(hostname) ? completed : text;
}
