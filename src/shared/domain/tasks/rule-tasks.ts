import { tasksOfInterview, type InterviewFact } from './after-interview.ts';
import { tasksOfRejections, type RejectionFact } from './after-rejection.ts';
import { feedbackLettersOf, thirdPartiesOf, type UnansweredLetterFact } from './feedback-to-ask.ts';
import { followUpsOf, type UnansweredFact } from './follow-ups.ts';
import { planReviewsOf, type PlanItemFact } from './plan-reviews.ts';
import type { RuleTask, TaskRuleSettings } from './task-rules.ts';

/** All that the rules go by. */
export type TaskFacts = {
  readonly interviews: readonly InterviewFact[];
  readonly unanswered: readonly UnansweredFact[];
  readonly rejections: readonly RejectionFact[];
  readonly letters: readonly UnansweredLetterFact[];
  readonly planItems: readonly PlanItemFact[];
};

/** What was answered to a task of a rule. */
export type TaskAnswer = Pick<RuleTask, 'rule' | 'subjectId' | 'occurrence'> & {
  readonly answer: 'done' | 'dismissed' | 'snoozed';
  readonly snoozedUntil: string | null;
};

type Due = {
  /** What is to be done now, in the order in which it opened. */
  readonly tasks: readonly RuleTask[];
  /** When the next one opens, comes back or goes; null when nothing is ahead. */
  readonly nextChangeAt: string | null;
};

/** All tasks the rules give, whether their time has come or not. */
export function ruleTasksOf(facts: TaskFacts, settings: TaskRuleSettings, timeZone: string): RuleTask[] {
  return [
    ...facts.interviews.flatMap((interview) => tasksOfInterview(interview, settings, timeZone)),
    ...facts.unanswered.flatMap((unanswered) => followUpsOf(unanswered, settings, timeZone)),
    ...tasksOfRejections(facts.rejections, settings, timeZone),
    ...feedbackLettersOf(facts.rejections, settings, timeZone),
    ...thirdPartiesOf(facts.letters, settings, timeZone),
    ...planReviewsOf(facts.planItems, settings, timeZone),
  ];
}

/** Those whose time it is, without what was done, dismissed, or put off to later. */
export function dueTasks(tasks: readonly RuleTask[], answers: readonly TaskAnswer[], now: string): Due {
  const answerOf = new Map(answers.map((answer) => [taskKeyOf(answer), answer]));
  const due: RuleTask[] = [];
  const changes: string[] = [];
  for (const task of tasks) {
    const answer = answerOf.get(taskKeyOf(task));
    if (answer !== undefined && answer.answer !== 'snoozed') continue;
    const opensAt = latest(task.opensAt, answer?.snoozedUntil ?? null);
    if (task.goneAt !== null && task.goneAt <= now) continue;
    if (opensAt <= now) due.push(task);
    if (opensAt > now) changes.push(opensAt);
    else if (task.goneAt !== null) changes.push(task.goneAt);
  }
  return {
    tasks: due.toSorted((one, other) => (one.opensAt < other.opensAt ? -1 : 1)),
    nextChangeAt: changes.toSorted()[0] ?? null,
  };
}

/** What names a task for ever. */
export function taskKeyOf({
  rule,
  subjectId,
  occurrence,
}: Omit<TaskAnswer, 'answer' | 'snoozedUntil'>): string {
  return `${rule} ${subjectId} ${occurrence}`;
}

function latest(one: string, other: string | null): string {
  return other !== null && other > one ? other : one;
}
