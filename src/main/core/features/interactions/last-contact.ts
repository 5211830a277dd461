import type { ContactDirection, ContactSubject, LastContact } from '#shared/interactions.ts';
import type { Store } from '#core/store/store.ts';
import { channelOf } from './channels.ts';

/** Newest first when sorted downwards: the day, then the moment or, without one, when it was recorded. */
export const recencyKey = `interaction."on" || coalesce(interaction.at, interaction.recordedAt) || interaction.id`;

/**
 * Which contacts belong to whom, as pairs of subject and interaction. A company has those it is linked to, those with
 * its people, and those of applications there: an agency has not all of an application that came through it.
 */
const membership: Readonly<Record<ContactSubject['kind'], string>> = {
  application: `SELECT applicationId AS subjectId, id AS interactionId FROM interaction
    WHERE applicationId IS NOT NULL`,
  person: `SELECT personId AS subjectId, id AS interactionId FROM interaction WHERE personId IS NOT NULL`,
  company: `SELECT companyId AS subjectId, id AS interactionId FROM interaction WHERE companyId IS NOT NULL
    UNION SELECT person.companyId, interaction.id FROM interaction
      JOIN person ON person.id = interaction.personId WHERE person.companyId IS NOT NULL
    UNION SELECT application.companyId, interaction.id FROM interaction
      JOIN application ON application.id = interaction.applicationId`,
};

/** SQL for the ids of one subject's contacts; the subject's id is its parameter `@subjectId`. */
export function interactionIdsOf(kind: ContactSubject['kind']): string {
  return `SELECT interactionId FROM (${membership[kind]}) WHERE subjectId = @subjectId`;
}

type LastRow = {
  readonly subjectId: string;
  readonly on: string;
  readonly at: string | null;
  readonly direction: ContactDirection;
  readonly channel: string;
};

/** With one `max()`, SQLite takes the other columns from the row that has it. */
function lastRows(from: string): string {
  return `SELECT subjectId, interaction."on", interaction.at, interaction.direction, interaction.channel,
      max(${recencyKey})
    FROM (${from}) JOIN interaction ON interaction.id = interactionId
    WHERE interaction.isAutomatic = 0 GROUP BY subjectId`;
}

function toLastContact({ on, at, direction, channel }: LastRow): LastContact {
  return { on, at, direction, channel: channelOf(channel) };
}

/** The last contact with a human, whoever of the two began it; null when there was none. */
export function readLastContact(store: Store, { kind, id }: ContactSubject): LastContact | null {
  const row = store.connection
    .prepare(lastRows(`SELECT * FROM (${membership[kind]}) WHERE subjectId = @subjectId`))
    .get({ subjectId: id }) as LastRow | undefined;
  return row ? toLastContact(row) : null;
}

/** The last contact of every application, person or company that has one, by its id. */
export function readLastContacts(
  store: Store,
  kind: ContactSubject['kind'],
): ReadonlyMap<string, LastContact> {
  const rows = store.connection.prepare(lastRows(membership[kind])).all() as LastRow[];
  return new Map(rows.map((row) => [row.subjectId, toLastContact(row)]));
}
