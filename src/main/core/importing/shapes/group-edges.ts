import { foldText, matchKeyOf } from '#shared/domain/match-key.ts';
import { cleanCell } from '#core/importing/cells/clean-cell.ts';
import type { Mapping } from '#core/importing/columns/propose-mapping.ts';
import type { TableRow } from '#core/importing/table.ts';
import { createChainIndex, type Edge } from './chain-index.ts';
import { edgeKeyOf } from './edge-list.ts';

/** Rows that tell of one application, in their order, each with its place in the table. */
type RowGroup = readonly GroupedRow[];
type GroupedRow = {
  readonly index: number;
  /** With the company and title it goes on about filled in. */
  readonly row: TableRow;
  /** What was filled in: it is part of what the row says. */
  readonly namedAbove: readonly string[];
};

/** The steps of one application so far. */
type Chain = {
  readonly rows: GroupedRow[];
  readonly opening: string;
  readonly identity: string;
  /** Statuses that a step has led away from. */
  readonly left: Set<string>;
  head: string;
  tail: string;
  toldAt: number;
};

/**
 * The rows of a table by the application they tell of. In a list of steps a blank company continues the row above, and a
 * step joins those of the same company and title that it follows, or leads up to, and of several the one told of last; in
 * any other table each row stands alone.
 */
export function groupRows(rows: readonly TableRow[], mapping: Mapping): readonly RowGroup[] {
  const to = mapping.indexOf('toStatus');
  if (to === -1) return rows.map((row, index) => [{ index, row, namedAbove: [] }]);
  return groupEdges(rows, mapping, to);
}

function groupEdges(rows: readonly TableRow[], mapping: Mapping, to: number): readonly RowGroup[] {
  const from = mapping.indexOf('fromStatus');
  const chains: Chain[] = [];
  const known = createChainIndex<Chain>();
  let above: Chain | undefined;
  for (const [index, row] of rows.entries()) {
    const edge: Edge = {
      from: from === -1 ? '' : edgeKeyOf(row.cells[from] ?? ''),
      to: edgeKeyOf(row.cells[to] ?? ''),
    };
    const isContinued = above !== undefined && isUnnamed(row, mapping);
    const named: TableRow = isContinued && above ? withNamesOf(above, row, mapping) : row;
    const opening = openingKeyOf(named, mapping);
    const identity = identityOf(named, mapping);
    const joined: Chain | undefined =
      isContinued && above && (edge.from === '' || !above.left.has(edge.from))
        ? above
        : known.find(opening, identity, edge);
    const grouped = { index, row: named, namedAbove: named === row ? [] : [opening] };
    above = joined ?? {
      rows: [],
      opening,
      identity,
      left: new Set(),
      head: edge.from,
      tail: edge.to,
      toldAt: index,
    };
    if (joined) extend(joined, edge);
    else chains.push(above);
    above.rows.push(grouped);
    above.left.add(edge.from);
    above.toldAt = index;
    known.add(above);
  }
  return chains.map((chain) => chain.rows);
}

/** Puts a step at the end it goes on from: some lists run backwards. */
function extend(chain: Chain, { from, to }: Edge): void {
  if (chain.head !== '' && to === chain.head) chain.head = from;
  else chain.tail = to;
}

function isUnnamed({ cells }: TableRow, mapping: Mapping): boolean {
  return (['company', 'title', 'url', 'externalId'] as const).every(
    (field) => cleanCell(cells[mapping.indexOf(field)] ?? '') === '',
  );
}

function withNamesOf({ rows }: Chain, row: TableRow, mapping: Mapping): TableRow {
  const cells = [...row.cells];
  for (const field of ['company', 'title'] as const) {
    const column = mapping.indexOf(field);
    if (column === -1) continue;
    // A short row has no cells there yet, and a gap is no empty cell.
    while (cells.length < column) cells.push('');
    cells[column] = rows[0]?.row.cells[column] ?? '';
  }
  return { ...row, cells };
}

function openingKeyOf({ cells }: TableRow, mapping: Mapping): string {
  const company = cleanCell(cells[mapping.indexOf('company')] ?? '');
  const title = cleanCell(cells[mapping.indexOf('title')] ?? '');
  return JSON.stringify([company === '' ? '' : matchKeyOf(company), foldText(title) || title]);
}

function identityOf({ cells }: TableRow, mapping: Mapping): string {
  const id = cleanCell(cells[mapping.indexOf('externalId')] ?? '');
  return id === '' ? cleanCell(cells[mapping.indexOf('url')] ?? '') : id;
}
