import type { Output } from '#shared/contract.ts';
import type { Story, StoryUse } from '#shared/stories.ts';
import type { QueryContext } from '#core/context.ts';
import { momentSql, tellDay, type Untold } from '#core/features/interviews/tell-day.ts';
import type { DbStory } from '#core/store/learning-tables.ts';
import { groupRows } from '#core/store/group-rows.ts';
import type { Store } from '#core/store/store.ts';

type Named = { readonly id: string; readonly name: string };
type OfStory = { readonly storyId: string };

export function listStories(context: QueryContext, _input: object): Output<'stories.list'> {
  const { store } = context;
  const skills = readSkills(store);
  const questions = readQuestions(store);
  const uses = readUses(context);
  const items: Story[] = readStories(store).map(({ createdAt: _createdAt, ...story }) => ({
    ...story,
    skills: skills.get(story.id) ?? [],
    questions: questions.get(story.id) ?? [],
    uses: uses.get(story.id) ?? [],
  }));
  return { items, skillsWithout: readSkillsWithout(store) };
}

/** What was changed last comes first. */
export function readStories(store: Store): DbStory[] {
  return store.all(
    store.from.selectFrom('story').selectAll().orderBy('changedAt', 'desc').orderBy('id', 'desc'),
  );
}

/** Skills of the profile that no story shows, the strongest first. */
function readSkillsWithout({ connection }: Store): Named[] {
  return connection
    .prepare(
      `SELECT skill.id, skill.name FROM profileSkill JOIN skill ON skill.id = skillId
       WHERE skill.kind = 'skill' AND NOT EXISTS (SELECT 1 FROM storySkill WHERE storySkill.skillId = skill.id)
       ORDER BY CASE level WHEN 'strong' THEN 0 WHEN 'working' THEN 1 ELSE 2 END, coalesce(years, 0) DESC, skill.name`,
    )
    .all() as Named[];
}

function readSkills({ connection }: Store): Map<string, Named[]> {
  const rows = connection
    .prepare(
      `SELECT storyId, skill.id, skill.name FROM storySkill JOIN skill ON skill.id = skillId
       ORDER BY skill.name, skill.id`,
    )
    .all() as (Named & OfStory)[];
  return groupRows(rows, 'storyId');
}

function readQuestions({ connection }: Store): Map<string, Story['questions']> {
  const rows = connection
    .prepare(
      `SELECT storyId, question.id, question.text FROM storyQuestion JOIN question ON question.id = questionId
       ORDER BY storyQuestion.id`,
    )
    .all() as (Story['questions'][number] & OfStory)[];
  return groupRows(rows, 'storyId');
}

function readUses(context: QueryContext): Map<string, StoryUse[]> {
  const rows = context.store.connection
    .prepare(
      `SELECT storyId, interview.id AS interviewId, application.id AS applicationId, company.name AS companyName,
              interview.kind, ${momentSql}, interview.status, isTold
       FROM storyUse JOIN interview ON interview.id = interviewId
       JOIN application ON application.id = interview.applicationId JOIN company ON company.id = application.companyId
       ORDER BY interview.startsAt DESC, interview.id`,
    )
    .all() as (Untold<Omit<StoryUse, 'isTold'>> & { isTold: 0 | 1 } & OfStory)[];
  const told = rows.map((row) => ({ ...tellDay(context, row), isTold: row.isTold === 1 }));
  return groupRows(told, 'storyId');
}
