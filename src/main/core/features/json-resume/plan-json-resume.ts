import type { Output } from '#shared/contract.ts';
import type { JsonResumeItem } from '#shared/json-resume.ts';
import type { QueryContext } from '#core/context.ts';
import { readJsonResume } from '#core/json-resume/read-json-resume.ts';
import { understandJsonResume, type StatedAbility } from '#core/json-resume/understand-json-resume.ts';
import { getProfile } from '#core/features/profile/queries.ts';
import { aliasesOf, createSkillLookup, readSkills, skillKeyOf } from '#core/features/skills/queries.ts';

type Ability = JsonResumeItem['after'];

/** What a file would add to the profile or change in it: the same before and while it is taken in. */
export function planJsonResume(
  { store, files, today }: QueryContext,
  fileId: string,
): Output<'jsonResume.preview'> {
  const document = readJsonResume(files.pathOf(fileId));
  const { find } = createSkillLookup(readSkills(store));
  const stated = understandJsonResume(document, {
    today: today(),
    namesOf: (kind, name) => {
      const skill = find(kind, name);
      return skill === undefined
        ? null
        : { names: [skill.name, ...aliasesOf(skill)], isStrict: skill.isStrict === 1 };
    },
  });
  const { skills, direction } = getProfile(store);
  const owned = new Map(skills.map((skill) => [skill.skillId, skill]));
  const seen = new Set<string>();
  const items: JsonResumeItem[] = [];
  let unchangedCount = 0;
  stated.forEach((ability, index) => {
    const { kind } = ability;
    const known = find(kind, ability.name);
    const key = known?.id ?? `${kind} ${skillKeyOf(ability.name)}`;
    if (seen.has(key)) return;
    seen.add(key);
    const mine = known === undefined ? undefined : owned.get(known.id);
    const before = mine === undefined ? null : abilityOf(mine);
    const after = before === null ? newOf(ability) : mergedOf(before, ability);
    if (before !== null && isSame(before, after)) unchangedCount += 1;
    else items.push({ id: `${kind} ${index}`, kind, name: known?.name ?? ability.name, before, after });
  });
  const summary = document.basics?.summary?.trim() ?? '';
  return { items, unchangedCount, summary: direction === null && summary !== '' ? summary : null };
}

function abilityOf({ level, years, lastUsedYear, evidence }: Ability): Ability {
  return { level, years, lastUsedYear, evidence };
}

function newOf({ level, years, lastUsedYear, evidence }: StatedAbility): Ability {
  return { level: level ?? 'working', years, lastUsedYear, evidence };
}

/** What is stated counts; years only grow, and the evidence one wrote oneself stays. */
function mergedOf(before: Ability, stated: StatedAbility): Ability {
  return {
    level: stated.level ?? before.level,
    years: laterOf(before.years, stated.years),
    lastUsedYear: laterOf(before.lastUsedYear, stated.lastUsedYear),
    evidence: before.evidence ?? stated.evidence,
  };
}

function laterOf(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.max(one, other);
}

function isSame(one: Ability, other: Ability): boolean {
  return (
    one.level === other.level &&
    one.years === other.years &&
    one.lastUsedYear === other.lastUsedYear &&
    one.evidence === other.evidence
  );
}
