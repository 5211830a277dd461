import type { ReactElement } from 'react';
import type { InsightFilter } from '#shared/insights.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { Cell, HeaderCell, Row, Table } from '#renderer/ui/table.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { insightsWords } from '#renderer/words/words.ts';
import { medianText } from './answer-points.ts';
import { InsightCard } from './insight-card.tsx';
import { smallestShownCount } from './rates.ts';

const words = insightsWords.stageTimes;

type StageTimesCardProps = { readonly filter: InsightFilter; readonly showsSmall: boolean };

/** How long applications stand in each stage. */
export function StageTimesCard({ filter, showsSmall }: StageTimesCardProps): ReactElement {
  const query = useQueryOf('insights.timing', filter, { keepPrevious: true });
  return (
    <InsightCard title={words.title} definition={words.definition}>
      <Loadable query={query} errorTitle={insightsWords.failed}>
        {({ stages }) =>
          stages.length === 0 ? (
            <p className="text-13 text-muted">{words.none}</p>
          ) : (
            <Table label={words.table}>
              <thead>
                <tr>
                  <HeaderCell>{words.stage}</HeaderCell>
                  <HeaderCell isNumeric>{words.median}</HeaderCell>
                  <HeaderCell isNumeric>{words.measured}</HeaderCell>
                </tr>
              </thead>
              <tbody>
                {stages.map(({ stageId, name, n, medianDays }) => (
                  <Row key={stageId}>
                    <Cell>{name}</Cell>
                    <Cell isNumeric>
                      {n < smallestShownCount && !showsSmall ? '—' : medianText(medianDays)}
                    </Cell>
                    <Cell isNumeric>{formatNumber(n)}</Cell>
                  </Row>
                ))}
              </tbody>
            </Table>
          )
        }
      </Loadable>
    </InsightCard>
  );
}
