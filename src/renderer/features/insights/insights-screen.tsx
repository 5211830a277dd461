import { Link } from '@tanstack/react-router';
import { ChartColumn } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { InsightFilter, Insights, SegmentBy } from '#shared/insights.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { PitchesCard } from '#renderer/features/pitches/pitches-card.tsx';
import { Button, buttonClasses } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { formatDayWithYear, formatNumber, today } from '#renderer/words/format.ts';
import { calibrationWords, insightsWords } from '#renderer/words/words.ts';
import { ActivityCard } from './activity-card.tsx';
import { BehindDialog } from './behind-dialog.tsx';
import type { Behind, OpenBehind } from './behind.ts';
import { ControlCard } from './control-card.tsx';
import { Counted } from './counted.ts';
import { DiagnosisCard } from './diagnosis-card.tsx';
import { EndingsCard } from './endings-card.tsx';
import { FilterChips, type InsightChoices } from './filter-chips.tsx';
import { FlowCard } from './flow-card.tsx';
import { FunnelCard } from './funnel-card.tsx';
import { InsightsSkeleton } from './insights-skeleton.tsx';
import { filterOf } from './periods.ts';
import type { Voice } from './reason-counts.ts';
import { ReasonsCard } from './reasons-card.tsx';
import { SegmentsCard } from './segments-card.tsx';
import { StageTimesCard } from './stage-times-card.tsx';
import { TimesCard } from './times-card.tsx';

const everything: InsightChoices = { period: 'all', source: null, by: 'source', showsSmall: false };

/** Looking at an application and coming back must not lose what was chosen. */
let kept: InsightChoices = everything;

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

/** What the chips let through, in words. */
function countedWords({ period, source }: InsightChoices, { from }: InsightFilter): string {
  return insightsWords.saving.counted(
    insightsWords.periods[period],
    from === undefined ? null : formatDayWithYear(from, 'day'),
    source,
  );
}

type FiguresProps = {
  readonly insights: Insights;
  readonly filter: InsightFilter;
  readonly by: SegmentBy;
  readonly onBy: (by: SegmentBy) => void;
  readonly showsSmall: boolean;
  readonly onOpen: OpenBehind;
};

function Figures({ insights, filter, by, onBy, showsSmall, onOpen }: FiguresProps): ReactElement {
  const [voice, setVoice] = useState<Voice>('theirs');
  return (
    <div className="flex flex-col gap-3">
      <DiagnosisCard diagnosis={insights.diagnosis} onOpen={onOpen} />
      <div className="grid grid-cols-1 gap-3 min-[60rem]:grid-cols-2">
        <FunnelCard insights={insights} showsSmall={showsSmall} onOpen={onOpen} />
        <EndingsCard insights={insights} onOpen={onOpen} />
        <ReasonsCard insights={insights} voice={voice} onVoice={setVoice} onOpen={onOpen} />
        <div className="grid grid-cols-1 gap-3 min-[84rem]:grid-cols-2">
          <ControlCard insights={insights} voice={voice} onOpen={onOpen} />
          <SegmentsCard filter={filter} by={by} onBy={onBy} showsSmall={showsSmall} onOpen={onOpen} />
        </div>
        <FlowCard filter={filter} onOpen={onOpen} />
        <TimesCard filter={filter} showsSmall={showsSmall} onOpen={onOpen} />
        <div className="flex flex-col gap-3">
          <ActivityCard filter={filter} onOpen={onOpen} />
          <StageTimesCard filter={filter} showsSmall={showsSmall} />
          <PitchesCard filter={filter} onOpen={onOpen} />
        </div>
      </div>
    </div>
  );
}

/** Where in the search it stops, why, and what of it can be changed. */
export function InsightsScreen(): ReactElement {
  const [choices, setChoices] = useState(kept);
  const [behind, setBehind] = useState<Behind | null>(null);
  const filter = filterOf(choices.period, choices.source, today());
  const query = useQueryOf('insights.overview', filter, { keepPrevious: true });

  function choose(next: InsightChoices): void {
    kept = next;
    setChoices(next);
  }

  const isFiltered = choices.period !== 'all' || choices.source !== null;
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
      </ScreenHeader>
      <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-8">
        <Loadable query={query} errorTitle={insightsWords.failed} skeleton={<InsightsSkeleton />}>
          {(insights) =>
            insights.applied === 0 && !isFiltered ? (
              <>
                <NothingYet savedOnly={insights.savedOnly} />
                <PitchesCard filter={filter} onOpen={setBehind} hidesNone />
              </>
            ) : (
              <>
                <div className="mb-3">
                  <FilterChips choices={choices} onChange={choose} />
                </div>
                {insights.applied === 0 ? (
                  <EmptyState title={insightsWords.noneInFilter} hint={insightsWords.noneInFilterHint}>
                    <Button onClick={() => choose({ ...choices, period: 'all', source: null })}>
                      {insightsWords.clearFilters}
                    </Button>
                  </EmptyState>
                ) : (
                  <Counted value={countedWords(choices, filter)}>
                    <Figures
                      insights={insights}
                      filter={filter}
                      by={choices.by}
                      onBy={(by) => choose({ ...choices, by })}
                      showsSmall={choices.showsSmall}
                      onOpen={setBehind}
                    />
                  </Counted>
                )}
              </>
            )
          }
        </Loadable>
      </div>
      {behind === null ? null : (
        <BehindDialog behind={behind} filter={filter} onClose={() => setBehind(null)} />
      )}
    </>
  );
}
