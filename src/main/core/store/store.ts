import type Database from 'better-sqlite3';
import {
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type Compilable,
} from 'kysely';
import type { Tables } from './tables.ts';

/** Builds SQL and its types; never runs anything by itself. */
const builder = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** A synchronous, typed door to one SQLite connection. */
export type Store = {
  /** Where queries are built: `store.all(store.from.selectFrom('stage').selectAll())`. */
  readonly from: Kysely<Tables>;
  all: <Row>(query: Compilable<Row>) => Row[];
  get: <Row>(query: Compilable<Row>) => Row | undefined;
  run: (query: Compilable) => { changes: number };
  /** Inserts one whole row. Its SQL is made once per table: an import inserts hundreds of thousands. */
  insert: <Name extends keyof Tables>(table: Name, row: Omit<Tables[Name], GeneratedColumn<Name>>) => void;
  /** All of `work` or nothing of it; nested calls join the outer transaction. */
  transaction: <Result>(work: () => Result) => Result;
  /** The connection itself, for what Kysely has no words for: pragmas, triggers, hand-written statements. */
  readonly connection: Database.Database;
};

type PreparedInsert = { readonly statement: Database.Statement; readonly columns: readonly string[] };

/** Columns SQLite fills in by itself. */
type GeneratedColumn<Name extends keyof Tables> = Name extends 'change' ? 'id' : never;

export function createStore(connection: Database.Database): Store {
  // Preparing costs more than running for the small statements of a command.
  const prepared = new Map<string, Database.Statement>();
  const inserts = new Map<keyof Tables, PreparedInsert>();

  function prepareInsert(table: keyof Tables, columns: readonly string[]): PreparedInsert {
    const names = columns.map((column) => `"${column}"`).join(', ');
    // By position: to bind by name, the driver looks every name up for every row.
    const values = columns.map(() => '?').join(', ');
    const statement = connection.prepare(`INSERT INTO "${table}" (${names}) VALUES (${values})`);
    const insert = { statement, columns };
    inserts.set(table, insert);
    return insert;
  }

  function prepare(sql: string): Database.Statement {
    const known = prepared.get(sql);
    if (known) return known;
    const statement = connection.prepare(sql);
    // Statements of unusual shape (long `in` lists) must not pile up.
    if (prepared.size > 500) prepared.clear();
    prepared.set(sql, statement);
    return statement;
  }

  return {
    from: builder,
    connection,
    all: <Row>(query: Compilable<Row>) => {
      const { sql, parameters } = query.compile();
      return prepare(sql).all(...parameters) as Row[];
    },
    get: <Row>(query: Compilable<Row>) => {
      const { sql, parameters } = query.compile();
      return prepare(sql).get(...parameters) as Row | undefined;
    },
    run: (query) => {
      const { sql, parameters } = query.compile();
      return { changes: prepare(sql).run(...parameters).changes };
    },
    insert: (table, row) => {
      const { statement, columns } = inserts.get(table) ?? prepareInsert(table, Object.keys(row));
      statement.run(columns.map((column) => (row as Readonly<Record<string, unknown>>)[column]));
    },
    transaction: (work) => (connection.inTransaction ? work() : connection.transaction(work).immediate()),
  };
}
