/** The columns of the table, in the order they come in. */
export const tableColumns = [
  'title',
  'company',
  'stage',
  'state',
  'fit',
  'appliedOn',
  'daysInStage',
  'nextAction',
  'lastContact',
  'source',
  'location',
  'workMode',
  'pay',
  'tags',
  'excitement',
  'deadlineOn',
  'phase',
  'via',
  'resume',
  'createdAt',
] as const;
export type TableColumn = (typeof tableColumns)[number];

export type TableSort = {
  readonly column: TableColumn;
  readonly direction: 'ascending' | 'descending';
};

/** What was applied for last comes first. */
export const defaultTableSort: TableSort = { column: 'appliedOn', direction: 'descending' };

/** Shown until the user chooses. */
export const defaultTableColumns: readonly TableColumn[] = tableColumns.slice(0, 14);
