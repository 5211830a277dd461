import type Database from 'better-sqlite3';
import { loggedTablesOf } from '#core/changes/log-triggers.ts';

/** A table as its schema has it. */
export type TableShape = {
  readonly name: string;
  readonly columns: readonly string[];
  /** The columns that hold the id of a row elsewhere, by the table that is meant. */
  readonly references: readonly { readonly column: string; readonly table: string }[];
  /** Sets of columns of which no two rows have the same, beside the id. */
  readonly uniques: readonly (readonly string[])[];
};

/** The tables that an export holds, each after those that it refers to. */
export function tableShapesOf(connection: Database.Database): TableShape[] {
  const shapes = new Map(loggedTablesOf(connection).map((name) => [name, shapeOf(connection, name)]));
  const sorted: TableShape[] = [];
  const visited = new Set<string>();
  function visit(name: string): void {
    const shape = shapes.get(name);
    if (shape === undefined || visited.has(name)) return;
    visited.add(name);
    for (const { table } of shape.references) visit(table);
    sorted.push(shape);
  }
  for (const name of shapes.keys()) visit(name);
  return sorted;
}

function shapeOf(connection: Database.Database, name: string): TableShape {
  const all = <Row>(sql: string, ...parameters: string[]): Row[] =>
    connection.prepare(sql).all(...parameters) as Row[];
  const indices = all<{ name: string }>(
    `SELECT name FROM pragma_index_list(?) WHERE "unique" = 1 AND partial = 0 AND origin <> 'pk'`,
    name,
  );
  return {
    name,
    columns: all<{ name: string }>('SELECT name FROM pragma_table_info(?)', name).map(
      (column) => column.name,
    ),
    references: all<{ column: string; table: string }>(
      `SELECT "from" AS "column", "table" FROM pragma_foreign_key_list(?)`,
      name,
    ),
    uniques: indices.map((index) =>
      all<{ name: string }>('SELECT name FROM pragma_index_info(?)', index.name).map((column) => column.name),
    ),
  };
}
