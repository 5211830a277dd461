import { useState, type ReactElement } from 'react';
import type { InsightFilter, Insights } from '#shared/insights.ts';
import { useMasked } from '#renderer/api/privacy-mask.ts';
import { BehindDialog } from '#renderer/features/insights/behind-dialog.tsx';
import type { Behind } from '#renderer/features/insights/behind.ts';
import { Counted } from '#renderer/features/insights/counted.ts';
import { DiagnosisCard } from '#renderer/features/insights/diagnosis-card.tsx';
import { EndingsCard } from '#renderer/features/insights/endings-card.tsx';
import { FunnelCard } from '#renderer/features/insights/funnel-card.tsx';
import { reasonRows } from '#renderer/features/insights/reason-counts.ts';
import { ReasonsCard } from '#renderer/features/insights/reasons-card.tsx';
import { rangeBefore, type DayRange } from '#renderer/features/insights/periods.ts';
import { formatDayWithYear, today } from '#renderer/words/format.ts';
import { searchReportWords as words } from '#renderer/words/words.ts';
import { ChangeCard } from './change-card.tsx';
import { LessonSections } from './lesson-sections.tsx';
import { PrintedPage } from './printed-page.tsx';
import { QuoteSections } from './quote-sections.tsx';
import { ReportNumbers } from './report-numbers.tsx';
import { StandingCard } from './standing-card.tsx';
import { WorkableCard } from './workable-card.tsx';

function shownDay(day: string | undefined): string | null {
  return day === undefined ? null : formatDayWithYear(day, 'day');
}

type SearchReportPageProps = { readonly insights: Insights; readonly span: DayRange };

/** How a search went in a period, as a page to print: the numbers of Insights, what was said, and what can be changed. */
export function SearchReportPage({ insights, span }: SearchReportPageProps): ReactElement {
  const [behind, setBehind] = useState<Behind | null>(null);
  const isMasked = useMasked();
  const { from, to } = span;
  const filter: InsightFilter = span;
  const covered = words.period(shownDay(from), shownDay(to));
  const before = rangeBefore(span, today());
  const shown = { insights, onOpen: setBehind };
  return (
    <>
      <Counted value={covered}>
        <PrintedPage
          heading={words.heading}
          facts={[covered, words.made(formatDayWithYear(today(), 'day')), words.today]}
        >
          <div className="flex flex-col gap-3">
            <DiagnosisCard diagnosis={insights.diagnosis} onOpen={setBehind} />
            <ReportNumbers insights={insights} />
            <FunnelCard {...shown} showsSmall={false} />
            <StandingCard insights={insights} filter={filter} />
            <EndingsCard {...shown} />
            {(['theirs', 'mine'] as const).map((voice) =>
              reasonRows(insights.reasons, voice).length === 0 ? null : (
                <ReasonsCard key={voice} {...shown} voice={voice} />
              ),
            )}
            {before === null ? null : <ChangeCard insights={insights} before={before} />}
            <WorkableCard insights={insights} />
            {isMasked ? null : <QuoteSections filter={filter} />}
            {isMasked ? null : <LessonSections filter={filter} />}
          </div>
        </PrintedPage>
      </Counted>
      {behind === null ? null : (
        <BehindDialog behind={behind} filter={filter} onClose={() => setBehind(null)} />
      )}
    </>
  );
}
