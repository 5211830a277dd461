import type { RequirementKind, RequirementNeed } from '#shared/domain/fit/fit-kinds.ts';
import type { FoundSkill } from './skill-words.ts';

/** Something a posting asks for, and the phrase that says so. */
export type ProposedRequirement = {
  readonly need: RequirementNeed;
  readonly kind: RequirementKind;
  readonly skillId: string | null;
  readonly label: string;
  readonly minYears: number | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
};

const niceWords =
  /\b(?:nice to have|bonus|a plus|ideally|preferred|von vorteil|wünschenswert|un plus|se valorará)\b/iu;
const longestQuote = 300;

/** Reads what a posting asks for, in its own order and nothing twice. */
export function proposeRequirements(
  text: string,
  findSkills: (text: string) => FoundSkill[],
): ProposedRequirement[] {
  const proposals = new Map<string, ProposedRequirement>();
  let isNiceSection = false;
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const isNice = niceWords.test(line[0]);
    const found = findSkills(line[0]);
    if (found.length === 0) isNiceSection = isNice;
    for (const { skill, start, end } of found) {
      if (proposals.has(skill.id)) continue;
      const isLong = line[0].length > longestQuote;
      const from = line.index + (isLong ? start : line[0].length - line[0].trimStart().length);
      const to = line.index + (isLong ? end : line[0].trimEnd().length);
      proposals.set(skill.id, {
        need: isNice || isNiceSection ? 'nice' : 'must',
        kind: skill.kind,
        skillId: skill.id,
        label: skill.name,
        minYears: null,
        quote: text.slice(from, to),
        start: from,
        end: to,
      });
    }
  }
  return [...proposals.values()];
}
