import { addDays } from '#shared/domain/days.ts';
import type { Explanation } from '#shared/domain/learning/explanations.ts';
import type { DbPlanItem } from '#core/store/learning-tables.ts';
import type { Store } from '#core/store/store.ts';

type Thought = { readonly explanations: readonly Explanation[]; readonly canChange: string };

/** What the person of the sample wrote about the latest rejections after a talk, the newest first. */
const thoughts: readonly Thought[] = [
  {
    explanations: ['stronger-candidate', 'timing'],
    canChange: 'I told the story of the migration from its beginning. The result came last, and time was up.',
  },
  {
    explanations: ['internal-candidate', 'freeze'],
    canChange: 'Ask earlier what the first half year would look like.',
  },
  { explanations: ['taste'], canChange: 'Say why this field, in one sentence.' },
];

type Item = Omit<
  DbPlanItem,
  'startsOn' | 'reviewOn' | 'closedOn' | 'debriefId' | 'themeId' | 'recordedAt'
> & {
  /** Days ago, and ahead. */
  readonly began: number;
  readonly review: number;
  readonly closed: number | null;
  readonly reasonId: string;
};

const items: readonly Item[] = [
  {
    id: 'sample-plan-cv',
    kind: 'present',
    title: 'Put the three best results on the first half page of the CV',
    hypothesis: 'More of them write back for a first talk.',
    phase: 'applied',
    began: 110,
    review: 12,
    closed: null,
    reasonId: 'key-results-missing',
  },
  {
    id: 'sample-plan-story',
    kind: 'present',
    title: 'Begin every answer with the result',
    hypothesis: 'They see sooner what I can do for them.',
    phase: 'interview',
    began: 20,
    review: 8,
    closed: null,
    reasonId: 'story-weak',
  },
  {
    id: 'sample-plan-sql',
    kind: 'learn',
    title: 'Solve one exercise aloud, twice a week',
    hypothesis: 'I stay calm when somebody looks on.',
    phase: 'assessment',
    began: 90,
    review: -30,
    closed: 30,
    reasonId: 'technical-exercise',
  },
];

/** Some rejections thought over, a game plan, and two notes on how it felt. */
export function addSamplePlan(store: Store, today: string): void {
  const { connection } = store;
  const outcomeIds = connection
    .prepare(
      `SELECT outcome.id FROM outcome
       JOIN taskAnswer ON taskAnswer.subjectId = outcome.id AND rule = 'debrief'
       WHERE phase IN ('interview', 'final') ORDER BY outcome."on" DESC, outcome.id DESC LIMIT ?`,
    )
    .pluck()
    .all(thoughts.length) as string[];
  outcomeIds.forEach((outcomeId, index) => {
    const thought = thoughts[index];
    if (thought !== undefined) addThought(store, outcomeId, thought);
  });
  for (const item of items) addItem(store, item, { today, outcomeId: outcomeIds[0] ?? '' });
  const feel = connection.prepare(
    'INSERT INTO feeling (id, at, mood, text, applicationId) VALUES (?, ?, ?, ?, NULL)',
  );
  feel.run('sample-feeling-1', `${addDays(today, -9)}T18:20:00.000Z`, 2, 'Two no’s in one week.');
  feel.run(
    'sample-feeling-2',
    `${addDays(today, -2)}T07:45:00.000Z`,
    4,
    'Slept well, and a good talk ahead.',
  );
}

function addThought({ connection }: Store, outcomeId: string, thought: Thought): void {
  connection
    .prepare(
      `INSERT INTO debrief (id, outcomeId, explanations, canChange, startedAt, finishedAt)
       SELECT 'debrief ' || id, id, @explanations, @canChange, "on" || 'T17:00:00.000Z', "on" || 'T17:20:00.000Z'
       FROM outcome WHERE id = @outcomeId`,
    )
    .run({ ...thought, outcomeId, explanations: JSON.stringify(thought.explanations) });
}

type Moment = { readonly today: string; readonly outcomeId: string };

function addItem(store: Store, item: Item, { today, outcomeId }: Moment): void {
  const { began, review, closed, reasonId, ...fields } = item;
  const startsOn = addDays(today, -began);
  const isFromDebrief = item.id === 'sample-plan-story';
  store.insert('planItem', {
    ...fields,
    startsOn,
    reviewOn: addDays(today, review),
    closedOn: closed === null ? null : addDays(today, -closed),
    debriefId: isFromDebrief && outcomeId !== '' ? `debrief ${outcomeId}` : null,
    themeId: null,
    recordedAt: `${startsOn}T18:00:00.000Z`,
  });
  store.insert('planItemReason', { id: `${item.id} reason`, planItemId: item.id, reasonId });
  if (closed === null) return;
  store.insert('planReview', {
    id: `${item.id} review`,
    planItemId: item.id,
    on: addDays(today, -closed),
    verdict: 'helped',
    note: 'The last two exercises were a talk more than a test.',
  });
}
