import type { WorkMode } from '#shared/domain/kinds.ts';
import { foldText } from '#shared/domain/match-key.ts';

/** Reads `Remote`, `Yes` (in a column "Remote?"), `Hybrid`, `vor Ort`; null for anything else. */
export function parseWorkMode(text: string): WorkMode | null {
  const folded = foldText(text);
  if (/\b(?:hybrid|hybride|hibrido|hibrit|teilweise|partial|partially|混合)\b/.test(folded)) return 'hybrid';
  if (
    /^(?:no|nein|non|n|false)$|\b(?:on site|onsite|in office|office|vor ort|buro|sur site|presentiel|presencial|ofis)\b/.test(
      folded,
    )
  ) {
    return /\bhome ?office\b/.test(folded) ? 'remote' : 'on-site';
  }
  if (
    /^(?:yes|ja|oui|si|y|true|100)$|\b(?:remote|fully remote|home ?office|teletravail|distanciel|remoto|teletrabajo|uzaktan|wfh)\b/.test(
      folded,
    )
  ) {
    return 'remote';
  }
  return null;
}
