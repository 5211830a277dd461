import { createSkillSearch, type FoundSkill } from '#core/postings/requirements/find-skills.ts';
import type { KnownSkill } from '#core/postings/requirements/propose-requirements.ts';
import type { DbSkill } from '#core/store/tables.ts';
import { aliasesOf } from './queries.ts';

type SkillSearch = (text: string) => readonly FoundSkill<KnownSkill>[];

let last: { readonly key: string; readonly search: SkillSearch } | null = null;

/** Making a search takes longer than reading a posting with it, and the list seldom changes: the last one is kept. */
export function skillSearchFor(skills: readonly DbSkill[]): SkillSearch {
  const key = JSON.stringify(skills);
  if (last?.key !== key) {
    const search = createSkillSearch(
      skills.map((skill) => ({ ...skill, aliases: aliasesOf(skill), isStrict: skill.isStrict === 1 })),
    );
    last = { key, search };
  }
  return last.search;
}
