import type { ReactElement } from 'react';
import type { ReportLine } from '#shared/reports.ts';
import { formatDayWithYear, today } from '#renderer/words/format.ts';
import { reportWords as words } from '#renderer/words/words.ts';
import type { Period } from './report-periods.ts';

type ReportPageProps = {
  readonly lines: readonly ReportLine[];
  readonly period: Period;
  readonly name: string;
};

const columns = ['on', 'employer', 'place', 'role', 'how', 'result'] as const;

/** The page itself: all that is printed (`data-printed-page` in global.css), and the same on the screen. */
export function ReportPage({ lines, period, name }: ReportPageProps): ReactElement {
  const count = (kind: ReportLine['kind']) => lines.filter((line) => line.kind === kind).length;
  return (
    <section
      data-printed-page
      aria-label={words.heading}
      className="max-w-260 rounded-card border border-line bg-surface p-8 print:max-w-none print:rounded-none print:border-0 print:p-0"
    >
      <h2 className="text-20 font-semibold">{words.heading}</h2>
      <ul className="mt-1 mb-5 flex flex-wrap gap-x-6 text-13 text-muted">
        {name === '' ? null : <li>{words.by(name)}</li>}
        <li>{words.period(formatDayWithYear(period.from, 'day'), formatDayWithYear(period.to, 'day'))}</li>
        <li>{words.made(formatDayWithYear(today(), 'day'))}</li>
        <li>{words.counts(count('application'), count('contact'), count('interview'))}</li>
      </ul>
      <table aria-label={words.heading} className="w-full text-12">
        <thead>
          <tr className="border-b border-line-strong text-left">
            {columns.map((column) => (
              <th key={column} scope="col" className="py-1.5 pr-3 font-semibold">
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Line({ line }: { readonly line: ReportLine }): ReactElement {
  const { on, companyName, viaCompanyName, place, title } = line;
  return (
    <tr className="break-inside-avoid border-b border-line align-top">
      <td className="tabular py-1.5 pr-3 whitespace-nowrap">{formatDayWithYear(on, 'day')}</td>
      <td className="py-1.5 pr-3 font-medium wrap-anywhere">
        {viaCompanyName === null ? companyName : words.through(companyName, viaCompanyName)}
      </td>
      <td className="py-1.5 pr-3 wrap-anywhere">{place}</td>
      <td className="py-1.5 pr-3 wrap-anywhere">{title}</td>
      <td className="py-1.5 pr-3 wrap-anywhere">{words.how(line)}</td>
      <td className="py-1.5 wrap-anywhere">{words.result(line)}</td>
    </tr>
  );
}
