import { mondayOf } from '#shared/domain/days.ts';
import { rankOf } from '#shared/domain/phases.ts';
import type { InsightSelection } from '#shared/insights.ts';
import type { AnswerTimesOf } from './answer-times.ts';
import { endingOf, isWaitingAtApplied } from './counting.ts';
import { type CourseOf, linksOf } from './flow.ts';
import type { CountedApplication, GivenReason } from './queries.ts';
import type { GroupsOf } from './segments.ts';

/** What some selections are decided by besides the facts. */
type Behind = {
  readonly given: readonly GivenReason[];
  readonly groupsOf: GroupsOf | null;
  readonly answersOf: (applied: readonly CountedApplication[]) => AnswerTimesOf;
  readonly courseOf: CourseOf | null;
};

/** The applications one number of Insights counts. */
export function select(
  counted: readonly CountedApplication[],
  selection: Exclude<InsightSelection, { kind: 'pitch' }>,
  { given, groupsOf, answersOf, courseOf }: Behind,
): CountedApplication[] {
  if (selection.kind === 'saved-only') return counted.filter(isSavedOnly);
  const applied = counted.filter(({ facts }) => facts.isApplied);
  switch (selection.kind) {
    case 'reached':
      return applied.filter(({ facts }) => facts.furthestRank >= rankOf(selection.phase));
    case 'waiting':
      return applied.filter(({ facts }) => facts.furthestPhase === selection.phase && facts.isWaiting);
    case 'stopped':
      return applied.filter(
        ({ facts }) =>
          facts.furthestPhase === selection.phase && !facts.isWaiting && facts.outcome !== 'accepted',
      );
    case 'ending':
      return applied.filter(({ facts }) => {
        const end = endingOf(facts);
        return end?.phase === selection.phase && end.ending === selection.ending;
      });
    case 'reason':
      return selectByReason(applied, selection, given);
    case 'answer':
      return answersOf(applied)(selection.isHuman === true ? 'human' : 'any')
        .filter(({ isOver }) => isOver === selection.isOver)
        .map(({ application }) => application);
    case 'replied':
      return applied.filter(({ facts }) => facts.hasReply);
    case 'flow':
      return applied.filter(
        (application) =>
          courseOf !== null &&
          linksOf(courseOf(application)).some(
            ({ from, to }) => from === selection.from && to === selection.to,
          ),
      );
    case 'applied-in':
      return applied.filter(
        ({ facts }) => facts.appliedOn !== null && mondayOf(facts.appliedOn) === mondayOf(selection.week),
      );
    case 'segment':
      return applied.filter(
        (application) =>
          groupsOf?.(application).some(({ groupId }) => groupId === selection.groupId) === true &&
          application.facts.furthestRank >= rankOf(selection.reached ?? 'applied') &&
          (selection.isWaiting !== true || isWaitingAtApplied(application)),
      );
    default:
      return selection satisfies never;
  }
}

/** Saved and never applied for; a pitch I declined is not even that. */
export function isSavedOnly({ facts, isDeclinedPitch }: CountedApplication): boolean {
  return !facts.isApplied && !isDeclinedPitch;
}

function selectByReason(
  applied: readonly CountedApplication[],
  { phase, reasonId, speakers }: Extract<InsightSelection, { kind: 'reason' }>,
  given: readonly GivenReason[],
): CountedApplication[] {
  const ids = new Set(
    given
      .filter((reason) => reason.reasonId === reasonId && speakers.includes(reason.saidBy))
      .map(({ applicationId }) => applicationId),
  );
  return applied.filter(({ id, facts }) => ids.has(id) && (phase === undefined || facts.endedAt === phase));
}
