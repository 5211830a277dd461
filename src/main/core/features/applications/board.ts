import type { ApplicationCard, Board } from '#shared/applications.ts';
import { dayIn, daysBetween } from '#shared/domain/days.ts';
import type { WorkMode } from '#shared/domain/fields.ts';
import type { QueryContext } from '#core/context.ts';
import { listStages } from '#core/features/stages/queries.ts';
import type { Store } from '#core/store/store.ts';
import { readApplicationFacts, silenceRuleOf } from './figures.ts';

/** A card as the database knows it. */
type CardRow = {
  id: string;
  title: string;
  companyId: string;
  companyName: string;
  viaCompanyName: string | null;
  location: string | null;
  workMode: WorkMode | null;
  stageId: string;
  deadlineOn: string | null;
  stageSince: string | null;
  interviewAt: string | null;
  interviewKind: string | null;
  interviewHasTime: 0 | 1 | null;
};

/** The whole board: every open application that is not archived, in the order of its column. */
export function readBoard(context: QueryContext): Board {
  const { store } = context;
  const facts = readApplicationFacts(store, silenceRuleOf(context));
  const today = context.today();
  const timeZone = context.timeZone();
  const cards = readCards(store, context.now()).map((row): ApplicationCard => {
    const {
      deadlineOn: _deadlineOn,
      interviewAt: _interviewAt,
      interviewKind: _kind,
      interviewHasTime: _hasTime,
      ...card
    } = row;
    return {
      ...card,
      daysInStage: row.stageSince === null ? null : Math.max(0, daysBetween(row.stageSince, today)),
      isQuiet: facts.of(row.id).isSilent,
      nextAction: nextActionOf(row, today, timeZone),
    };
  });
  return { stages: listStages(store), cards: cards.toSorted(byUrgency), ...countHidden(store) };
}

function readCards(store: Store, now: string): CardRow[] {
  return store.connection
    .prepare(
      `SELECT application.id, application.title, application.companyId, company.name AS companyName,
         via.name AS viaCompanyName, application.location, application.workMode, application.stageId,
         application.deadlineOn,
         (SELECT max("on") FROM stageEvent
          WHERE applicationId = application.id AND stageId = application.stageId AND precision = 'day') AS stageSince,
         ahead.startsAt AS interviewAt, ahead.kind AS interviewKind,
         ahead.hasTime AS interviewHasTime
       FROM application
       JOIN company ON company.id = application.companyId
       LEFT JOIN company AS via ON via.id = application.viaCompanyId
       LEFT JOIN (
         SELECT applicationId, min(startsAt) AS startsAt, kind, hasTime FROM interview
         WHERE status = 'planned' AND startsAt > @now GROUP BY applicationId
       ) AS ahead ON ahead.applicationId = application.id
       WHERE application.archivedAt IS NULL
         AND NOT EXISTS (
           SELECT 1 FROM outcome WHERE outcome.applicationId = application.id AND outcome.reopenedOn IS NULL
         )`,
    )
    .all({ now }) as CardRow[];
}

function nextActionOf(row: CardRow, today: string, timeZone: string): ApplicationCard['nextAction'] {
  if (row.interviewAt !== null) {
    return {
      kind: 'interview',
      label: row.interviewKind ?? '',
      on: dayIn(timeZone, row.interviewAt),
      at: row.interviewHasTime === 1 ? row.interviewAt : null,
    };
  }
  if (row.deadlineOn === null || row.deadlineOn < today) return null;
  return { kind: 'deadline', label: '', on: row.deadlineOn, at: null };
}

/** What is due next first; then what has stood in its stage the longest. */
function byUrgency(a: ApplicationCard, b: ApplicationCard): number {
  if (a.nextAction && b.nextAction) return compare(momentOf(a), momentOf(b)) || compare(a.id, b.id);
  if (a.nextAction || b.nextAction) return a.nextAction ? -1 : 1;
  return (b.daysInStage ?? -1) - (a.daysInStage ?? -1) || compare(a.id, b.id);
}

function momentOf({ nextAction }: ApplicationCard): string {
  return nextAction?.at ?? nextAction?.on ?? '';
}

// Not localeCompare: ids and ISO text sort by code unit, and ten thousand locale comparisons take longer than the query.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function countHidden(store: Store): { closedCount: number; archivedCount: number } {
  return store.connection
    .prepare(
      `SELECT
         (SELECT count(*) FROM outcome JOIN application ON application.id = outcome.applicationId
          WHERE reopenedOn IS NULL AND archivedAt IS NULL) AS closedCount,
         (SELECT count(*) FROM application WHERE archivedAt IS NOT NULL) AS archivedCount`,
    )
    .get() as { closedCount: number; archivedCount: number };
}
