import type { ReactElement } from 'react';
import type { InsightFilter } from '#shared/insights.ts';
import type { Quote } from '#shared/reports.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { formatDayWithYear, formatNumber } from '#renderer/words/format.ts';
import { applicationWords, outcomeWords, searchReportWords } from '#renderer/words/words.ts';
import { ReportSection } from './report-section.tsx';

const words = searchReportWords.quotes;

/** What they said, in their words, and apart from it what I noted myself. */
export function QuoteSections({ filter }: { readonly filter: InsightFilter }): ReactElement | null {
  const { data } = useQueryOf('reports.quotes', filter, { keepPrevious: true });
  if (data === undefined) return null;
  return (
    <>
      <QuoteSection title={words.theirs} quotes={data.quotes.filter((quote) => !isMine(quote))} />
      <QuoteSection title={words.mine} quotes={data.quotes.filter(isMine)} />
      {data.count > data.quotes.length ? (
        <p className="text-12 text-muted">
          {words.further(formatNumber(data.quotes.length), formatNumber(data.count))}
        </p>
      ) : null}
    </>
  );
}

function isMine({ saidBy }: Quote): boolean {
  return saidBy === 'me';
}

type QuoteSectionProps = { readonly title: string; readonly quotes: readonly Quote[] };

function QuoteSection({ title, quotes }: QuoteSectionProps): ReactElement | null {
  if (quotes.length === 0) return null;
  return (
    <ReportSection title={title}>
      <ul className="flex flex-col gap-3">
        {quotes.map((quote) => (
          <li key={quote.id} className="break-inside-avoid">
            <figure>
              <blockquote className="border-l-2 border-line-strong pl-3 text-13 wrap-anywhere whitespace-pre-line">
                {quote.quote}
              </blockquote>
              <figcaption className="mt-0.5 pl-3.5 text-12 text-muted wrap-anywhere">
                {quote.label} · {captionOf(quote)} · {formatDayWithYear(quote.on, quote.precision)}
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </ReportSection>
  );
}

function captionOf({ saidBy, title, companyName }: Quote): string {
  const role = title === '' ? applicationWords.untitled : title;
  return saidBy === 'me'
    ? words.noted(role, companyName)
    : words.by(outcomeWords.speakers[saidBy], role, companyName);
}
