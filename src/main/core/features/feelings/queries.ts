import type { Output } from '#shared/contract.ts';
import type { Feeling } from '#shared/feelings.ts';
import type { QueryContext } from '#core/context.ts';

/** As many as a year and a half of days have. */
const most = 500;

export function listFeelings({ store }: QueryContext): Output<'feelings.list'> {
  const feelings = store.connection
    .prepare(
      `SELECT feeling.id, at, mood, text, feeling.applicationId, application.title AS applicationTitle,
              company.name AS companyName
       FROM feeling
       LEFT JOIN application ON application.id = feeling.applicationId
       LEFT JOIN company ON company.id = companyId
       ORDER BY at DESC, feeling.id DESC LIMIT ${most}`,
    )
    .all() as Feeling[];
  const total = store.connection.prepare('SELECT count(*) FROM feeling').pluck().get() as number;
  return { total, feelings };
}
