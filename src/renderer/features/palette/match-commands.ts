import { foldText } from '#shared/domain/match-key.ts';

type Sought = { readonly label: string; readonly otherWords: string };

/**
 * How well a command answers to a text: 2 when its words begin with it, 1 when each word of the text begins one of its
 * words, 0 when it does not.
 */
export function matchOf({ label, otherWords }: Sought, text: string): 0 | 1 | 2 {
  const sought = foldText(text);
  if (sought === '') return 0;
  // What it is about does not count: every command for an engineer's application would be found by "eng".
  const own = foldText(label.replaceAll(/“[^”]*”/gu, ' '));
  if (own.startsWith(sought)) return 2;
  const all = `${own} ${foldText(otherWords)}`.split(' ');
  return sought.split(' ').every((word) => all.some((known) => known.startsWith(word))) ? 1 : 0;
}
