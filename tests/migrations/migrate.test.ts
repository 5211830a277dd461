import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { migrations } from '#core/migrations/all.ts';
import { type Migration, migrate } from '#core/store/migrate.ts';

/** Released migrations are frozen: a changed one would give two schemas the same number. Add a step instead. */
const frozen: Readonly<Record<string, string>> = {
  foundation: 'cd0b7c83587e39b4',
  'whole-crm': 'c96af7e3990144aa',
  search: 'ac83109b8d767e28',
  'import-anything': 'd00655d711d66425',
  'role-fit': 'a5f3307ff048e553',
  'skill-list': '19956b945e73413c',
  tasks: '576f60af2acdb171',
  'further-skills': 'fa313ec3194f2eeb',
  'self-review': 'd6137e0d829a7386',
  'learning-loop': 'c0c7d5336feba228',
  'answers-without-application': 'c70ecee648fa8898',
};

const schemaUrl = new URL('./schema.sql', import.meta.url);

function open(): Database.Database {
  const connection = new Database(':memory:');
  connection.pragma('foreign_keys = ON');
  return connection;
}

function schemaOf(connection: Database.Database): string {
  const statements = connection
    .prepare(`SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name`)
    .pluck()
    .all();
  return `${statements.join(';\n\n')};\n`;
}

function countChildren(connection: Database.Database): unknown {
  return connection.prepare('SELECT count(*) FROM child').pluck().get();
}

describe('our migrations', () => {
  test('are frozen once released', () => {
    const hashes = migrations.map(({ name, sql }) => [
      name,
      createHash('sha256').update(sql).digest('hex').slice(0, 16),
    ]);
    expect(Object.fromEntries(hashes)).toEqual(frozen);
  });

  test('give the schema that stands in schema.sql, so that every change is seen in review', () => {
    const connection = open();
    migrate(connection, migrations, () => {});
    const schema = schemaOf(connection);
    if (process.env['UPDATE_SCHEMA']) writeFileSync(fileURLToPath(schemaUrl), schema);
    expect(schema).toBe(readFileSync(schemaUrl, 'utf8'));
  });

  test('number the file and make tables STRICT', () => {
    const connection = open();
    migrate(connection, migrations, () => {});
    expect(connection.pragma('user_version', { simple: true })).toBe(migrations.length);
    const loose = connection
      .prepare(
        `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
      )
      .pluck()
      .all();
    expect(loose).toEqual([]);
  });
});

describe('the runner', () => {
  const parents: Migration = {
    version: 1,
    name: 'parents',
    sql: `CREATE TABLE parent (id TEXT PRIMARY KEY) STRICT;
          CREATE TABLE child (id TEXT PRIMARY KEY, parentId TEXT NOT NULL REFERENCES parent (id) ON DELETE CASCADE) STRICT;
          INSERT INTO parent VALUES ('p'); INSERT INTO child VALUES ('a', 'p'), ('b', 'p');`,
  };
  const rebuild: Migration = {
    version: 2,
    name: 'rebuild',
    sql: `CREATE TABLE fresh (id TEXT PRIMARY KEY, name TEXT) STRICT;
          INSERT INTO fresh SELECT id, NULL FROM parent; DROP TABLE parent; ALTER TABLE fresh RENAME TO parent;`,
  };
  test('rebuilding a parent table keeps its children', () => {
    const connection = open();
    migrate(connection, [parents], () => {});
    migrate(connection, [parents, rebuild], () => {});
    expect(countChildren(connection)).toBe(2);
    expect(connection.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  test('backs up before touching a file that holds something, not a new one', () => {
    const connection = open();
    let backups = 0;
    const backUp = () => void (backups += 1);
    migrate(connection, [parents], backUp);
    expect(backups).toBe(0);
    migrate(connection, [parents, rebuild], backUp);
    expect(backups).toBe(1);
    migrate(connection, [parents, rebuild], backUp);
    expect(backups).toBe(1);
  });

  test('a step that fails leaves the version and the data of before', () => {
    const connection = open();
    migrate(connection, [parents], () => {});
    const failing: Migration = {
      version: 2,
      name: 'failing',
      sql: 'DELETE FROM child; INSERT INTO nowhere VALUES (1);',
    };
    expect(() => migrate(connection, [parents, failing], () => {})).toThrow('nowhere');
    expect(countChildren(connection)).toBe(2);
    expect(connection.pragma('user_version', { simple: true })).toBe(1);
  });

  test('a step that leaves a dangling reference is taken back', () => {
    const connection = open();
    migrate(connection, [parents], () => {});
    const careless: Migration = { version: 2, name: 'careless', sql: 'DELETE FROM parent;' };
    expect(() => migrate(connection, [parents, careless], () => {})).toThrow('dangling');
    expect(countChildren(connection)).toBe(2);
    expect(connection.prepare('SELECT count(*) FROM parent').pluck().get()).toBe(1);
  });

  test('a file of a newer version is refused', () => {
    const connection = open();
    connection.pragma('user_version = 3');
    expect(() => migrate(connection, [parents, rebuild], () => {})).toThrow('newer version');
  });

  test('steps out of order are refused', () => {
    expect(() => migrate(open(), [rebuild], () => {})).toThrow('version');
  });
});
