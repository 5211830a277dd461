import type { ReactElement } from 'react';
import type { Insights, Rate } from '#shared/insights.ts';
import { isRateShown, rateWithInterval } from '#renderer/features/insights/rates.ts';
import { formatNumber } from '#renderer/words/format.ts';
import { searchReportWords } from '#renderer/words/words.ts';

const words = searchReportWords.numbers;

/** The four numbers one is asked for first. */
export function ReportNumbers({ insights }: { readonly insights: Insights }): ReactElement {
  const { applied, anyReply, positiveReply, funnel } = insights;
  const offers = funnel.find(({ phase }) => phase === 'offer')?.reached ?? 0;
  return (
    <dl aria-label={words.label} className="grid grid-cols-2 gap-3 min-[40rem]:grid-cols-4 print:grid-cols-4">
      <Tile label={words.sent} number={formatNumber(applied)} />
      <RateTile label={words.answered} rate={anyReply} />
      <RateTile label={words.talked} rate={positiveReply} />
      <Tile label={words.offers} number={formatNumber(offers)} />
    </dl>
  );
}

function RateTile({ label, rate }: { readonly label: string; readonly rate: Rate }): ReactElement {
  const detail = words.ofAll(formatNumber(rate.n), isRateShown(rate, false) ? rateWithInterval(rate) : null);
  return <Tile label={label} number={formatNumber(rate.k)} detail={detail} />;
}

type TileProps = { readonly label: string; readonly number: string; readonly detail?: string };

function Tile({ label, number, detail }: TileProps): ReactElement {
  return (
    <div className="break-inside-avoid rounded-card border border-line px-4 py-3">
      <dt className="text-12 text-muted">{label}</dt>
      <dd className="tabular text-20 font-semibold">{number}</dd>
      {detail === undefined ? null : <dd className="tabular text-12 text-muted">{detail}</dd>}
    </div>
  );
}
