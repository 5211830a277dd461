import type { ParsedInput } from '#shared/contract.ts';
import type { CommandContext } from '#core/context.ts';
import type { Store } from '#core/store/store.ts';
import type { DbQuestionCard } from '#core/store/learning-tables.ts';
import { requireQuestion } from './queries.ts';
import { newCard, rate, type CardFields } from './schedule.ts';

export function rateQuestion(
  context: CommandContext,
  { id, rating }: ParsedInput<'questions.rate'>,
): { dueAt: string } {
  const { store, newId, now } = context;
  requireQuestion(store, id);
  const known = findCard(store, id);
  const card = rate(known ?? newCard(now()), rating, now());
  if (known === undefined) store.insert('questionCard', { id: newId(), questionId: id, ...card });
  else setCard(store, known.id, card);
  return { dueAt: card.dueAt };
}

export function settleQuestion(
  context: CommandContext,
  { id, isSure }: ParsedInput<'questions.settle'>,
): { done: true } {
  const { store } = context;
  requireQuestion(store, id);
  if (!isSure) {
    practiseAnew(context, id);
    return { done: true };
  }
  store.run(store.from.deleteFrom('questionCard').where('questionId', '=', id));
  store.run(store.from.updateTable('interviewQuestion').set({ isUnsure: 0 }).where('questionId', '=', id));
  // With its card gone nothing else might hold it.
  store.run(store.from.updateTable('question').set({ isKept: 1 }).where('id', '=', id));
  return { done: true };
}

/** From now on it is practised; one that is practised already comes back now. */
export function practiseAnew(context: CommandContext, questionId: string): void {
  const { store, newId, now } = context;
  if (findCard(store, questionId) !== undefined) bringBack(context, questionId);
  else store.insert('questionCard', { id: newId(), questionId, ...newCard(now()) });
}

/** One that is practised comes back now, and any other stays as it is. */
export function bringBack({ store, now }: CommandContext, questionId: string): void {
  const known = findCard(store, questionId);
  if (known !== undefined && known.dueAt > now()) setCard(store, known.id, { dueAt: now() });
}

function findCard(store: Store, questionId: string): DbQuestionCard | undefined {
  return store.get(store.from.selectFrom('questionCard').selectAll().where('questionId', '=', questionId));
}

function setCard(store: Store, id: string, card: Partial<CardFields>): void {
  store.run(store.from.updateTable('questionCard').set(card).where('id', '=', id));
}
