import type { ParsedInput } from '#shared/contract.ts';
import { dayIn } from '#shared/domain/days.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { beginCommand, endCommand, eraseCommandName } from '#core/changes/command-log.ts';
import type { FileContext } from '#core/context.ts';
import { removeKeptFile } from '#core/features/attachments/kept-files.ts';
import { namedHashes } from '#core/features/attachments/named-hashes.ts';
import { hashesOfBackups } from '#core/features/backups/hashes-of-backups.ts';
import { removeContactsOnlyWith } from '#core/features/interactions/remove-contacts.ts';
import { withoutRecording } from '#core/features/practices/without-recording.ts';
import { newestChangeId } from '#core/changes/summarise-changes.ts';
import { refreshDerived } from '#core/refresh-derived.ts';
import { noteRemains, overwriteRemains } from '#core/store/remains.ts';
import type { Store } from '#core/store/store.ts';
import { emptyTempFiles } from '#core/temp-files.ts';
import { findOwnTexts } from './own-texts.ts';
import { findTraces, type PersonTraces } from './person-traces.ts';
import { findMentions, redact, redactMentions } from './redact-texts.ts';
import { scrubLog } from './scrub-log.ts';

/**
 * Removes a person for good: their row, links and files, what names them in texts and in the change log, and then the
 * bytes that deleting left in the file. The command stays in the history, without a word of whom it was about, and
 * undo stops at it.
 */
export function erasePerson(
  { store, dataFolder, newId, now, timeZone }: FileContext,
  { id }: ParsedInput<'people.erase'>,
): { done: true } {
  if (!store) throw new AppError('unavailable', 'The data is not open, so nobody can be erased.');
  const hashes = namedHashes(store.connection);
  const commandId = newId();
  const before = newestChangeId(store);
  // What is deleted or overwritten from here on is overwritten with zeros, also inside pages that stay in use.
  store.connection.pragma('secure_delete = ON');
  store.transaction(() => {
    const traces = findTraces(store, id);
    noteRemains(dataFolder);
    beginCommand(store, {
      id: commandId,
      name: eraseCommandName,
      label: 'Erase a person',
      at: now(),
      mergeKey: null,
    });
    removeRows(store, id, traces);
    refreshDerived(store, dayIn(timeZone(), now()), commandId, before);
    endCommand(store, commandId);
    // Its own changes hold the person too.
    store.run(store.from.deleteFrom('change').where('commandId', '=', commandId));
    scrubLog(store, traces);
  });
  removeFiles(store, dataFolder, hashes);
  emptyTempFiles(dataFolder);
  endErasure(store, dataFolder);
  return { done: true };
}

function removeRows(store: Store, id: string, traces: PersonTraces): void {
  const { mention, ownMention } = traces;
  removeContactsOnlyWith(store, 'personId', id);
  for (const contact of contactsNaming(store, id, ownMention))
    store.run(store.from.updateTable('interaction').set({ note: null }).where('id', '=', contact));
  redactMentions(store.connection, findOwnTexts(store, traces), ownMention);
  for (const recorded of recordingsOf(store, traces))
    store.run(store.from.updateTable('practice').set(withoutRecording).where('id', '=', recorded));
  // The cells of the rows that told of them; first and last name alone are no mention that could be found.
  store.run(store.from.updateTable('importRow').set({ raw: '[]', hash: '' }).where('personId', '=', id));
  store.run(store.from.deleteFrom('person').where('id', '=', id));
  redactMentions(store.connection, findMentions(store.connection, mention), mention);
}

/** The times of practice that hold their voice and face, also where deleting them took them off. */
export function recordingsOf({ connection }: Store, { rows }: PersonTraces): string[] {
  return connection
    .prepare(
      'SELECT id FROM practice WHERE recordingHash IS NOT NULL AND id IN (SELECT value FROM json_each(?))',
    )
    .pluck()
    .all(JSON.stringify([...rows.practice])) as string[];
}

/** Contacts with a person whose note names them. */
export function contactsNaming(store: Store, personId: string, ownMention: RegExp): string[] {
  return store
    .all(store.from.selectFrom('interaction').select(['id', 'note']).where('personId', '=', personId))
    .filter(({ note }) => note !== null && redact(note, ownMention) !== note)
    .map((contact) => contact.id);
}

/** Files that only they had. One that an older backup names stays with it. */
function removeFiles(store: Store, dataFolder: string, before: readonly string[]): void {
  const ofBackups = hashesOfBackups(dataFolder);
  if (ofBackups === null) return;
  const named = new Set([...namedHashes(store.connection), ...ofBackups]);
  for (const hash of before) if (!named.has(hash)) removeKeptFile(dataFolder, hash);
}

function endErasure(store: Store, dataFolder: string): void {
  try {
    overwriteRemains(store, dataFolder);
  } catch (error) {
    if ((error as { code?: string }).code !== 'SQLITE_FULL') throw error;
    throw new AppError(
      'unavailable',
      'The person is erased, but the disk is too full to overwrite the bytes they left in the file. Free some space and restart Rebound.',
    );
  }
}
