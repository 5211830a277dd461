import { z } from 'zod';
import { daySchema, doneSchema, idSchema, instantSchema, requiredLineSchema } from './domain/fields.ts';
import { taskRules } from './domain/tasks/task-rules.ts';
import { command } from './rpc/procedure.ts';

/** A task: one that a rule gives, by what names it for ever, or one of my own. */
export const taskNameSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('rule'),
    rule: z.enum(taskRules),
    subjectId: idSchema,
    occurrence: z.string().min(1).max(20),
  }),
  z.object({ kind: z.literal('own'), id: idSchema }),
]);
export type TaskName = z.infer<typeof taskNameSchema>;

export const taskProcedures = {
  /** A task that is done never comes back. `not-found` when what it is about is gone. */
  'tasks.finish': command(taskNameSchema, doneSchema),
  /** Of a rule: never shown again. One of my own goes. */
  'tasks.dismiss': command(taskNameSchema, doneSchema),
  /** Puts it off; `invalid` for a moment that is past. */
  'tasks.snooze': command(z.object({ task: taskNameSchema, until: instantSchema }), doneSchema),
  'tasks.create': command(
    z.object({
      title: requiredLineSchema.max(300),
      dueOn: daySchema.nullable().optional(),
      applicationId: idSchema.nullable().optional(),
    }),
    z.object({ id: idSchema }),
  ),
  'tasks.update': command(
    z.object({
      id: idSchema,
      title: requiredLineSchema.max(300).optional(),
      dueOn: daySchema.nullable().optional(),
    }),
    z.object({ id: idSchema }),
  ),
};
