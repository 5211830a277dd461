import type { z } from 'zod';
import type { Input, Output } from '#shared/contract.ts';
import { rateOf } from '#shared/domain/statistics.ts';
import { survivalOf } from '#shared/domain/survival.ts';
import type {
  ActivityWeek,
  AnswerCurve,
  AnswerTimes,
  Flow,
  InsightFilter,
  insightProcedures,
  Insights,
  Segment,
  StageTimes,
} from '#shared/insights.ts';
import { rankOf } from '#shared/domain/phases.ts';
import type { QueryContext } from '#core/context.ts';
import { selectPitches } from '#core/features/pitches/summary.ts';
import { readActivity } from './activity.ts';
import { answerTimesOf, type AnswerTime } from './answer-times.ts';
import { countEndings, countFunnel, countReasons, countSegments } from './counting.ts';
import { diagnose } from './diagnosis.ts';
import { countFlow, readCourses } from './flow.ts';
import { type CountedApplication, readGivenReasons, readReasonMeanings, readTitles } from './queries.ts';
import { letThrough, readAll, readCounted } from './read-counted.ts';
import { readGroups } from './segments.ts';
import { isSavedOnly, select } from './selection.ts';
import { readStageTimes } from './stage-times.ts';

type SegmentsInput = z.output<(typeof insightProcedures)['insights.segments']['input']>;
type ListInput = z.output<(typeof insightProcedures)['insights.applications']['input']>;

export const insightHandlers = {
  'insights.overview': readOverview,
  'insights.segments': readSegments,
  'insights.overlap': countOverlap,
  'insights.answerTimes': readAnswerTimes,
  'insights.stageTimes': (context: QueryContext, filter: InsightFilter): StageTimes =>
    readStageTimes(context, readApplied(context, filter)),
  'insights.flow': readFlow,
  'insights.activity': (context: QueryContext, filter: InsightFilter): ActivityWeek[] =>
    readActivity(context, readApplied(context, filter)),
  'insights.applications': listApplications,
};

function readOverview(context: QueryContext, filter: InsightFilter): Insights {
  const counted = readCounted(context, filter);
  const applied = counted.filter(({ facts }) => facts.isApplied);
  const funnel = countFunnel(applied);
  const meanings = readReasonMeanings(context.store);
  const reasons = countReasons(applied, readGivenReasons(context.store), meanings);
  const groups = new Map(meanings.map(({ id, group }) => [id, group]));
  const replies = applied.filter(({ facts }) => facts.hasReply).length;
  const screened = applied.filter(({ facts }) => facts.furthestRank >= rankOf('screening')).length;
  return {
    savedOnly: counted.filter(isSavedOnly).length,
    applied: applied.length,
    funnel,
    anyReply: rateOf(replies, applied.length),
    positiveReply: rateOf(screened, applied.length),
    endings: countEndings(applied),
    reasons,
    diagnosis: diagnose(
      funnel,
      reasons.map((reason) => ({ ...reason, group: groups.get(reason.reasonId) ?? '' })),
      replies,
    ),
  };
}

function readSegments(context: QueryContext, { filter, by, goal = 'screening' }: SegmentsInput): Segment[] {
  return countSegments(readApplied(context, filter), readGroups(context.store, by), by, goal);
}

function countOverlap(
  context: QueryContext,
  { filter, other }: Input<'insights.overlap'>,
): Output<'insights.overlap'> {
  const applied = readAll(context).filter(({ facts }) => facts.isApplied);
  const ids = new Set(letThrough(context, applied, filter).map(({ id }) => id));
  return { count: letThrough(context, applied, other).filter(({ id }) => ids.has(id)).length };
}

/** More points than that no chart can show. */
const mostSteps = 400;

function readAnswerTimes(context: QueryContext, filter: InsightFilter): AnswerTimes {
  const timesOf = answerTimesOf(context, readApplied(context, filter));
  return { any: summarise(timesOf('any')), human: summarise(timesOf('human')) };
}

function summarise(times: readonly AnswerTime[]): AnswerCurve {
  const { steps, ...survival } = survivalOf(times);
  const every = Math.ceil(steps.length / mostSteps);
  return {
    ...survival,
    waitingCount: times.filter(({ isOver, application }) => !isOver && application.facts.outcome === null)
      .length,
    longestDays: times.reduce((longest, { days }) => Math.max(longest, days), 0),
    steps: steps.filter((_, index) => index % every === 0 || index === steps.length - 1),
  };
}

function readFlow(context: QueryContext, filter: InsightFilter): Flow {
  return countFlow(readApplied(context, filter), readCourses(context.store));
}

function readApplied(context: QueryContext, filter: InsightFilter): CountedApplication[] {
  return readCounted(context, filter).filter(({ facts }) => facts.isApplied);
}

function listApplications(
  context: QueryContext,
  { filter, selection }: ListInput,
): Output<'insights.applications'> {
  const counted = readCounted(context, filter);
  if (selection.kind === 'pitch') {
    return listed(context, selectPitches(context.store, counted, selection));
  }
  const given = selection.kind === 'reason' ? readGivenReasons(context.store) : [];
  const groupsOf = selection.kind === 'segment' ? readGroups(context.store, selection.by) : null;
  const selected = select(counted, selection, {
    given,
    groupsOf,
    answersOf: (applied) => answerTimesOf(context, applied),
    courseOf: selection.kind === 'flow' ? readCourses(context.store) : null,
  });
  return listed(context, selected);
}

/** Newest application first; those without a day last. */
function listed(
  context: QueryContext,
  selected: readonly CountedApplication[],
): Output<'insights.applications'> {
  const titles = readTitles(
    context.store,
    selected.map(({ id }) => id),
  );
  return selected
    .toSorted((a, b) => compareNewest(a.facts.appliedOn, b.facts.appliedOn) || compareNewest(a.id, b.id))
    .map(({ id, facts }) => ({
      id,
      title: titles.get(id)?.title ?? '',
      companyId: titles.get(id)?.companyId ?? '',
      companyName: titles.get(id)?.companyName ?? '',
      appliedOn: facts.appliedOn,
      furthestPhase: facts.furthestPhase,
      outcome: facts.outcome,
    }));
}

function compareNewest(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return (a ?? '') > (b ?? '') ? -1 : 1;
}
