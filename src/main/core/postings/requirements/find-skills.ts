import { isListed } from './is-listed.ts';
import { matchName, plantNames, type NameMatch, type SoughtSkill } from './skill-names.ts';
import { tokensOf, type Token } from './skill-tokens.ts';

/** A skill where a text names it; `start` and `end` count in the text as it is. */
export type FoundSkill<Skill extends SoughtSkill> = {
  readonly skill: Skill;
  readonly start: number;
  readonly end: number;
};

/**
 * Finds where a text names skills, by any of their names: whole words, case and accents folded, the longest name first
 * (“React Native” is no React), each place once, in the order of the text. Making it costs more than searching.
 *
 * Names that are words of their own count only in a list of things or beside a word that speaks of skill (is-listed.ts).
 */
export function createSkillSearch<Skill extends SoughtSkill>(
  skills: readonly Skill[],
): (text: string) => FoundSkill<Skill>[] {
  const tree = plantNames(skills);
  const isSigned = (word: string): boolean => tree.signed.has(word);
  return (text) => {
    const tokens = tokensOf(text, isSigned);
    const matches = matchAll(tokens, (first) => matchName(tree, text, tokens, first));
    return keepCertain(text, tokens, matches).map(({ name, first, last }) => ({
      skill: name.skill,
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
    }));
  };
}

function matchAll<Match extends { readonly last: number }>(
  tokens: readonly Token[],
  matchAt: (first: number) => Match | null,
): Match[] {
  const matches: Match[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const match = matchAt(index);
    if (match === null) continue;
    matches.push(match);
    index = match.last;
  }
  return matches;
}

/** A list holds together: what is found in it makes its neighbours certain, to the right and then to the left. */
function keepCertain<Skill extends SoughtSkill>(
  text: string,
  tokens: readonly Token[],
  matches: readonly NameMatch<Skill>[],
): NameMatch<Skill>[] {
  const possible = matches.filter((match) => isWritten(text, tokens, match));
  const kept = new Set(possible.filter((match) => isPlain(text, tokens, match)));
  const certain = indexOf([...kept]);
  const place = { text, tokens, certain, possible: indexOf(possible) };
  const decide = (match: NameMatch<Skill>): void => {
    if (kept.has(match) || !isListed({ ...place, match })) return;
    kept.add(match);
    certain.byFirst.set(match.first, match);
    certain.byLast.set(match.last, match);
  };
  for (const match of possible) decide(match);
  for (const match of possible.toReversed()) decide(match);
  return possible.filter((match) => kept.has(match));
}

function indexOf<Skill extends SoughtSkill>(matches: readonly NameMatch<Skill>[]) {
  return {
    byFirst: new Map(matches.map((match) => [match.first, match])),
    byLast: new Map(matches.map((match) => [match.last, match])),
  };
}

function writtenAs(text: string, tokens: readonly Token[], { first, last }: NameMatch<SoughtSkill>): string {
  return text.slice(tokens[first]?.start, tokens[last]?.end);
}

/** A strict name of letters alone must stand as it is spelt; one with a sign in it (`.NET`) is told by the sign. */
function isWritten(text: string, tokens: readonly Token[], match: NameMatch<SoughtSkill>): boolean {
  const { care, name } = match.name;
  if (care !== 'written' || !/^[\p{L}\p{N} ]+$/u.test(name)) return true;
  const written = writtenAs(text, tokens, match);
  return match.isCompound ? written.startsWith(name) : written === name;
}

/** Counts wherever it stands. */
function isPlain(text: string, tokens: readonly Token[], match: NameMatch<SoughtSkill>): boolean {
  if (match.isCompound || match.name.care === 'none') return true;
  return match.name.care === 'capitals' && writtenAs(text, tokens, match) === match.name.name;
}
