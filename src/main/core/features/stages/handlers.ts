import type { Output } from '#shared/contract.ts';
import type { QueryContext } from '#core/context.ts';
import { listStages } from './queries.ts';

export const stageHandlers = {
  'stages.list': ({ store }: QueryContext): Output<'stages.list'> => listStages(store),
};
