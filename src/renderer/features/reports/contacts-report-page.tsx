import type { ReactElement } from 'react';
import type { ReportLine } from '#shared/reports.ts';
import { formatDayWithYear, today } from '#renderer/words/format.ts';
import { reportWords as words } from '#renderer/words/words.ts';
import { PrintedPage } from './printed-page.tsx';
import type { Period } from './report-periods.ts';

type ContactsReportPageProps = {
  readonly lines: readonly ReportLine[];
  readonly period: Period;
  readonly name: string;
};

const columns = ['on', 'employer', 'place', 'role', 'how', 'result'] as const;

/** Each application, contact and interview of a period, as a page to print. */
export function ContactsReportPage({ lines, period, name }: ContactsReportPageProps): ReactElement {
  const count = (kind: ReportLine['kind']) => lines.filter((line) => line.kind === kind).length;
  return (
    <PrintedPage
      heading={words.heading}
      facts={[
        ...(name === '' ? [] : [words.by(name)]),
        words.period(formatDayWithYear(period.from, 'day'), formatDayWithYear(period.to, 'day')),
        words.made(formatDayWithYear(today(), 'day')),
        words.counts(count('application'), count('contact'), count('interview')),
      ]}
    >
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
    </PrintedPage>
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
