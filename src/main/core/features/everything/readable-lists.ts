import type { z } from 'zod';
import { profileSchema } from '#shared/profile.ts';
import { skillSchema } from '#shared/skills.ts';
import type { ExportedRow } from './read-everything.ts';

const { titles, places, workModes, rightToWork, dealBreakers, avoidedWords } = profileSchema.shape;

/** Columns that keep a list as JSON, which SQLite takes for any text. */
const listSchemas: Readonly<Record<string, z.ZodType>> = {
  titles,
  places,
  workModes,
  rightToWork,
  dealBreakers,
  avoidedWords,
  aliases: skillSchema.shape.aliases,
};

/** Whether every list of a row can be read as one: what can't would break every screen that shows it. */
export function hasReadableLists(row: ExportedRow): boolean {
  return Object.entries(row).every(([column, value]) => {
    const schema = Object.hasOwn(listSchemas, column) ? listSchemas[column] : undefined;
    return schema === undefined || (typeof value === 'string' && schema.safeParse(jsonOf(value)).success);
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
