import type { ReactElement } from 'react';
import type { InsightFilter } from '#shared/insights.ts';
import type { Lessons } from '#shared/reports.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { formatDayWithYear, formatNumber } from '#renderer/words/format.ts';
import { applicationWords, debriefWords, planWords, searchReportWords } from '#renderer/words/words.ts';
import { ReportSection } from './report-section.tsx';

const words = searchReportWords;

/** What was thought over, and the plan: what one takes from the search so far. */
export function LessonSections({ filter }: { readonly filter: InsightFilter }): ReactElement | null {
  const { data } = useQueryOf('reports.lessons', filter, { keepPrevious: true });
  if (data === undefined) return null;
  return (
    <>
      {data.debriefCount === 0 ? null : <LessonSection lessons={data} />}
      {data.plan.length === 0 ? null : (
        <ReportSection title={words.plan.title}>
          <ul className="flex flex-col gap-3">
            {data.plan.map((item) => (
              <PlanLine key={item.id} item={item} />
            ))}
          </ul>
        </ReportSection>
      )}
    </>
  );
}

function LessonSection({ lessons }: { readonly lessons: Lessons }): ReactElement {
  const { debriefCount, explanations, canChange } = lessons;
  return (
    <ReportSection title={words.lessons.title}>
      <p className="text-13 text-muted">
        {words.lessons.thoughtOver(debriefCount, formatNumber(debriefCount))}
      </p>
      {canChange.length === 0 ? null : (
        <>
          <h4 className="mt-3 mb-1 break-after-avoid text-12 font-medium text-muted">
            {words.lessons.canChange}
          </h4>
          <ul className="flex flex-col gap-3">
            {canChange.map((one) => (
              <li key={one.outcomeId} className="break-inside-avoid">
                <p className="border-l-2 border-line-strong pl-3 text-13 wrap-anywhere whitespace-pre-line">
                  {one.canChange}
                </p>
                <p className="mt-0.5 pl-3.5 text-12 text-muted wrap-anywhere">
                  {debriefWords.about(
                    one.applicationTitle === '' ? applicationWords.untitled : one.applicationTitle,
                    one.companyName,
                  )}{' '}
                  · {formatDayWithYear(one.on, one.precision)}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {explanations.length === 0 ? null : (
        <>
          <h4 className="mt-3 mb-1 break-after-avoid text-12 font-medium text-muted">
            {words.lessons.explanations}
          </h4>
          <ul className="text-13">
            {explanations.map(({ explanation, count }) => (
              <li key={explanation} className="flex gap-3">
                <span className="tabular w-8 text-right font-medium">{formatNumber(count)}</span>
                <span>{debriefWords.explanationNames[explanation]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </ReportSection>
  );
}

function PlanLine({ item }: { readonly item: Lessons['plan'][number] }): ReactElement {
  const { kind, title, hypothesis, phase, startsOn, reviewOn, closedOn, verdict, note } = item;
  const facts = [
    planWords.kinds[kind].label,
    phase === null ? null : planWords.step(phase),
    words.plan.since(formatDayWithYear(startsOn, 'day')),
    closedOn === null
      ? words.plan.reviewOn(formatDayWithYear(reviewOn, 'day'))
      : words.plan.closedOn(formatDayWithYear(closedOn, 'day')),
  ].filter((fact) => fact !== null);
  return (
    <li className="break-inside-avoid text-13">
      <p className="font-medium wrap-anywhere">{title}</p>
      {hypothesis === null ? null : (
        <p className="wrap-anywhere whitespace-pre-line">{words.plan.expected(hypothesis)}</p>
      )}
      {verdict === null ? null : (
        <p className="wrap-anywhere whitespace-pre-line">
          {words.plan.noted(planWords.verdicts[verdict].label, note)}
        </p>
      )}
      <p className="text-12 text-muted">{facts.join(' · ')}</p>
    </li>
  );
}
