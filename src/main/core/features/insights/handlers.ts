import type { z } from 'zod';
import type { Output } from '#shared/contract.ts';
import { rateOf } from '#shared/domain/statistics.ts';
import type { InsightFilter, insightProcedures, Insights, Segment } from '#shared/insights.ts';
import { rankOf } from '#shared/domain/phases.ts';
import type { QueryContext } from '#core/context.ts';
import { countEndings, countFunnel, countReasons, countSegments } from './counting.ts';
import { diagnose } from './diagnosis.ts';
import { readCounted, readGivenReasons, readReasonMeanings, readTitles } from './queries.ts';
import { readGroups } from './segments.ts';
import { isSavedOnly, select } from './selection.ts';

type SegmentsInput = z.output<(typeof insightProcedures)['insights.segments']['input']>;
type ListInput = z.output<(typeof insightProcedures)['insights.applications']['input']>;

export const insightHandlers = {
  'insights.overview': readOverview,
  'insights.segments': readSegments,
  'insights.applications': listApplications,
};

function readOverview(context: QueryContext, filter: InsightFilter): Insights {
  const { counted, sources } = readCounted(context, filter);
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
    availableSources: sources,
  };
}

function readSegments(context: QueryContext, { filter, by }: SegmentsInput): Segment[] {
  const applied = readCounted(context, filter).counted.filter(({ facts }) => facts.isApplied);
  return countSegments(applied, readGroups(context.store, by), by);
}

/** Newest application first; those without a day last. */
function listApplications(
  context: QueryContext,
  { filter, selection }: ListInput,
): Output<'insights.applications'> {
  const given = selection.kind === 'reason' ? readGivenReasons(context.store) : [];
  const groupsOf = selection.kind === 'segment' ? readGroups(context.store, selection.by) : null;
  const selected = select(readCounted(context, filter).counted, selection, { given, groupsOf });
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
