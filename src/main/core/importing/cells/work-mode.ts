import type { WorkMode } from '#shared/domain/kinds.ts';
import { foldText } from '#shared/domain/match-key.ts';

/** Reads `Remote`, `Yes` (in a column "Remote?"), `Hybrid`, `vor Ort`; null for anything else. */
export function parseWorkMode(text: string): WorkMode | null {
  const folded = foldText(text);
  if (/\b(?:hybrid|hybride|hibrido|hibrit|teilweise|partial|partially|混合)\b/.test(folded)) return 'hybrid';
  // Some days here, some there, whichever of them are counted.
  if (/\b[1-4](?: [1-5])? ?x? ?(?:tage?|days?|jours?|dias?)\b/.test(folded) && parseMode(folded) !== null)
    return 'hybrid';
  return parseMode(folded);
}

function parseMode(folded: string): WorkMode | null {
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
