import type Database from 'better-sqlite3';
import {
  createSkillLookup,
  readSkills,
  type NamedSkill,
  type SkillLookup,
} from '#core/features/skills/queries.ts';
import type { Store } from '#core/store/store.ts';
import type { ExportedRow } from './read-everything.ts';
import { fillProfile, isBlank, isProfileBlank, profileTable } from './profile-row.ts';
import { hasReadableLists } from './readable-lists.ts';
import type { TableShape } from './table-shapes.ts';

export type Became = 'added' | 'present' | 'leftOut';

export type RowAdder = (shape: TableShape, row: ExportedRow) => Became;

/** Fields that become links: whatever an export says, only addresses of the web may. */
const linkColumns: ReadonlySet<string> = new Set(['url', 'website', 'linkedinUrl']);

/**
 * Adds rows as they were exported, those they refer to first. A row that is here under another id (a tag of the same
 * name) is taken for the same, and what refers to it follows.
 */
export function createRowAdder(store: Store): RowAdder {
  const { connection } = store;
  /** Ids of the export that are others here, by table and id. */
  const idsHere = new Map<string, string>();
  const finders = new Map<string, Database.Statement>();
  const prepare = (sql: string): Database.Statement => {
    const statement = finders.get(sql) ?? connection.prepare(sql);
    finders.set(sql, statement);
    return statement;
  };

  function isThere(table: string, id: unknown): boolean {
    return prepare(`SELECT 1 FROM "${table}" WHERE id = ?`).get(id) !== undefined;
  }

  function withIdsHere({ references }: TableShape, row: ExportedRow): ExportedRow {
    const changed = references.flatMap(({ column, table }) => {
      const here = idsHere.get(`${table} ${row[column]}`);
      return here === undefined ? [] : [[column, here] as const];
    });
    return changed.length === 0 ? row : { ...row, ...Object.fromEntries(changed) };
  }

  let skills: SkillLookup<NamedSkill> | undefined;

  function findSame({ name, uniques }: TableShape, row: ExportedRow): string | undefined {
    if (name === 'skill')
      return findSameSkill((skills ??= createSkillLookup<NamedSkill>(readSkills(store))), row);
    for (const columns of uniques) {
      const values = columns.map((column) => row[column] ?? null);
      if (values.includes(null)) continue;
      const condition = columns.map((column) => `"${column}" = ?`).join(' AND ');
      const id = prepare(`SELECT id FROM "${name}" WHERE ${condition}`)
        .pluck()
        .get(...values);
      if (typeof id === 'string') return id;
    }
    return undefined;
  }

  return (shape, exported) => {
    if (!hasReadableLists(exported)) return 'leftOut';
    if (shape.name === profileTable) return fillIn(shape, exported);
    if (isThere(shape.name, exported.id)) return 'present';
    const row = withIdsHere(shape, exported);
    const same = findSame(shape, row);
    if (same !== undefined) {
      idsHere.set(`${shape.name} ${row.id}`, same);
      return 'present';
    }
    const isWhole = shape.references.every(({ column, table }) => {
      const id = row[column] ?? null;
      return id === null || isThere(table, id);
    });
    if (!isWhole || !hasSafeLinks(row)) return 'leftOut';
    return insert(shape, row) ? 'added' : 'leftOut';
  };

  function fillIn({ columns }: TableShape, row: ExportedRow): Became {
    if (isBlank(row) || !isProfileBlank(store)) return 'present';
    return passes(() => fillProfile(store, columns, row)) ? 'added' : 'leftOut';
  }

  /** Columns that an older version did not have take what a new row has. */
  function insert({ name, columns }: TableShape, row: ExportedRow): boolean {
    const given = columns.filter((column) => Object.hasOwn(row, column));
    const names = given.map((column) => `"${column}"`).join(', ');
    const statement = prepare(`INSERT INTO "${name}" (${names}) VALUES (${given.map(() => '?').join(', ')})`);
    return passes(() => void statement.run(...given.map((column) => row[column] ?? null)));
  }
}

/** False when SQLite takes none of it. */
export function passes(write: () => void): boolean {
  try {
    write();
    return true;
  } catch (error) {
    if (isConstraint(error)) return false;
    throw error;
  }
}

/** Skills bear no key: what goes by the same name is the same one. Those that the export brings count too. */
function findSameSkill(
  { find, add }: SkillLookup<NamedSkill>,
  { id, kind = 'skill', name }: ExportedRow,
): string | undefined {
  if (kind !== 'skill' && kind !== 'language') return undefined;
  const known = find(kind, String(name));
  if (known === undefined) add({ id, kind, name: String(name), aliases: '[]' });
  return known?.id;
}

function hasSafeLinks(row: ExportedRow): boolean {
  return Object.entries(row).every(
    ([column, value]) => !linkColumns.has(column) || value === null || /^https?:\/\//i.test(String(value)),
  );
}

function isConstraint(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && code.startsWith('SQLITE_CONSTRAINT');
}
