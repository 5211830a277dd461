/**
 * The notes of two that become one: the kept ones, `lines` on what found no other place, and the other's text after a
 * blank line. What stands there already, line by line, is not said twice: joining the same once more changes nothing.
 */
export function joinNotes(
  notes: string | null,
  lines: readonly string[],
  text: string | null,
): string | null {
  const isThere = (part: string) => `\n${notes ?? ''}\n`.includes(`\n${part}\n`);
  const added = lines.filter((line) => !isThere(line)).join('\n');
  const isKnown = text === null || text.trim() === '' || isThere(text) || isThere(text.trim());
  const parts = [notes, added, isKnown ? null : text].filter((part) => part !== null && part.trim() !== '');
  return parts.length === 0 ? notes : parts.join('\n\n');
}
