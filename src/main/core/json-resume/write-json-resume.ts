import type { Profile } from '#shared/profile.ts';
import { writtenLevels } from '#core/features/skills/written-levels.ts';

/**
 * A profile as a JSON Resume. Years and the year of last use are fields of Rebound's own beside those of the standard,
 * which lets entries say more than it names.
 */
export function writeJsonResume({ skills, direction }: Profile, now: string): string {
  const entries = skills.map(({ kind, name, level, years, lastUsedYear, evidence }) => ({
    kind,
    entry: {
      ...(kind === 'skill'
        ? { name, level: writtenLevels.skill[level] }
        : { language: name, fluency: writtenLevels.language[level] }),
      ...(years === null ? {} : { yearsOfExperience: years }),
      ...(lastUsedYear === null ? {} : { lastUsed: lastUsedYear }),
      ...(evidence === null ? {} : { summary: evidence }),
    },
  }));
  const entriesOf = (sought: string) =>
    entries.filter(({ kind }) => kind === sought).map(({ entry }) => entry);
  const document = {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: direction === null ? {} : { summary: direction },
    skills: entriesOf('skill'),
    languages: entriesOf('language'),
    meta: { version: 'v1.0.0', lastModified: now },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
