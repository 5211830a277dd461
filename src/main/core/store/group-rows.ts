/** Rows by what they belong to, in their order and without the column that names it. */
export function groupRows<Row extends object, Column extends keyof Row>(
  rows: readonly Row[],
  column: Column,
): Map<Row[Column], Omit<Row, Column>[]> {
  const groups = Map.groupBy(rows, (row) => row[column]);
  return new Map(
    [...groups].map(([owner, own]) => [owner, own.map(({ [column]: _owner, ...value }) => value)]),
  );
}
