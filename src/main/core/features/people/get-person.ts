import { dayOfInterview } from '#shared/domain/interviews.ts';
import { readRelation, readRole } from '#shared/domain/person-roles.ts';
import type { Person } from '#shared/people.ts';
import type { QueryContext } from '#core/context.ts';
import { hasEndedSql } from '#core/features/applications/application-sql.ts';
import type { Store } from '#core/store/store.ts';
import { getPersonRow, lastContactSql } from './queries.ts';
import { interviewerOnly, takingPartSql } from './taking-part.ts';

/** One person with everything they took part in. Throws `not-found`. */
export function getPerson(context: QueryContext, id: string): Person {
  const { store } = context;
  const { role, ...row } = getPersonRow(store, id);
  const { word, text } = readRole(role);
  return {
    ...row,
    role: word,
    roleText: text,
    companyName: row.companyId === null ? null : companyNameOf(store, row.companyId),
    lastContactOn: lastContactOf(store, id),
    applications: listApplications(store, id),
    interviews: listInterviews(context, id),
    presentedTo: row.companyId === null ? [] : listEmployers(store, row.companyId),
  };
}

function companyNameOf(store: Store, id: string): string | null {
  return store.get(store.from.selectFrom('company').select('name').where('id', '=', id))?.name ?? null;
}

function lastContactOf(store: Store, id: string): string | null {
  return store.connection.prepare(`SELECT ${lastContactSql} FROM person WHERE id = ?`).pluck().get(id) as
    string | null;
}

type ApplicationRow = Omit<Person['applications'][number], 'relation' | 'relationText' | 'hasEnded'> & {
  relation: string | null;
  hasEnded: 0 | 1;
};

function listApplications(store: Store, personId: string): Person['applications'] {
  const rows = store.connection
    .prepare(
      `SELECT application.id, application.title, company.name AS companyName, via.name AS viaCompanyName,
         link.relation, stage.name AS stageName, stage.phase, ${hasEndedSql} AS hasEnded
       FROM ${takingPartSql} AS part
       JOIN application ON application.id = part.applicationId
       JOIN company ON company.id = application.companyId
       LEFT JOIN company AS via ON via.id = application.viaCompanyId
       JOIN stage ON stage.id = application.stageId
       LEFT JOIN applicationPerson AS link
         ON link.applicationId = part.applicationId AND link.personId = part.personId
       WHERE part.personId = ?
       ORDER BY application.createdAt DESC, application.id DESC`,
    )
    .all(personId) as ApplicationRow[];
  return rows.map(({ relation, hasEnded, ...application }) => {
    const { word, text } = readRelation(relation ?? interviewerOnly);
    return { ...application, relation: word, relationText: text, hasEnded: hasEnded === 1 };
  });
}

function listInterviews({ store, timeZone: ownZone }: QueryContext, personId: string): Person['interviews'] {
  return store
    .all(
      store.from
        .selectFrom('interviewPerson')
        .innerJoin('interview', 'interview.id', 'interviewPerson.interviewId')
        .innerJoin('application', 'application.id', 'interview.applicationId')
        .innerJoin('company', 'company.id', 'application.companyId')
        .select([
          'interview.id',
          'interview.applicationId',
          'application.title as applicationTitle',
          'company.name as companyName',
          'interview.kind',
          'interview.startsAt',
          'interview.hasTime',
          'interview.timeZone',
          'interview.status',
        ])
        .where('personId', '=', personId)
        .orderBy('interview.startsAt', 'desc')
        .orderBy('interview.id', 'desc'),
    )
    .map(({ timeZone, ...interview }) => ({
      ...interview,
      hasTime: interview.hasTime === 1,
      on: dayOfInterview({ ...interview, timeZone }, ownZone()),
    }));
}

function listEmployers(store: Store, agencyId: string): Person['presentedTo'] {
  return store.connection
    .prepare(
      `SELECT company.id, company.name, count(*) AS applicationCount
       FROM application JOIN company ON company.id = application.companyId
       WHERE viaCompanyId = ? GROUP BY company.id ORDER BY applicationCount DESC, company.name`,
    )
    .all(agencyId) as Person['presentedTo'];
}
