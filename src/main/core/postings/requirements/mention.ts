import type { RequirementKind } from '#shared/domain/fit/fit-kinds.ts';
import type { Span } from './split-lines.ts';

/** Something a sentence speaks of that might be asked for; its place is within the sentence. */
export type Mention = Span & {
  readonly kind: RequirementKind;
  readonly skillId: string | null;
  readonly label: string;
};

/** The same of two mentions, whatever their places. */
export function mentionKeyOf({ kind, skillId, label }: Omit<Mention, keyof Span>): string {
  return skillId ?? `${kind} ${label.toLowerCase()}`;
}
