import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import {
  filterBehind,
  type CalibrationGroup,
  type CalibrationNumber,
} from '#shared/domain/fit/calibration.ts';
import type { CalibrationRates } from '#shared/fit.ts';
import { countsOf, intervalOf, isRateShown } from '#renderer/features/insights/rates.ts';
import { withFilter } from '#renderer/features/pipeline/pipeline-address.ts';
import { Cell } from '#renderer/ui/table.tsx';
import { formatNumber, formatPercent } from '#renderer/words/format.ts';
import { calibrationWords as words } from '#renderer/words/words.ts';

type CalibrationCellProps = {
  readonly group: CalibrationGroup;
  readonly groupName: string;
  readonly number: CalibrationNumber;
  readonly rates: CalibrationRates;
  readonly showsSmall: boolean;
};

/** A number that opens its applications in the pipeline; a rate of few stands as its counts alone. */
export function CalibrationCell(props: CalibrationCellProps): ReactElement {
  const { group, groupName, number, rates, showsSmall } = props;
  const rate = number === 'applied' ? null : rates[number];
  const shown = rate === null ? formatNumber(rates.applied) : countsOf(rate);
  const isShown = rate !== null && isRateShown(rate, showsSmall);
  return (
    <Cell isNumeric className="whitespace-nowrap">
      {rates.applied === 0 ? (
        <span className="text-faint">{rate === null ? formatNumber(0) : '–'}</span>
      ) : (
        <span className="inline-flex items-baseline justify-end gap-2">
          {isShown ? (
            <span>
              {formatPercent(rate.rate)} <span className="text-12 text-faint">{intervalOf(rate)}</span>
            </span>
          ) : null}
          <Link
            to="/pipeline"
            search={withFilter({ view: 'table' }, filterBehind(group, number))}
            aria-label={words.numberName(groupName, number, shown)}
            className="inline-flex min-h-6 min-w-6 items-center justify-end rounded-small text-muted underline-offset-2 hover:text-ink hover:underline"
          >
            {shown}
          </Link>
        </span>
      )}
    </Cell>
  );
}
