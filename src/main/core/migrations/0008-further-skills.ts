import type { Migration } from '#core/store/migrate.ts';
import { furtherBusinessSkills } from './skill-list/further-business-skills.ts';
import { furtherComputingSkills } from './skill-list/further-computing-skills.ts';
import { furtherPracticalSkills } from './skill-list/further-practical-skills.ts';

/**
 * More of the list one starts with: tools and certificates that postings ask for. What somebody has added by themselves, under
 * any name, stays theirs: one that shares a name with it is left out.
 */
export const furtherSkills: Migration = {
  version: 8,
  name: 'further-skills',
  sql: `
INSERT OR IGNORE INTO skill (id, name, isStrict, area, aliases)
WITH present (name) AS MATERIALIZED (
  SELECT lower(name) FROM skill WHERE kind = 'skill'
  UNION SELECT lower(value) FROM skill, json_each(aliases) WHERE kind = 'skill'),
further (id, name, isStrict, area, aliases) AS (VALUES
${[furtherComputingSkills, furtherBusinessSkills, furtherPracticalSkills].map((rows) => rows.trim()).join(',\n')}
)
SELECT id, name, isStrict, area, aliases FROM further
WHERE lower(name) NOT IN (SELECT name FROM present)
  AND NOT EXISTS (SELECT 1 FROM json_each(further.aliases) WHERE lower(value) IN (SELECT name FROM present));
`,
};
