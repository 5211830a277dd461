import { dayOfInterview } from '#shared/domain/interviews.ts';
import type { QueryContext } from '#core/context.ts';
import type { DbInterview } from '#core/store/tables.ts';

type Moment = Pick<DbInterview, 'startsAt' | 'hasTime' | 'timeZone'>;

/** What names an interview by its day, as it is read. */
export type Untold<Told extends { readonly on: string }> = Omit<Told, 'on'> & Moment;

/** The columns of an interview that say when it is. */
export const momentSql = 'interview.startsAt, interview.hasTime, interview.timeZone';

/** A row of them with the user's day in their place. */
export function tellDay<Row extends Moment>(
  context: Pick<QueryContext, 'timeZone'>,
  { startsAt, hasTime, timeZone, ...row }: Row,
): Omit<Row, keyof Moment> & { on: string } {
  return { ...row, on: dayOfInterview({ startsAt, hasTime, timeZone }, context.timeZone()) };
}
