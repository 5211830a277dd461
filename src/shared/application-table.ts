import { z } from 'zod';
import { applicationCardSchema } from './applications.ts';
import {
  currencySchema,
  daySchema,
  idSchema,
  instantSchema,
  outcomeKindSchema,
  payPeriodSchema,
  phaseSchema,
} from './domain/fields.ts';
import { defaultTableSort, tableColumns } from './domain/table-columns.ts';
import { applicationFilterSchema, filterChoicesSchema } from './filters.ts';
import { query } from './rpc/procedure.ts';

/** How the user has arranged the table. */
export const tableLayoutSchema = z.object({
  /** The columns shown, in their order. */
  columns: z.array(z.enum(tableColumns)).min(1),
  /** In px, where they were changed. */
  widths: z.partialRecord(z.enum(tableColumns), z.int().min(48).max(900)),
});

export const tableSortSchema = z.object({
  column: z.enum(tableColumns),
  direction: z.enum(['ascending', 'descending']),
});
export const tableRowSchema = applicationCardSchema
  .pick({
    id: true,
    title: true,
    companyId: true,
    companyName: true,
    viaCompanyName: true,
    location: true,
    workMode: true,
    stageId: true,
    isQuiet: true,
    nextAction: true,
    /** Null for one that has ended. */
    daysInStage: true,
    stageSince: true,
    tags: true,
    fit: true,
  })
  .extend({
    stageName: z.string(),
    phase: phaseSchema,
    /** How it ended; null while it is open. */
    outcome: outcomeKindSchema.nullable(),
    isArchived: z.boolean(),
    appliedOn: daySchema.nullable(),
    /** Day of the last contact with a human, either way. */
    lastContactOn: daySchema.nullable(),
    source: z.string().nullable(),
    salaryMin: z.number().nullable(),
    salaryMax: z.number().nullable(),
    currency: currencySchema.nullable(),
    period: payPeriodSchema.nullable(),
    salaryText: z.string().nullable(),
    excitement: z.int().nullable(),
    deadlineOn: daySchema.nullable(),
    resumeId: idSchema.nullable(),
    resumeName: z.string().nullable(),
    createdAt: instantSchema,
  });
export type TableRow = z.infer<typeof tableRowSchema>;

export const applicationTableProcedures = {
  /**
   * The ids a filter lets through, sorted: text by the rules of the user's language, what is not known last, equal
   * ones by id. The rows themselves come in windows, by `applications.rows`.
   */
  'applications.table': query(
    z.object({
      filter: applicationFilterSchema.default({}),
      sort: tableSortSchema.default(defaultTableSort),
    }),
    z.object({
      ids: z.array(idSchema),
      /** How many there would be with nothing but the states of the filter. */
      total: z.int(),
      openCount: z.int(),
      archivedCount: z.int(),
    }),
  ),
  /** The rows of these ids in their order; those that are gone are left out. */
  'applications.rows': query(z.object({ ids: z.array(idSchema).max(500) }), z.array(tableRowSchema)),
  /** What a filter can be made of: everything that occurs, the most frequent first. */
  'applications.filterChoices': query(z.object({}), filterChoicesSchema),
};
