import type { ProcedureName, ReboundContract } from '#shared/contract.ts';

/** Procedures that only read. */
export type QueryName = {
  [Name in ProcedureName]: ReboundContract[Name]['kind'] extends 'query' | 'fileQuery' ? Name : never;
}[ProcedureName];

/** Procedures that do something. */
export type CommandName = Exclude<ProcedureName, QueryName>;
