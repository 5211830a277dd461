import type { Output } from '#shared/contract.ts';
import type { SessionCard } from '#shared/questions.ts';
import type { QueryContext } from '#core/context.ts';
import type { DbQuestionCard } from '#core/store/learning-tables.ts';
import type { Store } from '#core/store/store.ts';
import { endOfToday, readQuestions, type QuestionRow } from './queries.ts';
import { newCard, nextDates } from './schedule.ts';

const mostCards = 50;

/** What comes back today, soonest first; what has only just gone badly comes last. */
export function readSession(context: QueryContext, _input: object): Output<'questions.session'> {
  const { store, now } = context;
  const until = endOfToday(context);
  const practised = readQuestions(store)
    .filter((row): row is QuestionRow & { dueAt: string } => row.dueAt !== null)
    .toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : one.dueAt > other.dueAt ? 1 : 0));
  const due = practised.filter(({ dueAt }) => dueAt < until);
  const cards = cardsByQuestion(store);
  return {
    cards: due.slice(0, mostCards).map(({ id, text, betterAnswer }) => {
      const card = cards.get(id) ?? newCard(now());
      return {
        id,
        text,
        betterAnswer,
        repetitions: card.repetitions,
        stories: readStories(store, id),
        next: nextDates(card, now()),
      };
    }),
    total: due.length,
    nextDueAt: practised[due.length]?.dueAt ?? null,
  };
}

function cardsByQuestion(store: Store): Map<string, DbQuestionCard> {
  const rows = store.all(store.from.selectFrom('questionCard').selectAll());
  return new Map(rows.map((row) => [row.questionId, row]));
}

function readStories(store: Store, questionId: string): SessionCard['stories'] {
  return store.all(
    store.from
      .selectFrom('storyQuestion')
      .innerJoin('story', 'story.id', 'storyQuestion.storyId')
      .select(['story.id', 'story.title', 'situation', 'task', 'action', 'result'])
      .where('questionId', '=', questionId)
      .orderBy('story.changedAt', 'desc')
      .orderBy('story.id'),
  );
}
