import { useNavigate, useSearch } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import type { ReactElement } from 'react';
import { useMasked } from '#renderer/api/privacy-mask.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import type { DayRange } from '#renderer/features/insights/periods.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { today } from '#renderer/words/format.ts';
import { reportWords, searchReportWords as words } from '#renderer/words/words.ts';
import { PeriodChoice } from './period-choice.tsx';
import { choiceOf, isBackwards, periodOf, reportPeriods } from './report-periods.ts';
import { SearchReportPage } from './search-report-page.tsx';

const quick = [
  ...reportPeriods.map((value) => ({ value, label: reportWords.periods[value] })),
  { value: 'all', label: words.all },
] as const;

/** How the search went in a period, to look back on, to print, or to take to somebody who helps. */
export function SearchReportScreen(): ReactElement {
  const span = useSearch({ from: '/insights/report' });
  const navigate = useNavigate();
  const isMasked = useMasked();
  const go = (next: DayRange) => void navigate({ to: '/insights/report', search: next, replace: true });
  const isAll = span.from === undefined && span.to === undefined;
  return (
    <>
      <ScreenHeader
        title={words.title}
        actions={
          <Button
            variant="primary"
            icon={<Printer size={14} aria-hidden />}
            disabled={isBackwards(span)}
            onClick={() => window.print()}
          >
            {words.print}
          </Button>
        }
      />
      <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-8">
        <PeriodChoice
          span={span}
          onSpan={go}
          quick={quick}
          chosen={isAll ? 'all' : choiceOf(span, today())}
          onQuick={(choice) => go(choice === 'all' ? {} : periodOf(choice, today()))}
        />
        {isMasked ? <p className="mb-3 text-13 text-amber">{words.masked}</p> : null}
        {isBackwards(span) ? null : <Report span={span} onAll={isAll ? null : () => go({})} />}
      </div>
    </>
  );
}

type ReportProps = {
  readonly span: DayRange;
  /** Shows everything; null where that is shown already. */
  readonly onAll: (() => void) | null;
};

function Report({ span, onAll }: ReportProps): ReactElement {
  const query = useQueryOf('insights.overview', span, { keepPrevious: true });
  return (
    <Loadable query={query} errorTitle={words.failed}>
      {(insights) =>
        insights.applied > 0 ? (
          <SearchReportPage insights={insights} span={span} />
        ) : (
          <EmptyState title={words.empty} hint={onAll === null ? words.emptyAllHint : words.emptyHint}>
            {onAll === null ? null : <Button onClick={onAll}>{words.showAll}</Button>}
          </EmptyState>
        )
      }
    </Loadable>
  );
}
