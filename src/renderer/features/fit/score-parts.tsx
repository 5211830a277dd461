import { useId, type ReactElement } from 'react';
import type { FitDetails } from '#shared/fit.ts';
import { SectionHeading } from '#renderer/ui/section-heading.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { fitWords as words } from '#renderer/words/words.ts';
import { partRows } from './explain-fit.ts';

/** What the score is made of: each part, its weight, and the points it brings. */
export function ScoreParts({ fit }: { readonly fit: FitDetails }): ReactElement {
  const headingId = useId();
  const rows = partRows(fit);
  return (
    <section aria-labelledby={headingId}>
      <SectionHeading id={headingId} className="mb-1">
        {words.parts.title}
      </SectionHeading>
      <table aria-labelledby={headingId} className="tabular w-full text-13">
        <thead className="sr-only">
          <tr>
            {words.parts.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, detail, weight, points }) => (
            <tr key={name} className="border-b border-line align-baseline">
              <th scope="row" className="py-1.5 pr-3 text-left font-medium whitespace-nowrap">
                {words.parts[name]}
              </th>
              <td className="w-full py-1.5 pr-3 text-12 text-muted">{detail}</td>
              <td className="py-1.5 pr-3 text-right text-12 whitespace-nowrap text-muted">
                {words.parts.counts(weight)}
              </td>
              <td className="py-1.5 text-right whitespace-nowrap">
                {formatNumber(Math.round(points * 10) / 10)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="align-baseline">
            <th scope="row" className="py-1.5 text-left font-semibold">
              {words.parts.sum}
            </th>
            <td colSpan={2} className="py-1.5 pr-3 text-12 text-faint">
              {rows.length < 3 ? words.parts.scaled : null}
            </td>
            <td className="py-1.5 text-right font-semibold">{fit.score}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
