import { z } from 'zod';
import {
  dayPrecisionSchema,
  idSchema,
  instantSchema,
  outcomeKindSchema,
  outcomePhaseSchema,
  phaseSchema,
} from './domain/fields.ts';
import { appliedBeforeSchema } from './companies.ts';
import { jobIdSchema } from './jobs.ts';
import { command, fileQuery, query } from './rpc/procedure.ts';

/** What a file tells of. `everything` is Rebound's own export. */
export const importSubjects = ['applications', 'people', 'everything'] as const;
export type ImportSubject = (typeof importSubjects)[number];

/** Columns of which each says that one phase was reached, or that it ended in one way: by a mark or by a date. */
export const stageFields = [
  'reachedApplied',
  'reachedScreening',
  'reachedAssessment',
  'reachedInterview',
  'reachedFinal',
  'reachedOffer',
  'endedAccepted',
  'endedDeclined',
  'endedRejected',
  'endedWithdrawn',
  'endedGhosted',
  'endedCancelled',
] as const;
export type StageField = (typeof stageFields)[number];

/** What a column of a sheet can hold. `ignore` keeps the cell only in the raw row. */
export const importFields = [
  'company',
  'via',
  'title',
  'status',
  ...stageFields,
  'fromStatus',
  'toStatus',
  'savedOn',
  'appliedOn',
  'repliedOn',
  'source',
  'url',
  'externalId',
  'location',
  'workMode',
  'employmentType',
  'seniority',
  'salary',
  'salaryMin',
  'salaryMax',
  'currency',
  'deadlineOn',
  'excitement',
  'description',
  'tags',
  'archived',
  'contactName',
  'contactEmail',
  'contactPhone',
  'cvVersion',
  'notes',
  'own',
  'ignore',
] as const;
export type ImportField = (typeof importFields)[number];
/** Fields that any number of columns may hold; every other stands once. */
export const repeatableFields: ReadonlySet<ImportField> = new Set([
  'ignore',
  'notes',
  'tags',
  'own',
  ...stageFields,
]);
/** Fields whose cells are days. */
export const dayFields: ReadonlySet<ImportField> = new Set([
  'savedOn',
  'appliedOn',
  'repliedOn',
  'deadlineOn',
]);
/** Fields whose cells may be days. */
export const datedFields: ReadonlySet<ImportField> = new Set([...dayFields, ...stageFields]);
export const importFieldSchema = z.enum(importFields);

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];
export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];
export const dateOrders = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** What a status word means: where the application stands, and how it ended if it did. */
export const statusMeaningSchema = z.object({
  /** How far the word itself says it came; null when it says nothing of it ("Withdrew"): then the dates decide. */
  phase: phaseSchema.nullable(),
  outcome: outcomeKindSchema.nullable(),
  /** Only with an outcome; `unknown` is never guessed away. */
  outcomePhase: outcomePhaseSchema.nullable(),
});
export type StatusMeaning = z.infer<typeof statusMeaningSchema>;

/** Of the 200 columns a sheet may have at most. */
const columnIndexSchema = z.int().min(0).max(199);

/** What kinds of file can be read. The last two are texts, pasted or saved. */
export const fileFormats = [
  'delimited',
  'workbook',
  'archive',
  'json',
  'markdown',
  'job-list',
  'vcard',
] as const;
export type FileFormat = (typeof fileFormats)[number];

/**
 * How a table tells how far an application came: one column with its status · a column for each stage · rows from one
 * status to the next, several to an application.
 */
export const tableShapes = ['single-status', 'stage-columns', 'edge-list'] as const;
export type TableShape = (typeof tableShapes)[number];

/** How the file is to be read; what is left out is detected. */
export const readingSchema = z.object({
  /** Which sheet of a workbook, or file of an archive: a key of `Sheet.parts`. */
  part: z.string().max(1_000).optional(),
  shape: z.enum(tableShapes).optional(),
  subject: z.enum(importSubjects).optional(),
  encoding: z.enum(encodings).optional(),
  delimiter: z.enum(delimiters).optional(),
  /** Index of the header among the rows of the file, or null for a file without one. */
  headerIndex: z.int().min(0).nullable().optional(),
});
export type Reading = z.infer<typeof readingSchema>;

export const sheetSchema = z.object({
  fileId: idSchema,
  format: z.enum(fileFormats),
  subject: z.enum(importSubjects),
  shape: z.enum(tableShapes),
  /** The tables of the file when it holds several; the chosen one is `part`. Empty when it is one table. */
  parts: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      /** Key of the preset its header gives away, if it does. */
      preset: z.string().nullable(),
    }),
  ),
  part: z.string().nullable(),
  /** Null for a file that is no text. */
  encoding: z.enum(encodings).nullable(),
  /** Null for a table that is not parted by one. */
  delimiter: z.enum(delimiters).nullable(),
  headerIndex: z.int().nullable(),
  /** Key of the preset that recognised the header, if one did. */
  preset: z.string().nullable(),
  rowCount: z.int(),
  columns: z.array(
    z.object({
      index: z.int(),
      header: z.string(),
      samples: z.array(z.string()),
      field: importFieldSchema,
      /** For columns with dates: the order of day and month, null when only the user can tell. */
      dateOrder: z.enum(dateOrders).nullable(),
      /** Most of its cells are days, whatever its field. */
      looksLikeDays: z.boolean(),
      /** Taken as the user chose it for the last table with the same headers, not as Rebound would. */
      isRemembered: z.boolean(),
    }),
  ),
  /** The first rows as they stand, for choosing the header. */
  head: z.array(z.object({ line: z.int(), cells: z.array(z.string()) })),
  repairs: z.array(z.object({ line: z.int(), message: z.string() })),
});
export type Sheet = z.infer<typeof sheetSchema>;

const yearSchema = z.int().min(1990).max(2100);

/**
 * For a single row: add to what is there · keep it beside · leave it out · take it in without the cells that cannot be
 * read, whose text goes to the notes.
 */
export const importRowChoices = ['merge', 'keep-both', 'skip', 'without'] as const;
export type ImportRowChoice = (typeof importRowChoices)[number];

/** Everything the user has decided about a file. The same plan previewed and committed gives the same rows. */
export const importPlanSchema = z.object({
  fileId: idSchema,
  fileName: z.string().max(300),
  reading: readingSchema,
  /** By column index. */
  columns: z
    .array(
      z.object({
        index: columnIndexSchema,
        field: importFieldSchema,
        dateOrder: z.enum(dateOrders).nullable().optional(),
      }),
    )
    .max(200),
  /** By the status as written; null leaves rows with it out. What is missing here is taken as detected. */
  statuses: z.array(z.object({ value: z.string(), meaning: statusMeaningSchema.nullable() })).max(500),
  /** The year of dates that name none; the file's own when left out. */
  year: yearSchema.optional(),
  /** Corrections of single cells, by line and column index. */
  edits: z
    .array(z.object({ line: z.int(), column: columnIndexSchema, value: z.string().max(10_000) }))
    .max(10_000),
  /** Choices for single rows, by line. */
  rowChoices: z.array(z.object({ line: z.int(), choice: z.enum(importRowChoices) })).max(200_000),
});
export type ImportPlan = z.input<typeof importPlanSchema>;

/** What will happen to a row: its counts add up to the rows of the file. `join` adds to the application of a row above. */
export const rowActions = ['create', 'update', 'duplicate', 'join', 'skip'] as const;
export type RowAction = (typeof rowActions)[number];

export const previewRowSchema = z.object({
  line: z.int(),
  action: z.enum(rowActions),
  /** Why it is skipped, or what it duplicates, in words. */
  reason: z.string().nullable(),
  duplicateOf: z.object({ id: idSchema, title: z.string(), companyName: z.string() }).nullable(),
  /** For a new application: what was applied for at its company before, as far as that is stored. */
  appliedBefore: appliedBeforeSchema.nullable(),
  cells: z.array(z.string()),
  problems: z.array(z.object({ column: z.int().nullable(), message: z.string() })),
  /** Nothing but cells that cannot be read keeps it out. */
  canDoWithout: z.boolean(),
  /** For an update: what it adds to the application that is there. */
  adds: z.array(importFieldSchema),
  /** How the row was understood. Null when it is skipped. */
  draft: z
    .object({
      company: z.string(),
      via: z.string().nullable(),
      title: z.string(),
      appliedOn: z.string().nullable(),
      status: z.string().nullable(),
      meaning: statusMeaningSchema,
      salary: z.string().nullable(),
    })
    .nullable(),
});
export type PreviewRow = z.infer<typeof previewRowSchema>;

export const importCountsSchema = z.object({
  rows: z.int(),
  created: z.int(),
  updated: z.int(),
  duplicates: z.int(),
  joined: z.int(),
  skipped: z.int(),
});
export type ImportCounts = z.infer<typeof importCountsSchema>;

export const importBatchSchema = z.object({
  id: idSchema,
  fileName: z.string(),
  preset: z.string().nullable(),
  subject: z.enum(importSubjects),
  importedAt: instantSchema,
  undoneAt: instantSchema.nullable(),
  counts: importCountsSchema,
  canUndo: z.boolean(),
});
export type ImportBatch = z.infer<typeof importBatchSchema>;

/** Which rows of a preview to show: of one action, with problems, or out for unreadable cells; and with this text in a cell. */
const previewFilterSchema = {
  only: z.enum([...rowActions, 'problems', 'unreadable']).optional(),
  text: z.string().max(200).optional(),
};

export const importProcedures = {
  /** Reads an uploaded file and says how it was understood. `invalid` for a file beyond the limits. */
  'imports.inspect': fileQuery(
    z.object({ fileId: idSchema, reading: readingSchema.default({}) }),
    sheetSchema,
  ),
  /** Every distinct status in the chosen columns with its proposed meaning; null where the user must say. */
  'imports.statuses': fileQuery(
    z.object({
      fileId: idSchema,
      reading: readingSchema,
      /** One, or both of a table that goes from one status to the next. */
      columns: z.array(columnIndexSchema).min(1).max(200),
    }),
    z.array(
      z.object({
        value: z.string(),
        count: z.int(),
        meaning: statusMeaningSchema.nullable(),
        isRemembered: z.boolean(),
      }),
    ),
  ),
  /** How the dates of a column are read in one order: the first different ones, and what cannot be read. */
  'imports.dates': fileQuery(
    z.object({
      fileId: idSchema,
      reading: readingSchema,
      column: columnIndexSchema,
      /** Null takes the order that the cells decide. */
      dateOrder: z.enum(dateOrders).nullable(),
      year: yearSchema.optional(),
    }),
    z.object({
      read: z.array(z.object({ text: z.string(), on: z.string(), precision: dayPrecisionSchema })),
      /** Cells that are no date in this order, and the first different ones of them. */
      unreadable: z.object({ cells: z.int(), texts: z.array(z.string()) }),
    }),
  ),
  /** What the plan would do, writing nothing. Rows come in pages; after the first one the others are there at once. */
  'imports.preview': fileQuery(
    z.object({
      plan: importPlanSchema,
      ...previewFilterSchema,
      /** With it a plan of many rows tells how far it is, and can be stopped. */
      jobId: jobIdSchema.optional(),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(500).default(100),
    }),
    z.object({
      counts: importCountsSchema,
      problemRows: z.int(),
      /** Left out for nothing but cells that cannot be read. */
      unreadableRows: z.int(),
      rows: z.array(previewRowSchema),
      total: z.int(),
    }),
  ),
  /** The lines of all rows that a preview would show, to choose for them together. */
  'imports.lines': fileQuery(z.object({ plan: importPlanSchema, ...previewFilterSchema }), z.array(z.int())),
  /** Writes the plan in one transaction. `cancelled` leaves nothing behind. */
  'imports.commit': command(
    z.object({ plan: importPlanSchema, jobId: jobIdSchema }),
    z.object({
      batchId: idSchema.nullable(),
      counts: importCountsSchema,
      /** How many of the skipped rows are no applications: blank ones, titles, totals. */
      otherRows: z.int(),
      /** What is worth knowing of rows that were imported all the same; the first 200 of them. */
      remarks: z.array(z.object({ line: z.int(), message: z.string() })),
    }),
  ),
  'imports.list': query(z.object({}), z.array(importBatchSchema)),
  /**
   * Takes an import back, also days later: rows touched since stay and are named.
   */
  'imports.undo': command(
    z.object({ batchId: idSchema }),
    z.object({
      /** What `removed` counts. */
      subject: z.enum(importSubjects),
      removed: z.int(),
      kept: z.array(z.object({ id: idSchema, title: z.string(), companyName: z.string() })),
      /** Of an import of people. */
      keptPeople: z.array(z.object({ id: idSchema, name: z.string(), companyName: z.string().nullable() })),
    }),
  ),
  /** A CSV of the skipped rows with reasons; answers the file id to download. */
  'imports.skippedRows': query(
    z.object({ batchId: idSchema }),
    z.object({ fileId: idSchema, rows: z.int() }),
  ),
};
