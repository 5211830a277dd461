import type { Place } from '#shared/history.ts';
import type { Store } from '#core/store/store.ts';

/** Tables whose rows have a page of their own, most telling first. */
const pages = ['person', 'company'] as const;

/** Tables whose rows are seen where those are that they belong to. */
const belongings = ['interaction', 'attachment'] as const;

/** For the settings, the profile and the playbook, `id` is the section. */
const screenOfTable: Readonly<Record<string, Place>> = {
  setting: { kind: 'settings', id: null },
  stage: { kind: 'settings', id: 'stages' },
  reason: { kind: 'settings', id: 'reasons' },
  resume: { kind: 'profile', id: 'cvs' },
  tag: { kind: 'settings', id: 'tags' },
  savedView: { kind: 'pipeline', id: null },
  importBatch: { kind: 'import', id: null },
  importRow: { kind: 'import', id: null },
  profile: { kind: 'profile', id: 'targets' },
  profileSkill: { kind: 'profile', id: 'skills' },
  skill: { kind: 'profile', id: 'list' },
  template: { kind: 'playbook', id: 'templates' },
  feedback: { kind: 'playbook', id: 'feedback' },
  theme: { kind: 'playbook', id: 'feedback' },
  feeling: { kind: 'playbook', id: 'debriefs' },
  planItem: { kind: 'playbook', id: 'plan' },
  planReview: { kind: 'playbook', id: 'plan' },
  story: { kind: 'playbook', id: 'stories' },
  question: { kind: 'playbook', id: 'questions' },
  questionCard: { kind: 'playbook', id: 'questions' },
  practice: { kind: 'playbook', id: 'practice' },
  weeklyReview: { kind: 'playbook', id: 'week' },
};

/** Commands about one noun are seen on its screen, whatever else they touch on the way. */
const screenOfNoun: Readonly<Record<string, Place>> = {
  stages: { kind: 'settings', id: 'stages' },
  reasons: { kind: 'settings', id: 'reasons' },
  resumes: { kind: 'profile', id: 'cvs' },
  tags: { kind: 'settings', id: 'tags' },
  profile: { kind: 'profile', id: 'targets' },
  profileSkills: { kind: 'profile', id: 'skills' },
  skills: { kind: 'profile', id: 'list' },
  jsonResume: { kind: 'profile', id: 'skills' },
  practices: { kind: 'playbook', id: 'practice' },
  weeklyReviews: { kind: 'playbook', id: 'week' },
};

/** Commands about one noun are seen on its page, also where they touch an application on the way. */
const pageOfNoun: Readonly<Record<string, (typeof pages)[number]>> = {
  people: 'person',
  companies: 'company',
};

/**
 * Where a user sees what a command changed: its one application; else its one person or company; else the screen of
 * its rows. Several applications are seen on the pipeline. Null when the row is gone (again).
 */
export function placeOf(store: Store, commandId: string): Place | null {
  const changed = store.connection
    .prepare('SELECT DISTINCT tableName, rowId, applicationId FROM change WHERE commandId = ? LIMIT 200')
    .all(commandId) as { tableName: string; rowId: string; applicationId: string | null }[];
  const imported = changed.find(({ tableName }) => screenOfTable[tableName]?.kind === 'import');
  if (imported) return { kind: 'import', id: null };
  const noun = nounOf(store, commandId);
  const screen = screenOfNoun[noun];
  if (screen !== undefined) return screen;
  const own = pageOfNoun[noun];
  const owned = new Set(changed.filter(({ tableName }) => tableName === own).map(({ rowId }) => rowId));
  // One row, or the two of a merge; many at once have no one page.
  if (own !== undefined && owned.size > 0 && owned.size <= 2) {
    return [...owned].map((id) => pageOf(store, own, id)).find((page) => page !== null) ?? null;
  }
  const applications = new Set(changed.flatMap(({ applicationId }) => applicationId ?? []));
  const [application] = applications;
  if (applications.size === 1 && application !== undefined) {
    const page = pageOf(store, 'application', application);
    return page !== null && noun === 'interviews' ? { ...page, kind: 'interview' } : page;
  }
  for (const kind of pages) {
    const ids = new Set(changed.filter(({ tableName }) => tableName === kind).map(({ rowId }) => rowId));
    const [id] = ids;
    if (ids.size === 1 && id !== undefined) return pageOf(store, kind, id);
  }
  if (applications.size > 1) return { kind: 'pipeline', id: null };
  const belonging = belongings.find((table) => changed.some(({ tableName }) => tableName === table));
  if (belonging !== undefined) return placeOfBelonging(store, commandId, belonging);
  return changed.flatMap(({ tableName }) => screenOfTable[tableName] ?? [])[0] ?? null;
}

/** A contact or file that is of no application is seen at its person, else at its company. */
function placeOfBelonging(store: Store, commandId: string, table: (typeof belongings)[number]): Place | null {
  const ids = store.connection
    .prepare(
      `SELECT coalesce(after, before) ->> '$.personId' AS person, coalesce(after, before) ->> '$.companyId' AS company
       FROM change WHERE commandId = ? AND tableName = ? LIMIT 1`,
    )
    .get(commandId, table) as Record<(typeof pages)[number], string | null> | undefined;
  if (ids?.person != null) return pageOf(store, 'person', ids.person);
  return ids?.company == null ? null : pageOf(store, 'company', ids.company);
}

/** The `people` of `people.merge`. */
function nounOf(store: Store, commandId: string): string {
  const name = store.get(store.from.selectFrom('command').select('name').where('id', '=', commandId))?.name;
  return name?.split('.')[0] ?? '';
}

function pageOf(store: Store, kind: 'application' | (typeof pages)[number], id: string): Place | null {
  const isThere = store.connection.prepare(`SELECT 1 FROM ${kind} WHERE id = ?`).get(id) !== undefined;
  return isThere ? { kind, id } : null;
}
