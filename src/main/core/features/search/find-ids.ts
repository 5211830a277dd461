import type { SearchKind } from '#shared/search.ts';
import { prepareOnce } from '#core/store/prepare-once.ts';
import type { Store } from '#core/store/store.ts';
import { keyRangeOf, keyRangeOfMinor, kindOfKey, textTableOf, titleMarks } from './index-layout.ts';
import { matchExpression, type Sought } from './match-expression.ts';

type Table = 'searchName' | 'searchText' | 'searchNote';

/** Of each kind that is found by what it belongs to. */
const minorLimit = 4;
/** How many answers of a kind that is full are passed over before the index is asked anew for what is behind them. */
const patience = 200;

/**
 * Things of a kind that people look for by name, from the best place to the least: the name begins so, holds it, names
 * around it hold it, anything holds it. Each is asked only while there is room left, and reads no further than that: to
 * rank all matches of a common word by their weight would cost more the longer a search goes on.
 */
export function findMajorIds(store: Store, kind: SearchKind, sought: Sought, limit: number): string[] {
  const { start, title } = titleMarks;
  const anywhere = matchExpression(sought);
  const steps: readonly (readonly [Table, string])[] = [
    ['searchName', matchExpression(sought, [start, title])],
    ['searchName', matchExpression(sought, [title])],
    ['searchName', anywhere],
    ...(sought.isShort ? [] : [[textTableOf(kind), anywhere] as const]),
  ];
  const found = new Set<string>();
  for (const [table, expression] of steps) {
    if (found.size >= limit) break;
    for (const id of match(store, table, expression, kind, limit)) {
      if (found.size < limit) found.add(id);
    }
  }
  return [...found];
}

function match(store: Store, table: Table, expression: string, kind: SearchKind, limit: number): string[] {
  const [first, end] = keyRangeOf(kind);
  // In the text, since a number bound from JavaScript is a REAL, which FTS5 does not take as a bound: it would read on.
  const sql = `SELECT (SELECT rowId FROM searchKey WHERE id = ${table}.rowid) FROM ${table}
    WHERE ${table} MATCH ? AND rowid > ${first} AND rowid < ${end} ORDER BY rowid DESC LIMIT ?`;
  return prepareOnce(store, sql).pluck().all(expression, limit) as string[];
}

/**
 * A few of each of the other kinds, names before texts, the newest first. All kinds in one reading: what a question to
 * the index costs is putting together what begins with a word, however few keys are asked for.
 */
export function findMinorIds(
  store: Store,
  sought: Sought,
  limit: number,
): ReadonlyMap<SearchKind, readonly string[]> {
  const expression = matchExpression(sought);
  const most = Math.min(limit, minorLimit);
  const keys = new Map<SearchKind, Set<number>>();
  const tables: readonly Table[] = sought.isShort ? ['searchName'] : ['searchName', 'searchNote'];
  for (const table of tables) {
    let [, end]: readonly (number | null)[] = keyRangeOfMinor();
    while (end != null) end = collect(store, { table, expression, end, most }, keys);
  }
  const idOf = store.connection.prepare('SELECT rowId FROM searchKey WHERE id = ?').pluck();
  return new Map([...keys].map(([kind, found]) => [kind, [...found].map((key) => idOf.get(key) as string)]));
}

type Reading = {
  readonly table: Table;
  readonly expression: string;
  /** The key to read below of. */
  readonly end: number;
  readonly most: number;
};

/** Reads until too much of a full kind comes by: the key to go on below of, null when all is read. */
function collect(
  store: Store,
  { table, expression, end, most }: Reading,
  keys: Map<SearchKind, Set<number>>,
): number | null {
  const [first] = keyRangeOfMinor();
  const sql = `SELECT rowid FROM ${table}
    WHERE ${table} MATCH ? AND rowid > ${first} AND rowid < ${end} ORDER BY rowid DESC`;
  let passed = 0;
  for (const key of prepareOnce(store, sql).pluck().iterate(expression) as Iterable<number>) {
    const kind = kindOfKey(key);
    const found = keys.get(kind) ?? new Set();
    keys.set(kind, found);
    if (found.size < most) {
      found.add(key);
      passed = 0;
    } else if (!found.has(key) && ++passed > patience) return keyRangeOf(kind)[0];
  }
  return null;
}
