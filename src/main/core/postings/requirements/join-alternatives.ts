import type { SkillKind } from '#shared/domain/fit/fit-kinds.ts';
import type { Alternatives } from './find-alternatives.ts';
import { mentionKeyOf } from './mention.ts';
import type { Asked } from './read-sentence.ts';

const mostNamed = 6;

/** Makes one requirement, in words, of what one of several will do for: "Java or Kotlin". */
export function joinAlternatives(asked: readonly Asked[], choices: readonly Alternatives[]): Asked[] {
  let joined = [...asked];
  for (const { members, isOpen } of choices) {
    const places = new Set(members.map(({ start }) => start));
    const parts = joined.filter(({ start, kind }) => places.has(start) && isCompared(kind));
    const [first] = parts;
    if (first === undefined || (new Set(parts.map(mentionKeyOf)).size === 1 && !isOpen)) continue;
    const whole = joinParts(first, parts, isOpen);
    joined = joined.flatMap((one) => (one === first ? [whole] : parts.includes(one) ? [] : [one]));
  }
  return joined;
}

function joinParts(first: Asked, parts: readonly Asked[], isOpen: boolean): Asked {
  const different = [...new Map(parts.map((part) => [mentionKeyOf(part), part])).values()];
  const minYears = parts.find((part) => part.minYears !== null)?.minYears ?? null;
  return {
    ...first,
    kind: 'text',
    skillId: null,
    label: `${yearsBefore(minYears)}${namesOf(different, isOpen)}`,
    need: parts.some(({ need }) => need === 'must') ? 'must' : 'nice',
    minYears: null,
    end: Math.max(...parts.map(({ end }) => end)),
    choice: {
      of: different.flatMap(({ kind, skillId }) =>
        isCompared(kind) && skillId !== null ? [{ kind, skillId, minYears }] : [],
      ),
      isOpen,
    },
  };
}

function namesOf(parts: readonly Asked[], isOpen: boolean): string {
  const names = parts.map(({ label }) => label);
  if (names.length > mostNamed) return `${names.slice(0, mostNamed).join(', ')} or another`;
  if (isOpen) return `${names.join(', ')} or similar`;
  return names.length === 1 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}

function yearsBefore(minYears: number | null): string {
  if (minYears === null) return '';
  return minYears === 1 ? '1 year of ' : `${minYears} years of `;
}

function isCompared(kind: Asked['kind']): kind is SkillKind {
  return kind === 'skill' || kind === 'language';
}
