import { z } from 'zod';
import { idSchema, phaseSchema } from './domain/fields.ts';
import { query } from './rpc/procedure.ts';

/** A column of the board. Several stages may share one phase. */
export const stageSchema = z.object({
  id: idSchema,
  name: z.string(),
  phase: phaseSchema,
  position: z.int(),
  isHidden: z.boolean(),
});
export type Stage = z.infer<typeof stageSchema>;

export const stageProcedures = {
  'stages.list': query(z.object({}), z.array(stageSchema)),
};
