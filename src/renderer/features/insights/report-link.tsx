import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { InsightFilter } from '#shared/insights.ts';
import { searchReportWords } from '#renderer/words/words.ts';

/** Leads to the report of the period that is shown, whatever else is chosen. */
export function ReportLink({ filter: { from, to } }: { readonly filter: InsightFilter }): ReactElement {
  return (
    <Link
      to="/insights/report"
      search={{ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }}
      className="rounded-small pt-1 text-13 text-muted underline-offset-2 hover:text-ink hover:underline"
    >
      {searchReportWords.link}
    </Link>
  );
}
