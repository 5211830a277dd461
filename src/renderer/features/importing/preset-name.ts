import { importWords } from '#renderer/words/words.ts';

const names: Readonly<Record<string, string | null>> = importWords.presets;

/**
 * The name of the tool a file came from, for the key of the preset that recognised it. Null for a sheet of one's own,
 * which comes from no tool; an unknown key is shown as it is.
 */
export function presetName(key: string | null): string | null {
  if (key === null) return null;
  const name = names[key];
  return name === undefined ? key.replaceAll('-', ' ') : name;
}
