import type { Output, ParsedInput } from '#shared/contract.ts';
import { checklistOf, type ChecklistItem } from '#shared/domain/learning/checklist.ts';
import { hoursAfter } from '#shared/domain/tasks/fresh.ts';
import type { Interview } from '#shared/interviews.ts';
import type { Check, PlannedStory, Preparation, PreparationPerson } from '#shared/preparations.ts';
import type { QueryContext } from '#core/context.ts';
import { getRow } from '#core/features/applications/queries.ts';
import { getInterview } from '#core/features/interviews/queries.ts';
import { listApplicationPeople } from '#core/features/people/application-people.ts';
import { readSettings } from '#core/features/settings/queries.ts';
import { readStories } from '#core/features/stories/queries.ts';
import type { Store } from '#core/store/store.ts';
import { preparationOf } from './commands.ts';
import { readAdvice, readConcerns } from './lessons.ts';
import { matchStories, type Requirement, type ToldStory } from './match-stories.ts';
import { readMissedQuestions } from './missed-questions.ts';

/** Throws `not-found`. */
export function readPreparation(
  context: QueryContext,
  { interviewId }: ParsedInput<'preparations.get'>,
): Preparation {
  const { store } = context;
  const interview = getInterview(context, { id: interviewId });
  const { applicationId } = interview;
  const { companyId, description, resumeId } = getRow(store, applicationId);
  const around = { interviewId, applicationId, companyId };
  const people = readPeople(store, interview);
  const { requirements, others } = matchStories(
    readRequirements(store, applicationId),
    readToldStories(store),
  );
  return {
    interview,
    people,
    requirements: [...requirements],
    otherRequirements: [...others],
    questions: readMissedQuestions(context, around),
    concerns: readConcerns(context, around),
    advice: readAdvice(store, around),
    posting: description,
    resume: resumeId === null ? null : readResume(store, resumeId),
    checks: readChecks(store, interview),
    thanks: thanksFor(store, interview, people),
    planned: readPlanned(store, interviewId),
    stories: readStories(store).map(({ id, title }) => ({ id, title })),
    isPrepared: isPrepared(context, interview),
  };
}

export function listPlannedStories(
  { store }: QueryContext,
  { interviewId }: ParsedInput<'preparations.planned'>,
): Output<'preparations.planned'> {
  return readPlanned(store, interviewId);
}

/** Whoever takes part comes first. */
function readPeople(store: Store, { applicationId, interviewers }: Interview): PreparationPerson[] {
  const taking = new Set(interviewers.map(({ id }) => id));
  const profiles = new Map(
    store
      .all(store.from.selectFrom('person').select(['id', 'linkedinUrl']).where('linkedinUrl', 'is not', null))
      .map(({ id, linkedinUrl }) => [id, linkedinUrl]),
  );
  return listApplicationPeople(store, applicationId)
    .map((person) => ({
      ...person,
      linkedinUrl: profiles.get(person.personId) ?? null,
      isInterviewer: taking.has(person.personId),
    }))
    .toSorted((one, other) => Number(other.isInterviewer) - Number(one.isInterviewer));
}

function readRequirements({ connection }: Store, applicationId: string): Requirement[] {
  return connection
    .prepare(
      `SELECT requirement.id, need, requirement.kind, skillId, coalesce(skill.name, text) AS label
       FROM requirement LEFT JOIN skill ON skill.id = skillId
       WHERE applicationId = ? ORDER BY position, requirement.id`,
    )
    .all(applicationId) as Requirement[];
}

/** With the names of their skills among the words. */
function readToldStories({ connection }: Store): ToldStory[] {
  const rows = connection
    .prepare(
      `SELECT story.id, story.title, json_group_array(skillId) FILTER (WHERE skillId IS NOT NULL) AS skillIds,
              concat_ws(char(10), story.title, situation, task, action, result, group_concat(skill.name, char(10))) AS text
       FROM story LEFT JOIN storySkill ON storyId = story.id LEFT JOIN skill ON skill.id = skillId
       GROUP BY story.id ORDER BY story.changedAt DESC, story.id`,
    )
    .all() as (Omit<ToldStory, 'skillIds'> & { skillIds: string })[];
  return rows.map((row) => ({ ...row, skillIds: JSON.parse(row.skillIds) as string[] }));
}

function readResume(store: Store, id: string): Preparation['resume'] {
  return store.get(store.from.selectFrom('resume').select(['id', 'name']).where('id', '=', id)) ?? null;
}

/** Ours as far as they fit the kind of interview or were ticked, then one's own in the order they were added. */
function readChecks(store: Store, interview: Interview): Check[] {
  const rows = store.all(
    store.from.selectFrom('interviewCheck').selectAll().where('interviewId', '=', interview.id).orderBy('id'),
  );
  const done = new Set(
    rows.filter(({ isOwn, isDone }) => isOwn === 0 && isDone === 1).map(({ item }) => item),
  );
  const ours = checklistOf(interview).map((key: ChecklistItem) => ({ item: { key }, isDone: done.has(key) }));
  const own = rows
    .filter(({ isOwn }) => isOwn === 1)
    .map(({ item, isDone }) => ({ item: { own: item }, isDone: isDone === 1 }));
  return [...ours, ...own];
}

function thanksFor(
  store: Store,
  { endsAt }: Interview,
  people: readonly PreparationPerson[],
): Preparation['thanks'] {
  const { hasThankYou, thankYouBestWithinHours } = readSettings(store).taskRules;
  if (!hasThankYou) return null;
  return {
    bestBefore: hoursAfter(endsAt, thankYouBestWithinHours),
    withoutEmail: people
      .filter(({ isInterviewer, email }) => isInterviewer && (email ?? '') === '')
      .map(({ personId, name }) => ({ id: personId, name })),
  };
}

function readPlanned(store: Store, interviewId: string): PlannedStory[] {
  return store
    .all(
      store.from
        .selectFrom('storyUse')
        .innerJoin('story', 'story.id', 'storyUse.storyId')
        .select(['story.id', 'story.title', 'story.result', 'isTold'])
        .where('interviewId', '=', interviewId)
        .orderBy('storyUse.id'),
    )
    .map((row) => ({ ...row, isTold: row.isTold === 1 }));
}

function isPrepared({ store, timeZone }: QueryContext, interview: Interview): boolean {
  const { rule, subjectId, occurrence } = preparationOf(interview, timeZone());
  const answer = store.get(
    store.from
      .selectFrom('taskAnswer')
      .select('answer')
      .where('subjectId', '=', subjectId)
      .where('rule', '=', rule)
      .where('occurrence', '=', occurrence),
  );
  return answer?.answer === 'done';
}
