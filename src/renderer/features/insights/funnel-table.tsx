import type { ReactElement } from 'react';
import type { FunnelStep } from '#shared/insights.ts';
import { Cell, HeaderCell, Row, Table } from '#renderer/ui/table.tsx';
import { formatNumber, formatPercent } from '#renderer/words/format.ts';
import { insightsWords } from '#renderer/words/words.ts';
import { countsOf, intervalOf, isRateShown } from './rates.ts';

const words = insightsWords.funnel;

/** The funnel's numbers as a table. */
export function FunnelTable({
  steps,
  showsSmall,
}: {
  readonly steps: readonly FunnelStep[];
  readonly showsSmall: boolean;
}): ReactElement {
  return (
    <Table label={words.title}>
      <thead>
        <tr>
          <HeaderCell>{words.step}</HeaderCell>
          <HeaderCell isNumeric>{words.reached}</HeaderCell>
          <HeaderCell isNumeric>{words.waitingColumn}</HeaderCell>
          <HeaderCell isNumeric>{words.conversion}</HeaderCell>
          <HeaderCell isNumeric>{words.rate}</HeaderCell>
          <HeaderCell isNumeric>{words.range}</HeaderCell>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ phase, reached, waiting, conversion }) => {
          const isShown = conversion !== null && isRateShown(conversion, showsSmall);
          return (
            <Row key={phase}>
              <Cell>{insightsWords.phases[phase]}</Cell>
              <Cell isNumeric>{formatNumber(reached)}</Cell>
              <Cell isNumeric>{formatNumber(waiting)}</Cell>
              <Cell isNumeric>{conversion === null ? '' : countsOf(conversion)}</Cell>
              <Cell isNumeric>{isShown ? formatPercent(conversion.rate) : ''}</Cell>
              <Cell isNumeric>{isShown ? intervalOf(conversion) : ''}</Cell>
            </Row>
          );
        })}
      </tbody>
    </Table>
  );
}
