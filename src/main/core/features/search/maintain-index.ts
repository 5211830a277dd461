import { type SearchKind, searchKinds } from '#shared/search.ts';
import type { CommandChanges } from '#core/changes/command-changes.ts';
import type { Store } from '#core/store/store.ts';
import { affectedByTable, collectSql } from './affected-documents.ts';
import { documents } from './documents.ts';
import { hasNames, indexedNamesOf, isMajor, keyRangeOf, textTableOf } from './index-layout.ts';
import { prepareOnce } from '#core/store/prepare-once.ts';
import { indexedTextOf } from './search-text.ts';

/** Counts up whenever documents or the cutting of words change: an index of another version is made anew. */
const indexVersion = 5;

/**
 * Makes the writer's connection keep the index, and makes the index itself where there is none of this version.
 *
 * No triggers in the file: they would need our way of cutting words, which other programs and a `trusted_schema` that is
 * off do not have. What changed is read from the change log instead, at the end of each command.
 */
export function installSearch(store: Store): void {
  const { connection } = store;
  connection.function('indexedText', { deterministic: true, directOnly: true }, (text: unknown) =>
    indexedTextOf(text as string | null),
  );
  connection.function('indexedNames', { deterministic: true, directOnly: true }, (title, names, isMajor) =>
    indexedNamesOf(title as string | null, names as string, isMajor === 1),
  );
  connection.exec(
    `CREATE TEMP TABLE searchDirty (kind TEXT, rowId TEXT, PRIMARY KEY (kind, rowId)) WITHOUT ROWID`,
  );
  const version = connection.prepare('SELECT version FROM searchState').pluck().get();
  if (version !== indexVersion) rebuildSearch(store);
}

/** Makes the whole index anew. */
export function rebuildSearch(store: Store): void {
  const { connection } = store;
  store.transaction(() => {
    connection.exec(`
      DELETE FROM searchKey;
      INSERT INTO searchName (searchName) VALUES ('delete-all');
      INSERT INTO searchText (searchText) VALUES ('delete-all');
      INSERT INTO searchNote (searchNote) VALUES ('delete-all');
    `);
    for (const kind of searchKinds) {
      const { from } = documents[kind];
      connection.exec(`INSERT INTO temp.searchDirty SELECT '${kind}', row.id FROM ${from}`);
    }
    indexDirty(store);
    connection.prepare('UPDATE searchState SET version = ?').run(indexVersion);
  });
}

/** Brings the index up to what a command has changed, within its transaction. */
export function refreshSearch(store: Store, { commandId, afterChangeId, tables }: CommandChanges): void {
  let isAnyDirty = false;
  for (const table of tables) {
    for (const affected of affectedByTable[table] ?? []) {
      const collect = prepareOnce(store, collectSql(table, affected));
      if (collect.run({ commandId, afterChangeId }).changes > 0) isAnyDirty = true;
    }
  }
  if (isAnyDirty) indexDirty(store);
}

/**
 * Takes the words of what was deleted out of the file: until then they are only marked as gone. After an erasure, under
 * `secure_delete`, so that the pages they stood on are overwritten.
 */
export function forgetDeletedWords({ connection }: Store): void {
  connection.exec(`
    INSERT INTO searchName (searchName) VALUES ('optimize');
    INSERT INTO searchText (searchText) VALUES ('optimize');
    INSERT INTO searchNote (searchNote) VALUES ('optimize');
  `);
}

function indexDirty(store: Store): void {
  const { connection } = store;
  const kinds = connection.prepare('SELECT DISTINCT kind FROM searchDirty').pluck().all() as SearchKind[];
  for (const kind of kinds) {
    for (const sql of statementsOf(kind)) prepareOnce(store, sql).run();
  }
  connection.exec('DELETE FROM searchDirty');
}

/** Out with the old words of the dirty documents of a kind, in with the new. Keys are kept while the row is there. */
function statementsOf(kind: SearchKind): readonly string[] {
  const { from, title, names, texts, madeAt, where = 'TRUE' } = documents[kind];
  const [first, end] = keyRangeOf(kind);
  const dirtyRows = `SELECT rowId FROM searchDirty WHERE kind = '${kind}'`;
  const dirtyKeys = `SELECT id FROM searchKey WHERE kind = '${kind}' AND rowId IN (${dirtyRows})`;
  // CROSS JOIN keeps the order: from the few that are dirty to their rows.
  const joined = `FROM (${dirtyRows}) AS dirty CROSS JOIN ${from}`;
  const isThere = `WHERE row.id = dirty.rowId AND ${where}`;
  const there = `${joined} ${isThere}`;
  const keyed = `${joined} JOIN searchKey ON searchKey.rowId = row.id AND searchKey.kind = '${kind}' ${isThere}`;
  const textTable = textTableOf(kind);
  return [
    `DELETE FROM searchName WHERE rowid IN (${dirtyKeys})`,
    `DELETE FROM ${textTable} WHERE rowid IN (${dirtyKeys})`,
    `DELETE FROM searchKey WHERE kind = '${kind}' AND rowId IN (${dirtyRows} EXCEPT SELECT row.id ${there})`,
    `INSERT INTO searchKey (id, kind, rowId)
     SELECT (SELECT coalesce(max(id), ${first}) FROM searchKey WHERE id >= ${first} AND id < ${end})
       + row_number() OVER (ORDER BY madeAt, rowId), '${kind}', rowId
     FROM (SELECT ${madeAt} AS madeAt, row.id AS rowId ${there})
     WHERE rowId NOT IN (SELECT rowId FROM searchKey WHERE kind = '${kind}' AND rowId IN (${dirtyRows}))`,
    ...(hasNames(kind)
      ? [
          `INSERT INTO searchName (rowid, words)
           SELECT searchKey.id, indexedNames(${title}, ${textOf(names)}, ${isMajor(kind) ? 1 : 0}) ${keyed} ORDER BY searchKey.id`,
        ]
      : []),
    `INSERT INTO ${textTable} (rowid, words)
     SELECT searchKey.id, indexedText(${textOf([title, ...names, ...texts])}) ${keyed} ORDER BY searchKey.id`,
  ];
}

function textOf(parts: readonly string[]): string {
  return parts.length === 0 ? `''` : `concat_ws(char(10), ${parts.join(', ')})`;
}
