import { readRelation, readRole } from '#shared/domain/person-roles.ts';
import type { Person } from '#shared/people.ts';
import type { Store } from '#core/store/store.ts';
import { getPersonRow, lastContactSql } from './queries.ts';

/** One person with everything they took part in. Throws `not-found`. */
export function getPerson(store: Store, id: string): Person {
  const { role, ...row } = getPersonRow(store, id);
  const { word, text } = readRole(role);
  return {
    ...row,
    role: word,
    roleText: text,
    companyName: row.companyId === null ? null : companyNameOf(store, row.companyId),
    lastContactOn: lastContactOf(store, id),
    applications: listApplications(store, id),
    interviews: listInterviews(store, id),
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

function listApplications(store: Store, personId: string): Person['applications'] {
  return store
    .all(
      store.from
        .selectFrom('applicationPerson')
        .innerJoin('application', 'application.id', 'applicationPerson.applicationId')
        .innerJoin('company', 'company.id', 'application.companyId')
        .leftJoin('company as via', 'via.id', 'application.viaCompanyId')
        .innerJoin('stage', 'stage.id', 'application.stageId')
        .leftJoin('outcome', (join) =>
          join.onRef('outcome.applicationId', '=', 'application.id').on('outcome.reopenedOn', 'is', null),
        )
        .select([
          'application.id',
          'application.title',
          'company.name as companyName',
          'via.name as viaCompanyName',
          'relation',
          'stage.name as stageName',
          'stage.phase',
          'outcome.id as outcomeId',
        ])
        .where('personId', '=', personId)
        .orderBy('application.createdAt', 'desc')
        .orderBy('application.id', 'desc'),
    )
    .map(({ relation, outcomeId, ...application }) => {
      const { word, text } = readRelation(relation);
      return { ...application, relation: word, relationText: text, hasEnded: outcomeId !== null };
    });
}

function listInterviews(store: Store, personId: string): Person['interviews'] {
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
          'interview.status',
        ])
        .where('personId', '=', personId)
        .orderBy('interview.startsAt', 'desc')
        .orderBy('interview.id', 'desc'),
    )
    .map((interview) => ({ ...interview, hasTime: interview.hasTime === 1 }));
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
