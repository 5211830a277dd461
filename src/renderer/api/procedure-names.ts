import type { ProcedureName, ReboundContract } from '#shared/contract.ts';

/** Procedures that only read: queries of the database, and lists the host reads from its folders. */
export type QueryName =
  | { [Name in ProcedureName]: ReboundContract[Name]['kind'] extends 'query' ? Name : never }[ProcedureName]
  | Extract<ProcedureName, `${string}.list`>;

/** Procedures that do something. */
export type CommandName = Exclude<ProcedureName, QueryName>;
