import type { Output, ParsedInput } from '#shared/contract.ts';
import type { QueryContext } from '#core/context.ts';
import { readCalibration } from './calibration.ts';
import { getFit } from './queries.ts';

export const fitHandlers = {
  'fit.get': (context: QueryContext, { applicationId }: ParsedInput<'fit.get'>): Output<'fit.get'> =>
    getFit(context, applicationId),
  'fit.calibration': readCalibration,
};
