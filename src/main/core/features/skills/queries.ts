import type { SkillKind } from '#shared/domain/fit/fit-kinds.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { Skill } from '#shared/skills.ts';
import type { Output, ParsedInput } from '#shared/contract.ts';
import type { Store } from '#core/store/store.ts';
import type { DbSkill } from '#core/store/tables.ts';

/** Throws `not-found`. */
export function getSkill(store: Store, id: string): DbSkill {
  const skill = store.get(store.from.selectFrom('skill').selectAll().where('id', '=', id));
  if (!skill) throw new AppError('not-found', 'That skill is no longer there.');
  return skill;
}

export function readSkills(store: Store): DbSkill[] {
  return store.all(store.from.selectFrom('skill').selectAll().orderBy('id'));
}

export function aliasesOf({ aliases }: Pick<DbSkill, 'aliases'>): string[] {
  return JSON.parse(aliases) as string[];
}

/** Not the match key of companies: “C”, “C++” and “C#” are three, and so are “.NET” and “Net”. */
export function skillKeyOf(name: string): string {
  return name.trim().normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ');
}

export type NamedSkill = Pick<DbSkill, 'id' | 'kind' | 'name' | 'aliases'>;

export type SkillLookup<Skill extends NamedSkill> = {
  readonly find: (kind: SkillKind, name: string) => Skill | undefined;
  /** From now on it is found too, by the names that no other goes by. */
  readonly add: (skill: Skill) => void;
};

/** The skills by kind and every name they go by; where two share a name, the one that bears it wins. */
export function createSkillLookup<Skill extends NamedSkill>(skills: readonly Skill[]): SkillLookup<Skill> {
  const byName = new Map<string, Skill>();
  const put = (skill: Skill, name: string): void => {
    const key = `${skill.kind} ${skillKeyOf(name)}`;
    if (!byName.has(key)) byName.set(key, skill);
  };
  const putAliases = (skill: Skill): void => {
    for (const alias of aliasesOf(skill)) put(skill, alias);
  };
  for (const skill of skills) put(skill, skill.name);
  for (const skill of skills) putAliases(skill);
  return {
    find: (kind, name) => byName.get(`${kind} ${skillKeyOf(name)}`),
    add: (skill) => {
      put(skill, skill.name);
      putAliases(skill);
    },
  };
}

const collator = new Intl.Collator();

export function listSkills(store: Store): Skill[] {
  const asked = store.connection
    .prepare(
      'SELECT skillId, count(DISTINCT applicationId) FROM requirement WHERE skillId IS NOT NULL GROUP BY skillId',
    )
    .raw()
    .all() as [string, number][];
  const counts = new Map(asked);
  return readSkills(store)
    .map(({ retiredAt, isStrict, ...skill }) => ({
      ...skill,
      aliases: aliasesOf(skill),
      isStrict: isStrict === 1,
      isRetired: retiredAt !== null,
      askedCount: counts.get(skill.id) ?? 0,
    }))
    .toSorted((a, b) => collator.compare(a.name, b.name));
}

export function suggestSkills(
  store: Store,
  { text, kind, limit }: ParsedInput<'skills.suggest'>,
): Output<'skills.suggest'> {
  const sought = skillKeyOf(text);
  const found = readSkills(store).flatMap((skill) => {
    if (skill.retiredAt !== null || (kind !== undefined && skill.kind !== kind)) return [];
    const rank = rankOf(sought, [skill.name, ...aliasesOf(skill)].map(skillKeyOf));
    return rank === null ? [] : [{ skill, rank }];
  });
  return found
    .toSorted((a, b) => a.rank - b.rank || collator.compare(a.skill.name, b.skill.name))
    .slice(0, limit)
    .map(({ skill: { id, name, kind: ofKind, area } }) => ({ id, name, kind: ofKind, area }));
}

/** 0 for the very name, 1 for one that begins so, 2 for a word of it that does, 3 for anything; null for none. */
function rankOf(sought: string, names: readonly string[]): number | null {
  if (names.includes(sought)) return 0;
  if (names.some((name) => name.startsWith(sought))) return 1;
  if (names.some((name) => name.includes(` ${sought}`))) return 2;
  return names.some((name) => name.includes(sought)) ? 3 : null;
}
