import { z } from 'zod';
import { daySchema, doneSchema, idSchema, instantSchema, requiredLineSchema } from './domain/fields.ts';
import { taskRules } from './domain/tasks/task-rules.ts';
import { command, query } from './rpc/procedure.ts';

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

const aboutSchema = {
  applicationId: idSchema.nullable(),
  /** Of the application; null with it. */
  applicationTitle: z.string().nullable(),
  companyName: z.string().nullable(),
};

export const dueTaskSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('rule'),
    rule: z.enum(taskRules),
    subjectId: idSchema,
    occurrence: z.string(),
    ...aboutSchema,
    opensAt: instantSchema,
    bestBefore: instantSchema.nullable(),
    goneAt: instantSchema.nullable(),
    /** Of the interview that it is about. */
    startsAt: instantSchema.nullable(),
  }),
  z.object({
    kind: z.literal('own'),
    id: idSchema,
    title: z.string(),
    dueOn: daySchema.nullable(),
    ...aboutSchema,
  }),
]);
export type DueTask = z.infer<typeof dueTaskSchema>;

export const taskProcedures = {
  /** What is to be done now, by the rules and by hand. */
  'tasks.due': query(
    z.object({}),
    z.object({
      tasks: z.array(dueTaskSchema),
      /** My own that have a later day, or were put off. */
      later: z.array(dueTaskSchema),
      /** When a rule's task opens, comes back or goes: then it is worth asking again. */
      nextChangeAt: instantSchema.nullable(),
    }),
  ),
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
