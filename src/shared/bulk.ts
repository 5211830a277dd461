import { z } from 'zod';
import { daySchema, idSchema, lineSchema, outcomeKindSchema, requiredLineSchema } from './domain/fields.ts';
import { targetSchema } from './filters.ts';
import { cancelsInterviewsSchema } from './outcomes.ts';
import { command } from './rpc/procedure.ts';

/** What became of the applications a bulk command was for. */
export const bulkResultSchema = z.object({
  changed: z.int(),
  /** As they were asked to be already. */
  unchanged: z.int(),
  /** Had ended, and stay as they are. */
  refused: z.int(),
});
export type BulkResult = z.infer<typeof bulkResultSchema>;

/** One step of undo, whatever their number. Progress is told when a job is named. */
const bulk = <Shape extends z.ZodRawShape>(shape: Shape) =>
  command(z.object({ target: targetSchema, jobId: idSchema.optional(), ...shape }), bulkResultSchema);

export const bulkProcedures = {
  /** Applications that have ended are refused, but those that ended as no answer: they are open again. */
  'applications.moveMany': bulk({ stageId: idSchema, on: daySchema.optional() }),
  /** Adds tags by name, creating those that are new, and removes tags by id. */
  'applications.tagMany': bulk({
    add: z.array(requiredLineSchema.max(100)).max(50).default([]),
    remove: z.array(idSchema).max(50).default([]),
  }),
  /** Records the kind of end alone; the rest is asked for later. Applications that have ended are refused. */
  'applications.closeMany': bulk({
    kind: outcomeKindSchema,
    on: daySchema.optional(),
    cancelsInterviews: cancelsInterviewsSchema,
  }),
  'applications.archiveMany': bulk({ isArchived: z.boolean() }),
  'applications.deleteMany': bulk({}),
  /** Sets the fields that are sent. `not-found` when the CV version is gone. */
  'applications.updateMany': bulk({
    source: lineSchema.nullable().optional(),
    resumeId: idSchema.nullable().optional(),
  }),
};
