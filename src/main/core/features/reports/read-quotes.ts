import type { Output } from '#shared/contract.ts';
import type { InsightFilter } from '#shared/insights.ts';
import type { QueryContext } from '#core/context.ts';
import { readCounted } from '#core/features/insights/read-counted.ts';

type Quote = Output<'reports.quotes'>['quotes'][number];

/** More than anybody reads in one go. */
const mostQuotes = 100;

const sql = `
  SELECT outcomeReason.id, outcome.applicationId, application.title, company.name AS companyName,
    outcome."on", outcome.precision, outcome.phase, outcomeReason.saidBy, reason.label, outcomeReason.quote
  FROM outcomeReason
  JOIN outcome ON outcome.id = outcomeReason.outcomeId
  JOIN reason ON reason.id = outcomeReason.reasonId
  JOIN application ON application.id = outcome.applicationId
  JOIN company ON company.id = application.companyId
  WHERE outcome.reopenedOn IS NULL AND trim(coalesce(outcomeReason.quote, '')) <> ''
  ORDER BY outcome."on" DESC, outcomeReason.id DESC`;

/** What was written with the reasons of the applications that Insights counts in a period. */
export function readQuotes(context: QueryContext, filter: InsightFilter): Output<'reports.quotes'> {
  const quotes = context.store.connection.prepare(sql).all() as Quote[];
  if (quotes.length === 0) return { count: 0, quotes };
  const applied = new Set(
    readCounted(context, filter)
      .filter(({ facts }) => facts.isApplied)
      .map(({ id }) => id),
  );
  const counted = quotes.filter(({ applicationId }) => applied.has(applicationId));
  return { count: counted.length, quotes: counted.slice(0, mostQuotes) };
}
