import type { Output } from '#shared/contract.ts';
import { tasksOfRejections } from '#shared/domain/tasks/after-rejection.ts';
import { phases, rankOf } from '#shared/domain/phases.ts';
import type { DebriefLine, WrittenReview } from '#shared/debriefs.ts';
import type { QueryContext } from '#core/context.ts';
import { momentSql, tellDay, type Untold } from '#core/features/interviews/tell-day.ts';
import { readSettings } from '#core/features/settings/queries.ts';
import { readRejections } from '#core/features/tasks/read-facts.ts';

/** More than anybody thinks over. */
const most = 200;

type Row = Omit<DebriefLine, 'state' | 'opensAt'> & { readonly isBegun: 0 | 1 };

export function listDebriefs(context: QueryContext): Output<'debriefs.list'> {
  const asked = readAsked(context);
  const now = context.now();
  const debriefs = readRows(context).map(({ isBegun, ...row }): DebriefLine => {
    const opensAt = asked.get(row.outcomeId) ?? null;
    const isQuiet = opensAt !== null && opensAt > now;
    const own = row.finishedAt !== null ? 'done' : isBegun === 1 ? 'begun' : null;
    const state = own ?? (opensAt === null ? 'past' : isQuiet ? 'quiet' : 'open');
    return { ...row, state, opensAt: state === 'quiet' ? opensAt : null };
  });
  return { debriefs, reviews: readReviews(context) };
}

/** When the debrief of each rejection opens, or opened, that is asked for and neither done nor dismissed. */
function readAsked(context: QueryContext): Map<string, string> {
  const { store, now } = context;
  const { taskRules } = readSettings(store);
  const settled = new Set(
    store.connection
      .prepare(`SELECT subjectId FROM taskAnswer WHERE rule = 'debrief' AND answer <> 'snoozed'`)
      .pluck()
      .all() as string[],
  );
  const tasks = tasksOfRejections(readRejections(context), taskRules, context.timeZone());
  return new Map(
    tasks
      .filter(({ rule, goneAt }) => rule === 'debrief' && (goneAt === null || goneAt > now()))
      .filter(({ subjectId }) => !settled.has(subjectId))
      .map(({ subjectId, opensAt }) => [subjectId, opensAt]),
  );
}

/** The rejections that stand and came far enough, and all that were ever begun. */
function readRows({ store }: QueryContext): Row[] {
  const { learnsFromPhase } = readSettings(store).taskRules;
  const worthwhile = phases.slice(rankOf(learnsFromPhase));
  return store.connection
    .prepare(
      `SELECT outcome.id AS outcomeId, outcome.applicationId, application.title AS applicationTitle,
              company.name AS companyName, outcome.phase, outcome."on", outcome.precision,
              debrief.id IS NOT NULL AS isBegun, finishedAt,
              coalesce(json_array_length(explanations), 0) + (otherExplanation IS NOT NULL) AS explanationCount, canChange,
              (SELECT count(*) FROM planItem WHERE debriefId = debrief.id) AS planItemCount
       FROM outcome
       JOIN application ON application.id = outcome.applicationId
       JOIN company ON company.id = application.companyId
       LEFT JOIN debrief ON debrief.outcomeId = outcome.id
       WHERE debrief.id IS NOT NULL
         OR outcome.kind = 'rejected' AND reopenedOn IS NULL AND outcome.phase IN (SELECT value FROM json_each(?))
       ORDER BY outcome."on" DESC, outcome.recordedAt DESC, outcome.id DESC LIMIT ${most}`,
    )
    .all(JSON.stringify(worthwhile)) as Row[];
}

function readReviews(context: QueryContext): WrittenReview[] {
  const rows = context.store.connection
    .prepare(
      `SELECT interviewId, application.title AS applicationTitle, company.name AS companyName, interview.kind, ${momentSql}, differently
       FROM selfReview
       JOIN interview ON interview.id = interviewId
       JOIN application ON application.id = interview.applicationId
       JOIN company ON company.id = companyId
       ORDER BY interview.startsAt DESC, interview.id DESC LIMIT ${most}`,
    )
    .all() as Untold<WrittenReview>[];
  return rows.map((row) => tellDay(context, row));
}
