import { z } from 'zod';

/** What changed in the data, so that every window can refresh it. `ids` is left out above 200 rows. */
export const changeSchema = z.object({ entity: z.string(), ids: z.array(z.string()).optional() });
export type Change = z.infer<typeof changeSchema>;

export const hostEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('changed'), changes: z.array(changeSchema) }),
  /** `done` and `total` count rows or steps; `total` is 0 while it is unknown. */
  z.object({
    type: z.literal('progress'),
    jobId: z.string(),
    step: z.string(),
    done: z.number(),
    total: z.number(),
  }),
]);
export type HostEvent = z.infer<typeof hostEventSchema>;
