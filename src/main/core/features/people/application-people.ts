import type { ParsedInput } from '#shared/contract.ts';
import { matchKeyOf } from '#shared/domain/match-key.ts';
import { readRelation, readRole, relationForRole } from '#shared/domain/person-roles.ts';
import type { ApplicationPerson } from '#shared/people.ts';
import type { CommandContext } from '#core/context.ts';
import { getRow } from '#core/features/applications/queries.ts';
import type { Store } from '#core/store/store.ts';
import type { DbApplicationPerson } from '#core/store/tables.ts';
import { findOrCreatePerson, insertPerson } from './commands.ts';
import { getPersonRow, lastContactSql } from './queries.ts';
import { interviewerOnly, takingPartSql } from './taking-part.ts';

type Row = Omit<ApplicationPerson, 'role' | 'relation' | 'relationText' | 'isLinked' | 'isOfAgency'> & {
  role: string | null;
  relation: string | null;
  isOfAgency: 0 | 1;
};

/** Everyone who has to do with an application: linked ones in the order they were linked, then who is only interviewing. */
export function listApplicationPeople(store: Store, applicationId: string): ApplicationPerson[] {
  const rows = store.connection
    .prepare(
      `SELECT person.id AS personId, person.name, person.role, link.relation, person.title, person.email,
         person.phone, company.name AS companyName, ${lastContactSql} AS lastContactOn,
         person.companyId IS NOT NULL AND person.companyId IS application.viaCompanyId AS isOfAgency
       FROM application
       JOIN ${takingPartSql} AS part ON part.applicationId = application.id
       JOIN person ON person.id = part.personId
       LEFT JOIN applicationPerson AS link
         ON link.applicationId = application.id AND link.personId = person.id
       LEFT JOIN company ON company.id = person.companyId
       WHERE application.id = ?
       ORDER BY link.id IS NULL, link.id, person.name`,
    )
    .all(applicationId) as Row[];
  return rows.map(({ relation, role, isOfAgency, ...row }) => {
    const { word, text } = readRelation(relation ?? interviewerOnly);
    return {
      ...row,
      role: readRole(role).word,
      relation: word,
      relationText: text,
      isLinked: relation !== null,
      isOfAgency: isOfAgency === 1,
    };
  });
}

export function linkPerson(
  context: CommandContext,
  { applicationId, person, relation }: ParsedInput<'applicationPeople.link'>,
): { personId: string } {
  const { store, newId } = context;
  const { companyId, viaCompanyId } = getRow(store, applicationId);
  const personId = findOrCreatePerson(context, person, {
    companyId: relation === 'agency' ? (viaCompanyId ?? companyId) : companyId,
    ...(relation === undefined ? {} : { relation }),
  });
  const known = findLink(store, applicationId, personId);
  if (known !== undefined) {
    if (relation !== undefined) setRelationOf(store, known.id, relation);
    return { personId };
  }
  const role = readRole(getPersonRow(store, personId).role).word;
  store.insert('applicationPerson', {
    id: newId(),
    applicationId,
    personId,
    relation: relation ?? relationForRole(role),
  });
  return { personId };
}

/** Links whom a posting names: the one known by that name at the company, else somebody new. What is known stays. */
export function linkContact(
  context: CommandContext,
  applicationId: string,
  { name, email, phone }: NonNullable<ParsedInput<'applications.create'>['contact']>,
): void {
  const { store } = context;
  const { companyId: employerId, viaCompanyId, origin } = getRow(store, applicationId);
  // Who pitches for an agency works there.
  const isAgency = origin === 'inbound' && viaCompanyId !== null;
  const companyId = isAgency ? viaCompanyId : employerId;
  const key = matchKeyOf(name);
  const known = store
    .all(
      store.from.selectFrom('person').select(['id', 'name']).where('companyId', '=', companyId).orderBy('id'),
    )
    .find((person) => matchKeyOf(person.name) === key);
  const { id } = known ?? insertPerson(context, { name, companyId, email, phone });
  const relation = isAgency ? 'agency' : origin === 'inbound' ? 'recruiter' : undefined;
  linkPerson(context, { applicationId, person: { id }, ...(relation === undefined ? {} : { relation }) });
}

export function unlinkPerson(
  { store }: CommandContext,
  { applicationId, personId }: ParsedInput<'applicationPeople.unlink'>,
): { done: true } {
  store.run(
    store.from
      .deleteFrom('applicationPerson')
      .where('applicationId', '=', applicationId)
      .where('personId', '=', personId),
  );
  return { done: true };
}

/** Somebody who only took part in an interview becomes linked by it. */
export function setRelation(
  context: CommandContext,
  { applicationId, personId, relation }: ParsedInput<'applicationPeople.setRelation'>,
): { done: true } {
  linkPerson(context, { applicationId, person: { id: personId }, relation });
  return { done: true };
}

function findLink(store: Store, applicationId: string, personId: string): DbApplicationPerson | undefined {
  return store.get(
    store.from
      .selectFrom('applicationPerson')
      .selectAll()
      .where('applicationId', '=', applicationId)
      .where('personId', '=', personId),
  );
}

function setRelationOf(store: Store, id: string, relation: string): void {
  store.run(store.from.updateTable('applicationPerson').set({ relation }).where('id', '=', id));
}
