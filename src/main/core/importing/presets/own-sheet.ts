import { matchHeader, type ImportField } from '#core/importing/columns/headers.ts';
import { definePreset, type Preset } from './preset.ts';

/** A sheet someone keeps for themselves: two or more of its headers are usual ones, company or title among them. */
export const ownSheet: Preset = {
  ...definePreset({ key: 'own-sheet', columns: {}, knownBy: [], isTool: false, shape: null }),
  recognises: (headerKeys) => {
    const known = new Set<ImportField>();
    for (const key of headerKeys) {
      const match = matchHeader(key);
      if (match) known.add(match.field);
    }
    return known.size >= 2 && (known.has('company') || known.has('title'));
  },
};
