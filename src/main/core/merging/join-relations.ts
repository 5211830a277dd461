import { readRelation } from '#shared/domain/person-roles.ts';

/** Of two relations of one person to one application the telling one, and what it leaves unsaid. */
export function joinRelations(
  kept: string,
  other: string,
): { readonly relation: string; readonly leftOut: string | null } {
  if (kept === other || other === 'other') return { relation: kept, leftOut: null };
  if (kept === 'other') return { relation: other, leftOut: null };
  return { relation: kept, leftOut: other };
}

/** A relation as the notes name it. */
export function relationText(relation: string): string {
  const { word, text } = readRelation(relation);
  return (text ?? word).replaceAll('-', ' ');
}
