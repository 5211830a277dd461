import type { ExpressionBuilder } from 'kysely';
import type { Output, ParsedInput } from '#shared/contract.ts';
import { endOf, findConflicts, startOf, type InterviewTime } from '#shared/domain/interviews.ts';
import type { Interview, Interviewer, InterviewReference } from '#shared/interviews.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { QueryContext } from '#core/context.ts';
import type { Store } from '#core/store/store.ts';
import type { DbInterview, Tables } from '#core/store/tables.ts';

/** Throws `not-found`. */
export function getInterviewRow(store: Store, id: string): DbInterview {
  const row = store.get(store.from.selectFrom('interview').selectAll().where('id', '=', id));
  if (!row) throw new AppError('not-found', 'That interview is no longer there.');
  return row;
}

/** A row with the names around it. */
type NamedRow = DbInterview & { readonly applicationTitle: string; readonly companyName: string };

function selectNamed({ from }: Store) {
  return from
    .selectFrom('interview')
    .innerJoin('application', 'application.id', 'interview.applicationId')
    .innerJoin('company', 'company.id', 'application.companyId')
    .selectAll('interview')
    .select(['application.title as applicationTitle', 'company.name as companyName']);
}

/** Of an application that has not ended. */
function isOfOpen(is: ExpressionBuilder<Tables, 'interview'>) {
  return is.not(
    is.exists(
      is
        .selectFrom('outcome')
        .select('outcome.id')
        .whereRef('outcome.applicationId', '=', 'interview.applicationId')
        .where('outcome.reopenedOn', 'is', null),
    ),
  );
}

/** No interview takes longer: those that start earlier than this before a range don't touch it. */
const longestMs = 86_400_000;

function earlier(instant: string): string {
  return new Date(Date.parse(instant) - longestMs).toISOString();
}

export function listInterviews(
  { store }: QueryContext,
  { applicationId, from, to, status, ofOpen, order, limit }: ParsedInput<'interviews.list'>,
): Output<'interviews.list'> {
  let query = selectNamed(store);
  if (applicationId !== undefined) query = query.where('interview.applicationId', '=', applicationId);
  if (from !== undefined) query = query.where('interview.startsAt', '>', earlier(from));
  if (to !== undefined) query = query.where('interview.startsAt', '<', to);
  if (status !== undefined) query = query.where('interview.status', '=', status);
  if (ofOpen) query = query.where(isOfOpen);
  const direction = order === 'soonest' ? 'asc' : 'desc';
  const rows = store
    .all(query.orderBy('interview.startsAt', direction).orderBy('interview.id', direction))
    .filter((row) => from === undefined || endOf(spanOf(row)) > from);
  return { items: withNeighbours(store, rows.slice(0, limit)), total: rows.length };
}

/** Throws `not-found`. */
export function getInterview({ store }: QueryContext, { id }: ParsedInput<'interviews.get'>): Interview {
  const row = store.get(selectNamed(store).where('interview.id', '=', id));
  const [interview] = row === undefined ? [] : withNeighbours(store, [row]);
  if (!interview) throw new AppError('not-found', 'That interview is no longer there.');
  return interview;
}

/** Interviews by their ids, by start; those that are gone are left out. */
export function interviewsOf(store: Store, ids: readonly string[]): Interview[] {
  const rows = store.all(
    selectNamed(store).where('interview.id', 'in', ids).orderBy('interview.startsAt').orderBy('interview.id'),
  );
  return withNeighbours(store, rows);
}

export function listConflicts(
  context: QueryContext,
  { when, durationMin, exceptId }: ParsedInput<'interviews.conflicts'>,
): InterviewReference[] {
  if (when.time === null) return [];
  const { store } = context;
  const startsAt = startOf(timeOf(context, when));
  const asked = { id: '', startsAt, endsAt: endOf({ startsAt, hasTime: true, durationMin }) };
  const planned = readPlanned(store, earlier(startsAt), asked.endsAt).filter(({ id }) => id !== exceptId);
  const found = new Set(findConflicts([asked, ...planned]).get(asked.id));
  return planned.filter(({ id }) => found.has(id));
}

/** A time as the contract takes it, in the user's own zone when none is named. */
export function timeOf(
  { timeZone }: Pick<QueryContext, 'timeZone'>,
  when: ParsedInput<'interviews.create'>['when'],
): InterviewTime {
  return { day: when.day, time: when.time, timeZone: when.timeZone ?? timeZone() };
}

function spanOf({ startsAt, hasTime, durationMin }: DbInterview) {
  return { startsAt, hasTime: hasTime === 1, durationMin };
}

function referenceOf(row: NamedRow): InterviewReference {
  const { id, applicationTitle, companyName, kind, startsAt } = row;
  return { id, applicationTitle, companyName, kind, startsAt, endsAt: endOf(spanOf(row)) };
}

/**
 * Planned interviews with a time that start in a range; only these can be in each other's way. What was left planned when
 * an application ended is in nobody's way.
 */
function readPlanned(store: Store, from: string, to: string): InterviewReference[] {
  return store
    .all(
      selectNamed(store)
        .where('interview.status', '=', 'planned')
        .where('interview.hasTime', '=', 1)
        .where('interview.startsAt', '>', from)
        .where('interview.startsAt', '<', to)
        .where(isOfOpen)
        .orderBy('interview.startsAt')
        .orderBy('interview.id'),
    )
    .map(referenceOf);
}

/** Adds who takes part and what is in the way. */
function withNeighbours(store: Store, rows: readonly NamedRow[]): Interview[] {
  const interviewers = readInterviewers(
    store,
    rows.map(({ id }) => id),
  );
  const conflictsOf = readConflicts(store, rows);
  return rows.map((row) => {
    const { createdAt: _createdAt, hasTime, ...fields } = row;
    return {
      ...fields,
      hasTime: hasTime === 1,
      endsAt: endOf(spanOf(row)),
      interviewers: interviewers.get(row.id) ?? [],
      conflicts: conflictsOf(row.id),
    };
  });
}

function readInterviewers(store: Store, ids: readonly string[]): Map<string, Interviewer[]> {
  const found = new Map<string, Interviewer[]>();
  if (ids.length === 0) return found;
  const rows = store.all(
    store.from
      .selectFrom('interviewPerson')
      .innerJoin('person', 'person.id', 'interviewPerson.personId')
      .select(['interviewPerson.interviewId', 'person.id', 'person.name'])
      .where('interviewPerson.interviewId', 'in', ids)
      .orderBy('person.name')
      .orderBy('person.id'),
  );
  for (const { interviewId, id, name } of rows) {
    found.set(interviewId, [...(found.get(interviewId) ?? []), { id, name }]);
  }
  return found;
}

function readConflicts(store: Store, rows: readonly NamedRow[]): (id: string) => InterviewReference[] {
  const starts = rows
    .filter(({ status, hasTime }) => status === 'planned' && hasTime === 1)
    .map(({ startsAt }) => startsAt)
    .toSorted();
  const [first] = starts;
  const last = starts.at(-1);
  if (first === undefined || last === undefined) return () => [];
  const until = new Date(Date.parse(last) + longestMs).toISOString();
  const planned = readPlanned(store, earlier(first), until);
  const byId = new Map(planned.map((reference) => [reference.id, reference]));
  const conflicts = findConflicts(planned);
  return (id) => (conflicts.get(id) ?? []).flatMap((other) => byId.get(other) ?? []);
}
