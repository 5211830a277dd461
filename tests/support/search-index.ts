import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { installSearch } from '#core/features/search/maintain-index.ts';
import { createStore } from '#core/store/store.ts';

const tables = ['searchName', 'searchText', 'searchNote'];

/** Every word of the index, with the row it stands for and its place in it. Equal texts mean equal indexes. */
export function searchIndexOf(folder: string): string {
  return read(join(folder, 'rebound.sqlite'), dumpOf);
}

/** The same of an index made anew from the rows. */
export function freshSearchIndexOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'rebound-search-'));
  try {
    const path = join(copy, 'rebound.sqlite');
    read(join(folder, 'rebound.sqlite'), (connection) => connection.exec(`VACUUM INTO '${path}'`));
    const connection = new Database(path);
    try {
      connection.exec('UPDATE searchState SET version = 0');
      installSearch(createStore(connection));
      return dumpOf(connection);
    } finally {
      connection.close();
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function read<Result>(path: string, work: (connection: Database.Database) => Result): Result {
  const connection = new Database(path, { readonly: true });
  try {
    return work(connection);
  } finally {
    connection.close();
  }
}

function dumpOf(connection: Database.Database): string {
  return tables
    .map((table) => {
      connection.exec(`CREATE VIRTUAL TABLE temp.${table}Words USING fts5vocab (main, ${table}, instance)`);
      const rows = connection
        .prepare(
          `SELECT kind || ' ' || rowId || ' ' || term || ' ' || "offset" AS line FROM temp.${table}Words
           LEFT JOIN searchKey ON searchKey.id = doc ORDER BY line`,
        )
        .pluck()
        .all();
      return `${table}\n${rows.join('\n')}`;
    })
    .join('\n\n');
}
