import type { WorkMode } from '#shared/domain/kinds.ts';
import type { DealBreaker } from '#shared/domain/fit/fit-kinds.ts';
import type { MissingSkill, Profile, ProfileSkill } from '#shared/profile.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { Store } from '#core/store/store.ts';
import type { DbProfileSkill } from '#core/store/tables.ts';

/** What one looks for, its lists as lists. */
export type Targets = Omit<Profile, 'skills'>;

export function readTargets(store: Store): Targets {
  const row = store.get(store.from.selectFrom('profile').selectAll());
  if (!row) throw new Error('A database always has its profile.');
  const { id: _id, ...fields } = row;
  return {
    ...fields,
    titles: listOf(row.titles),
    places: listOf(row.places),
    workModes: listOf<WorkMode>(row.workModes),
    rightToWork: listOf(row.rightToWork),
    dealBreakers: listOf<DealBreaker>(row.dealBreakers),
    avoidedWords: listOf(row.avoidedWords),
  };
}

export function getProfile(store: Store): Profile {
  return { ...readTargets(store), skills: listProfileSkills(store) };
}

/** Throws `not-found`. */
export function getProfileSkill(store: Store, id: string): DbProfileSkill {
  const row = store.get(store.from.selectFrom('profileSkill').selectAll().where('id', '=', id));
  if (!row) throw new AppError('not-found', 'That skill is no longer in your profile.');
  return row;
}

const collator = new Intl.Collator();

function listProfileSkills(store: Store): ProfileSkill[] {
  const rows = store.connection
    .prepare(
      `SELECT profileSkill.id, skillId, skill.name, skill.kind, skill.area, level, years, lastUsedYear, evidence,
         (SELECT count(DISTINCT applicationId) FROM requirement WHERE requirement.skillId = profileSkill.skillId) AS askedCount,
         (SELECT count(DISTINCT applicationId) FROM requirement
          WHERE requirement.skillId = profileSkill.skillId AND minYears > 0) AS yearsAskedCount
       FROM profileSkill JOIN skill ON skill.id = skillId ORDER BY profileSkill.id`,
    )
    .all() as ProfileSkill[];
  return rows.toSorted((a, b) => collator.compare(a.name, b.name));
}

export function listMissingSkills(store: Store, limit: number): MissingSkill[] {
  return store.connection
    .prepare(
      `SELECT skill.id AS skillId, skill.name, skill.kind, count(DISTINCT applicationId) AS askedCount
       FROM requirement JOIN skill ON skill.id = skillId
       WHERE skillId NOT IN (SELECT skillId FROM profileSkill)
       GROUP BY skill.id ORDER BY askedCount DESC, skill.name, skill.id LIMIT ?`,
    )
    .all(limit) as MissingSkill[];
}

function listOf<Item extends string>(json: string): Item[] {
  return JSON.parse(json) as Item[];
}
