import type { Company, CompanyFigures, CompanyInterview, CompanyPerson } from '#shared/companies.ts';
import { dayOfInterview } from '#shared/domain/interviews.ts';
import { readRole } from '#shared/domain/person-roles.ts';
import { outcomeKinds, phases } from '#shared/domain/phases.ts';
import type { QueryContext } from '#core/context.ts';
import { readLastContact } from '#core/features/interactions/last-contact.ts';
import { peopleOfCompaniesSql } from '#core/features/people/taking-part.ts';
import type { Store } from '#core/store/store.ts';
import { readCompanyApplications, type CountedApplication } from './company-applications.ts';
import { getCompanyRow } from './queries.ts';
import { readTimeToAnswer } from './time-to-answer.ts';

/** A company with everything linked to it. Throws `not-found`. */
export function getCompany(context: QueryContext, id: string): Company {
  const { store } = context;
  const { matchKey: _matchKey, ...company } = getCompanyRow(store, id);
  const counted = readCompanyApplications(context, [id]);
  return {
    ...company,
    lastContact: readLastContact(store, { kind: 'company', id }),
    applications: openFirst(counted),
    viaApplications: openFirst(readCompanyApplications(context, [id], 'viaCompanyId')),
    people: listPeople(store, id),
    interviews: listInterviews(context, id),
    attachmentCount: countAttachments(store, id),
    figures: figuresOf(context, counted),
  };
}

function openFirst(counted: readonly CountedApplication[]): Company['applications'] {
  const shown = counted.map((one) => one.shown);
  return [...shown.filter(({ ending }) => ending === null), ...shown.filter(({ ending }) => ending !== null)];
}

function figuresOf(context: QueryContext, counted: readonly CountedApplication[]): CompanyFigures {
  const applied = counted.filter(({ facts }) => facts.isApplied);
  const ends = counted.map(({ shown }) => shown.ending?.kind);
  const furthest = Math.max(-1, ...applied.map(({ facts }) => facts.furthestRank));
  return {
    applied: applied.length,
    answered: applied.filter(({ facts }) => facts.hasReply).length,
    timeToAnswer: readTimeToAnswer(
      context,
      applied.map(({ shown }) => shown.id),
    ),
    outcomes: outcomeKinds
      .map((kind) => ({ kind, count: ends.filter((end) => end === kind).length }))
      .filter(({ count }) => count > 0),
    furthestPhase: phases[furthest] ?? null,
  };
}

type PersonRow = Omit<CompanyPerson, 'role' | 'roleText' | 'lastContact'> & { readonly role: string | null };

function listPeople(store: Store, companyId: string): CompanyPerson[] {
  const rows = store.connection
    .prepare(
      `SELECT person.id, person.name, person.role, person.title, person.email,
         CASE WHEN person.companyId IS NOT @companyId THEN company.name END AS otherCompanyName
       FROM person LEFT JOIN company ON company.id = person.companyId
       WHERE person.id IN (SELECT personId FROM ${peopleOfCompaniesSql} WHERE companyId = @companyId)
       ORDER BY person.companyId IS NOT @companyId, person.name, person.id`,
    )
    .all({ companyId }) as PersonRow[];
  return rows.map((person) => {
    const role = readRole(person.role);
    const lastContact = readLastContact(store, { kind: 'person', id: person.id });
    return { ...person, role: role.word, roleText: role.text, lastContact };
  });
}

function listInterviews({ store, timeZone: ownZone }: QueryContext, companyId: string): CompanyInterview[] {
  return store
    .all(
      store.from
        .selectFrom('interview')
        .innerJoin('application', 'application.id', 'interview.applicationId')
        .select([
          'interview.id',
          'interview.applicationId',
          'application.title as applicationTitle',
          'interview.round',
          'interview.kind',
          'interview.startsAt',
          'interview.hasTime',
          'interview.timeZone',
          'interview.mode',
          'interview.status',
        ])
        .where('application.companyId', '=', companyId)
        .orderBy('interview.startsAt', 'desc')
        .orderBy('interview.id', 'desc'),
    )
    .map(({ timeZone, ...interview }) => ({
      ...interview,
      hasTime: interview.hasTime === 1,
      on: dayOfInterview({ ...interview, timeZone }, ownZone()),
    }));
}

function countAttachments(store: Store, companyId: string): number {
  return Number(
    store.connection.prepare('SELECT count(*) FROM attachment WHERE companyId = ?').pluck().get(companyId),
  );
}
