import type { RequirementKind, SkillKind } from '#shared/domain/fit/fit-kinds.ts';
import type { Span } from './split-lines.ts';

/** Skills or languages of which one will do; open where others than these would do as well. */
export type Choice = {
  readonly of: readonly {
    readonly kind: SkillKind;
    readonly skillId: string;
    readonly minYears: number | null;
  }[];
  readonly isOpen: boolean;
};

/** Something a sentence speaks of that might be asked for; its place is within the sentence. */
export type Mention = Span & {
  readonly kind: RequirementKind;
  readonly skillId: string | null;
  readonly label: string;
};

export function textMention(label: string, { start, end }: Span): Mention {
  return { kind: 'text', skillId: null, label, start, end };
}

/** The same of two mentions, whatever their places. */
export function mentionKeyOf({ kind, skillId, label }: Omit<Mention, keyof Span>): string {
  return skillId ?? `${kind} ${label.toLowerCase()}`;
}
