import type { Output, ParsedInput } from '#shared/contract.ts';
import { dayOfInterview } from '#shared/domain/interviews.ts';
import type { CommandContext, QueryContext } from '#core/context.ts';
import { idsOfTarget } from '#core/features/applications/filter.ts';
import type { DbInterview } from '#core/store/tables.ts';
import { setInterviewStatus } from './commands.ts';

type Ahead = Pick<DbInterview, 'id' | 'kind' | 'startsAt' | 'hasTime' | 'timeZone'>;

/** Planned interviews of these applications, as far as they are open, that have not begun; by start. */
function findAhead(
  { store, now }: Pick<QueryContext, 'store' | 'now'>,
  applicationIds: readonly string[],
): Ahead[] {
  return store.connection
    .prepare(
      `SELECT id, kind, startsAt, hasTime, timeZone FROM interview
       WHERE status = 'planned' AND startsAt > @now
         AND NOT EXISTS (SELECT 1 FROM outcome
           WHERE outcome.applicationId = interview.applicationId AND outcome.reopenedOn IS NULL)
         AND applicationId IN (SELECT value FROM json_each(@applicationIds))
       ORDER BY startsAt, id`,
    )
    .all({ now: now(), applicationIds: JSON.stringify(applicationIds) }) as Ahead[];
}

/** What ending applications would leave planned. */
export function readAhead(
  context: QueryContext,
  { target }: ParsedInput<'interviews.ahead'>,
): Output<'interviews.ahead'> {
  const ahead = findAhead(context, idsOfTarget(context, target));
  const [first] = ahead;
  return { count: ahead.length, first: first === undefined ? null : momentOf(context, first) };
}

function momentOf(
  context: QueryContext,
  { kind, startsAt, hasTime, timeZone }: Ahead,
): NonNullable<Output<'interviews.ahead'>['first']> {
  const on = dayOfInterview({ startsAt, hasTime, timeZone }, context.timeZone());
  return { kind, startsAt, hasTime: hasTime === 1, on };
}

/** Calls off what is planned ahead for an application that is about to end. */
export function cancelAhead(context: CommandContext, applicationId: string): void {
  const ids = findAhead(context, [applicationId]).map(({ id }) => id);
  setInterviewStatus(context, { ids, status: 'cancelled' });
}
