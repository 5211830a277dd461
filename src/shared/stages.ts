import { z } from 'zod';
import { doneSchema, idSchema, phaseSchema } from './domain/fields.ts';
import { command, query } from './rpc/procedure.ts';

/** A column of the board. Several stages may share one phase. */
export const stageSchema = z.object({
  id: idSchema,
  name: z.string(),
  phase: phaseSchema,
  position: z.int(),
  isHidden: z.boolean(),
});
export type Stage = z.infer<typeof stageSchema>;

/** How much hangs on a stage: open applications in it, all of them, and dated entries in histories. */
export const stageUseSchema = z.object({
  stageId: idSchema,
  openCount: z.int(),
  applicationCount: z.int(),
  eventCount: z.int(),
});
export type StageUse = z.infer<typeof stageUseSchema>;

/** A column's name: it stands above narrow columns. */
const stageNameSchema = z.string().trim().min(1).max(60);
const oneStageSchema = z.object({ id: idSchema });

/** Stages stand in the order of their phases, always, and every phase keeps at least one. */
export const stageProcedures = {
  'stages.list': query(z.object({}), z.array(stageSchema)),
  /** One entry for each stage, also where all counts are 0. */
  'stages.uses': query(z.object({}), z.array(stageUseSchema)),
  /** At the end of its phase. `refused` when another stage has the name. */
  'stages.create': command(z.object({ name: stageNameSchema, phase: phaseSchema }), oneStageSchema),
  'stages.rename': command(z.object({ id: idSchema, name: stageNameSchema }), oneStageSchema),
  /** Takes the column off the board while it is empty. Nothing in it is changed. */
  'stages.hide': command(oneStageSchema, oneStageSchema),
  'stages.show': command(oneStageSchema, oneStageSchema),
  /** Puts a stage before another of its phase, or at the end of it. `refused` for one of another phase. */
  'stages.move': command(z.object({ id: idSchema, beforeId: idSchema.nullable() }), oneStageSchema),
  /**
   * Gives a stage another phase. With `followEvents` the past follows: what was reached there counts as the new phase
   * everywhere. `refused` when it is the only stage of its phase.
   */
  'stages.setPhase': command(
    z.object({ id: idSchema, phase: phaseSchema, followEvents: z.boolean() }),
    oneStageSchema,
  ),
  /**
   * Its applications and its entries in histories go to another stage of the same phase: no figure changes.
   * `refused` for the only stage of a phase, and when something hangs on it and no `moveTo` is named.
   */
  'stages.delete': command(z.object({ id: idSchema, moveTo: idSchema.nullable() }), doneSchema),
};
