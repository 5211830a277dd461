import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { ParsedInput } from '#shared/contract.ts';
import type { ErasurePreview } from '#shared/people.ts';
import type { QueryContext } from '#core/context.ts';
import { backupsFolderOf, listBackups } from '#core/features/backups/backup-file.ts';
import { contactsOnlyWith } from '#core/features/interactions/remove-contacts.ts';
import type { Store } from '#core/store/store.ts';
import { contactsNaming, recordingsOf } from './erase-person.ts';
import { findOwnTexts } from './own-texts.ts';
import { findTraces } from './person-traces.ts';
import { findMentions } from './redact-texts.ts';
import { takingPartSql } from './taking-part.ts';

/** What erasing a person would take with it, and which backups would still hold them. */
export function previewErasure(
  { store, about }: QueryContext,
  { id }: ParsedInput<'people.previewErasure'>,
): ErasurePreview {
  const traces = findTraces(store, id);
  const { ids, mention, ownMention } = traces;
  const contactsAlone = contactsOnlyWith(store, 'personId', id);
  /** What goes as a whole. */
  const gone = new Set([id, ...contactsAlone, ...filesOf(store, id)]);
  const ownNotes = new Set(contactsNaming(store, id, ownMention).filter((contact) => !gone.has(contact)));
  const named = [
    ...findOwnTexts(store, traces),
    ...findMentions(store.connection, mention).filter(
      (found) => !ownNotes.has(found.id) && !gone.has(found.id),
    ),
  ];
  return {
    applications: countApplications(store, id),
    interviews: count(store, 'interviewPerson', id),
    contacts: count(store, 'interaction', id) - contactsAlone.length,
    removedNotes: ownNotes.size,
    files: count(store, 'attachment', id) + recordingsOf(store, traces).length,
    // A letter may name them in full as well: it is one text.
    redactedTexts: new Set(named.map(({ table, id: rowId, column }) => `${table} ${rowId} ${column}`)).size,
    backups: listBackups(about.dataFolder)
      .filter(({ name }) => isHeldBy(join(backupsFolderOf(about.dataFolder), name), ids))
      .map(({ createdAt }) => createdAt),
  };
}

function filesOf(store: Store, personId: string): string[] {
  return store
    .all(store.from.selectFrom('attachment').select('id').where('personId', '=', personId))
    .map((file) => file.id);
}

function countApplications(store: Store, personId: string): number {
  return store.connection
    .prepare(`SELECT count(*) FROM ${takingPartSql} WHERE personId = ?`)
    .pluck()
    .get(personId) as number;
}

function count(
  store: Store,
  table: 'interviewPerson' | 'interaction' | 'attachment',
  personId: string,
): number {
  const row = store.get(
    store.from
      .selectFrom(table)
      .select((expression) => expression.fn.countAll<number>().as('count'))
      .where('personId', '=', personId),
  );
  return row?.count ?? 0;
}

/** In its data or in its log. A backup that can't be read may hold them: it is named too. */
function isHeldBy(path: string, ids: readonly string[]): boolean {
  try {
    const backup = new Database(path, { readonly: true });
    try {
      return (
        backup
          .prepare(
            `SELECT 1 FROM (SELECT id FROM person UNION ALL SELECT rowId FROM change WHERE tableName = 'person')
             WHERE id IN (SELECT value FROM json_each(?)) LIMIT 1`,
          )
          .get(JSON.stringify(ids)) !== undefined
      );
    } finally {
      backup.close();
    }
  } catch {
    return true;
  }
}
