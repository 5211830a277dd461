import { z } from 'zod';
import { idSchema } from './domain/fields.ts';
import { importCountsSchema, readingSchema, rowActions } from './imports.ts';
import { jobIdSchema } from './jobs.ts';
import { personRoleSchema } from './people.ts';
import { command, fileQuery } from './rpc/procedure.ts';

/** What a column of a sheet of people can hold. `ignore` keeps the cell only in the raw row. */
export const peopleFields = [
  'name',
  'firstName',
  'lastName',
  'company',
  'title',
  'role',
  'email',
  'phone',
  'linkedinUrl',
  'connectedOn',
  'notes',
  'ignore',
] as const;
export type PeopleField = (typeof peopleFields)[number];
/** Fields that any number of columns may hold; every other stands once. */
export const repeatablePeopleFields: ReadonlySet<PeopleField> = new Set([
  'ignore',
  'notes',
  'email',
  'phone',
]);

/** Whom to take in: people at companies one has applied to, through agencies too, or everyone. */
export const peopleScopes = ['applied', 'everyone'] as const;
export type PeopleScope = (typeof peopleScopes)[number];

/** For a single row: take it in whatever the scope says · take it in as somebody new · leave it out. */
export const peopleRowChoices = ['merge', 'keep-both', 'skip'] as const;
export type PeopleRowChoice = (typeof peopleRowChoices)[number];

/** Everything the user has decided about a file of people. */
export const peoplePlanSchema = z.object({
  fileId: idSchema,
  fileName: z.string().max(300),
  reading: readingSchema,
  /** By column index. */
  columns: z.array(z.object({ index: z.int().min(0).max(199), field: z.enum(peopleFields) })).max(200),
  scope: z.enum(peopleScopes),
  /** What those are of whom the file does not say it. */
  role: personRoleSchema.nullable(),
  /** By line. */
  rowChoices: z.array(z.object({ line: z.int(), choice: z.enum(peopleRowChoices) })).max(200_000),
});
export type PeoplePlan = z.input<typeof peoplePlanSchema>;

export const peopleRowSchema = z.object({
  line: z.int(),
  action: z.enum(rowActions),
  /** Why it is left out, or what it repeats, in words. */
  reason: z.string().nullable(),
  /** False for a row that names nobody or has a cell that fits nowhere: it can't be taken in. */
  canTake: z.boolean(),
  name: z.string(),
  company: z.string().nullable(),
  title: z.string().nullable(),
  email: z.string().nullable(),
  role: personRoleSchema.nullable(),
  /** The person it means. */
  match: z.object({ id: idSchema, name: z.string(), companyName: z.string().nullable() }).nullable(),
  /** For an update: what it adds to the person. */
  adds: z.array(z.enum(peopleFields)),
  /** Taking it in creates its company. */
  isNewCompany: z.boolean(),
});
export type PeopleRow = z.infer<typeof peopleRowSchema>;

export const peopleImportProcedures = {
  /** The columns of a file of people, and what each seems to hold. `scope` is what such a file is best begun with. */
  'peopleImports.inspect': fileQuery(
    z.object({ fileId: idSchema, reading: readingSchema.default({}) }),
    z.object({
      scope: z.enum(peopleScopes),
      role: personRoleSchema.nullable(),
      columns: z.array(
        z.object({
          index: z.int(),
          header: z.string(),
          samples: z.array(z.string()),
          field: z.enum(peopleFields),
          /** As in a sheet of applications. */
          isRemembered: z.boolean(),
        }),
      ),
    }),
  ),
  /** What the plan would do, writing nothing. Rows come in pages; the counts add up to the rows of the file. */
  'peopleImports.preview': fileQuery(
    z.object({
      plan: peoplePlanSchema,
      only: z.enum(rowActions).optional(),
      text: z.string().max(200).optional(),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(500).default(100),
    }),
    z.object({
      counts: importCountsSchema,
      /** Of those left out: people at companies one has not applied to. */
      elsewhere: z.int(),
      /** Companies that would be created. */
      newCompanies: z.int(),
      rows: z.array(peopleRowSchema),
      total: z.int(),
    }),
  ),
  /**
   * Writes the plan in one transaction, as an import that `imports.undo` takes back. Of people who were left out nothing
   * is kept. `cancelled` leaves nothing behind.
   */
  'peopleImports.commit': command(
    z.object({ plan: peoplePlanSchema, jobId: jobIdSchema }),
    z.object({
      batchId: idSchema.nullable(),
      counts: importCountsSchema,
      /** Which rows created a company; the first 200 of them. */
      remarks: z.array(z.object({ line: z.int(), message: z.string() })),
    }),
  ),
};
