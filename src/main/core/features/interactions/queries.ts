import type { ParsedInput } from '#shared/contract.ts';
import type { ContactDirection, ContactSubject, Interaction, LastContact } from '#shared/interactions.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { takingPartSql } from '#core/features/people/taking-part.ts';
import type { Store } from '#core/store/store.ts';
import type { DbInteraction } from '#core/store/tables.ts';
import { channelOf } from './channels.ts';
import { interactionIdsOf, readLastContact, recencyKey } from './last-contact.ts';

type ListedRow = Pick<
  DbInteraction,
  'id' | 'applicationId' | 'personId' | 'on' | 'at' | 'note' | 'channel'
> & {
  applicationTitle: string | null;
  personName: string | null;
  companyId: string | null;
  companyName: string | null;
  direction: ContactDirection;
  isAutomatic: 0 | 1;
};

const listedColumns = `interaction.id, interaction.applicationId, application.title AS applicationTitle,
  interaction.personId, person.name AS personName, company.id AS companyId, company.name AS companyName,
  interaction.direction, interaction.channel, interaction."on", interaction.at, interaction.isAutomatic,
  interaction.note`;

const listedFrom = `interaction
  LEFT JOIN application ON application.id = interaction.applicationId
  LEFT JOIN person ON person.id = interaction.personId
  LEFT JOIN company ON company.id = coalesce(interaction.companyId, application.companyId)`;

function toInteraction(row: ListedRow): Interaction {
  return { ...row, channel: channelOf(row.channel), isAutomatic: row.isAutomatic === 1 };
}

/** Throws `not-found`. */
export function getInteractionRow(store: Store, id: string): DbInteraction {
  const row = store.get(store.from.selectFrom('interaction').selectAll().where('id', '=', id));
  if (!row) throw new AppError('not-found', 'That contact is no longer there.');
  return row;
}

/** Throws `not-found`. */
export function getInteraction(store: Store, id: string): Interaction {
  getInteractionRow(store, id);
  const row = store.connection
    .prepare(`SELECT ${listedColumns} FROM ${listedFrom} WHERE interaction.id = ?`)
    .get(id) as ListedRow;
  return toInteraction(row);
}

/** Everything between an application, a person or a company and me, newest first. */
export function listInteractions(
  store: Store,
  { subject, offset, limit }: ParsedInput<'interactions.list'>,
): { items: Interaction[]; total: number; lastContact: LastContact | null } {
  const ids = interactionIdsOf(subject.kind);
  const total = store.connection
    .prepare(`SELECT count(*) FROM (${ids})`)
    .pluck()
    .get({ subjectId: subject.id }) as number;
  const rows = store.connection
    .prepare(
      `SELECT ${listedColumns} FROM ${listedFrom} WHERE interaction.id IN (${ids})
       ORDER BY ${recencyKey} DESC LIMIT @limit OFFSET @offset`,
    )
    .all({ subjectId: subject.id, limit, offset }) as ListedRow[];
  return { items: rows.map(toInteraction), total, lastContact: readLastContact(store, subject) };
}

/** The company or companies a subject's people work at. */
const companiesOf: Readonly<Record<ContactSubject['kind'], string>> = {
  application: `SELECT companyId FROM application WHERE id = @id
    UNION SELECT viaCompanyId FROM application WHERE id = @id`,
  person: `SELECT companyId FROM person WHERE id = @id`,
  company: `SELECT @id`,
};

/** Who a contact may have been with: the people of the application first, then those of its companies. */
export function listContactPeople(
  store: Store,
  { kind, id }: ContactSubject,
): { id: string; name: string; companyName: string | null }[] {
  return store.connection
    .prepare(
      `SELECT person.id, person.name, company.name AS companyName FROM person
       LEFT JOIN company ON company.id = person.companyId
       LEFT JOIN ${takingPartSql} AS part ON part.personId = person.id AND part.applicationId = @applicationId
       WHERE part.personId IS NOT NULL OR person.id = @personId
         OR person.companyId IN (${companiesOf[kind]})
       ORDER BY part.personId IS NULL, person.name COLLATE NOCASE, person.id`,
    )
    .all({
      id,
      applicationId: kind === 'application' ? id : null,
      personId: kind === 'person' ? id : null,
    }) as { id: string; name: string; companyName: string | null }[];
}
