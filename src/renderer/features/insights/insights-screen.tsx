import { Link } from '@tanstack/react-router';
import { ChartColumn } from 'lucide-react';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { InsightFilter, Insights } from '#shared/insights.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { PitchesCard } from '#renderer/features/pitches/pitches-card.tsx';
import { Button, buttonClasses } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { formatNumber, today } from '#renderer/words/format.ts';
import { calibrationWords, insightsCompareWords, insightsWords } from '#renderer/words/words.ts';
import { ActivityCard } from './activity-card.tsx';
import { BehindDialog } from './behind-dialog.tsx';
import type { Behind, OpenBehind } from './behind.ts';
import { Comparison } from './comparison/comparison.tsx';
import { partsApart } from './comparison/sides.ts';
import { ControlCard } from './control-card.tsx';
import { Counted } from './counted.ts';
import { DiagnosisCard } from './diagnosis-card.tsx';
import { EndingsCard } from './endings-card.tsx';
import { FlowCard } from './flow-card.tsx';
import { FunnelCard } from './funnel-card.tsx';
import { InsightFilters } from './insight-filters.tsx';
import { filterOf, isFiltered, noFilter, type InsightChoices } from './insights-address.ts';
import { InsightsSkeleton } from './insights-skeleton.tsx';
import { daysOf } from './periods.ts';
import type { Voice } from './reason-counts.ts';
import { ReasonsCard } from './reasons-card.tsx';
import { ReportLink } from './report-link.tsx';
import { SegmentsCard } from './segments-card.tsx';
import { StageTimesCard } from './stage-times-card.tsx';
import { TimesCard } from './times-card.tsx';
import { useFilterText } from './use-filter-text.ts';
import { useInsightChoices, type ChooseInsights } from './use-insight-choices.ts';

function NothingYet({ savedOnly }: { readonly savedOnly: number }): ReactElement {
  const words = insightsWords.empty;
  return (
    <EmptyState
      icon={<ChartColumn size={24} />}
      title={words.title}
      hint={
        savedOnly === 0 ? (
          words.hint
        ) : (
          <>
            {words.hint} {words.savedOnly(savedOnly, formatNumber(savedOnly))}
          </>
        )
      }
    >
      <Link to="/import" className={buttonClasses('primary')}>
        {words.import}
      </Link>
      <Button onClick={() => openRequest({ kind: 'add', stageId: null })}>{words.add}</Button>
    </EmptyState>
  );
}

type FiguresProps = {
  readonly insights: Insights;
  readonly filter: InsightFilter;
  readonly choices: InsightChoices;
  readonly onChoose: ChooseInsights;
  readonly onOpen: OpenBehind;
};

const columns = 'grid grid-cols-1 gap-3 min-[60rem]:grid-cols-2';

/** Cards below each other, each as high as it needs; the last one fills what the other column is longer. */
function Column({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className="flex min-w-0 flex-col gap-3 *:last:flex-1">{children}</div>;
}

function Figures({ insights, filter, choices, onChoose, onOpen }: FiguresProps): ReactElement {
  const { by, goal, showsSmall } = choices;
  const [voice, setVoice] = useState<Voice>('theirs');
  return (
    <div className="flex flex-col gap-3">
      <DiagnosisCard diagnosis={insights.diagnosis} onOpen={onOpen} />
      <div className={columns}>
        <Column>
          <FunnelCard insights={insights} showsSmall={showsSmall} onOpen={onOpen} />
          <ReasonsCard insights={insights} voice={voice} onVoice={setVoice} onOpen={onOpen} />
        </Column>
        <Column>
          <EndingsCard insights={insights} onOpen={onOpen} />
          <ControlCard insights={insights} voice={voice} onOpen={onOpen} />
          <SegmentsCard
            filter={filter}
            by={by}
            goal={goal}
            onChoose={onChoose}
            showsSmall={showsSmall}
            onOpen={onOpen}
          />
        </Column>
      </div>
      <FlowCard filter={filter} onOpen={onOpen} />
      <div className={columns}>
        <Column>
          <TimesCard filter={filter} showsSmall={showsSmall} onOpen={onOpen} />
          <StageTimesCard filter={filter} showsSmall={showsSmall} />
        </Column>
        <Column>
          <ActivityCard filter={filter} onOpen={onOpen} />
          <PitchesCard filter={filter} onOpen={onOpen} />
        </Column>
      </div>
    </div>
  );
}

/** Where in the search it stops, why, and what of it can be changed. */
export function InsightsScreen(): ReactElement {
  const [choices, choose] = useInsightChoices();
  const { shown, compared } = choices;
  const [behind, setBehind] = useState<Behind | null>(null);
  const filter = filterOf(shown, today());
  const days = daysOf(shown.period, today());
  const other = compared === null ? null : filterOf(compared, today(), days);
  const query = useQueryOf('insights.overview', filter, { keepPrevious: true });
  const text = useFilterText(shown);
  const otherText = useFilterText(compared ?? noFilter, days);
  const names = partsApart(text.parts, otherText.parts);
  const counted = other === null ? text.whole : insightsCompareWords.versus(text.whole, otherText.whole);
  return (
    <>
      <ScreenHeader title={insightsWords.title}>
        <Link
          to="/profile"
          search={{ tab: 'results' }}
          className="rounded-small pt-1 text-13 text-muted underline-offset-2 hover:text-ink hover:underline"
        >
          {calibrationWords.link}
        </Link>
        <ReportLink filter={filter} />
      </ScreenHeader>
      <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-8">
        <Loadable query={query} errorTitle={insightsWords.failed} skeleton={<InsightsSkeleton />}>
          {(insights) =>
            insights.applied === 0 && !isFiltered(shown) ? (
              <>
                <NothingYet savedOnly={insights.savedOnly} />
                <PitchesCard filter={filter} onOpen={setBehind} hidesNone />
              </>
            ) : (
              <>
                <InsightFilters choices={choices} onChoose={choose} applied={insights.applied} />
                {insights.applied === 0 ? (
                  <EmptyState title={insightsWords.noneInFilter} hint={insightsWords.noneInFilterHint}>
                    <Button onClick={() => choose({ shown: noFilter })}>{insightsWords.clearFilters}</Button>
                  </EmptyState>
                ) : (
                  <Counted value={counted}>
                    {other === null ? (
                      <Figures
                        insights={insights}
                        filter={filter}
                        choices={choices}
                        onChoose={choose}
                        onOpen={setBehind}
                      />
                    ) : (
                      <Comparison
                        insights={insights}
                        filter={filter}
                        other={other}
                        names={names}
                        showsSmall={choices.showsSmall}
                        onOpen={setBehind}
                      />
                    )}
                  </Counted>
                )}
              </>
            )
          }
        </Loadable>
      </div>
      {behind === null ? null : (
        <BehindDialog behind={behind} filter={behind.filter ?? filter} onClose={() => setBehind(null)} />
      )}
    </>
  );
}
