import type { SegmentBy } from '#shared/insights.ts';
import type { Store } from '#core/store/store.ts';
import type { CountedApplication } from './queries.ts';

/** One part of a segmentation; both null for what is in none. */
type Group = { readonly groupId: string | null; readonly name: string | null };

/** The groups an application is in: one, or several where it may have several tags or recruiters. */
export type GroupsOf = (application: CountedApplication) => readonly Group[];

type Segmentation = (store: Store) => GroupsOf;

const inNone: readonly Group[] = [{ groupId: null, name: null }];

/** By rows of application id, group id and name. The name is null where the id is what a reader calls it. */
function bySql(sql: string): Segmentation {
  return ({ connection }) => {
    const groups = new Map<string, Group[]>();
    const rows = connection.prepare(sql).raw().all() as [string, string, string | null][];
    for (const [applicationId, groupId, name] of rows) {
      const known = groups.get(applicationId);
      if (known) known.push({ groupId, name });
      else groups.set(applicationId, [{ groupId, name }]);
    }
    return ({ id }) => groups.get(id) ?? inNone;
  };
}

function byColumn(column: string): Segmentation {
  return bySql(`SELECT id, ${column}, NULL FROM application WHERE ${column} IS NOT NULL`);
}

function byValue(valueOf: (application: CountedApplication) => string | null): Segmentation {
  return () => (application) => [{ groupId: valueOf(application), name: null }];
}

const segmentations: Readonly<Record<SegmentBy, Segmentation>> = {
  source: byValue(({ source }) => source),
  resume: bySql(
    `SELECT application.id, resume.id, resume.name FROM application JOIN resume ON resume.id = resumeId`,
  ),
  // By the profile of today: what it was when one applied is not known any more.
  fitBand: bySql(`SELECT application.id, coalesce(fit.band, 'unknown'), NULL FROM application
    LEFT JOIN fit ON fit.applicationId = application.id`),
  recruiter: bySql(`SELECT applicationId, person.id, person.name FROM applicationPerson
    JOIN person ON person.id = personId WHERE relation IN ('recruiter', 'agency')`),
  agency: bySql(`SELECT application.id, company.id, company.name FROM application
    JOIN company ON company.id = viaCompanyId`),
  workMode: byColumn('workMode'),
  seniority: byColumn('seniority'),
  tag: bySql('SELECT applicationId, tag.id, tag.name FROM applicationTag JOIN tag ON tag.id = tagId'),
  month: byValue(({ facts }) => facts.appliedOn?.slice(0, 'YYYY-MM'.length) ?? null),
};

export function readGroups(store: Store, by: SegmentBy): GroupsOf {
  return segmentations[by](store);
}
