import type { ParsedInput } from '#shared/contract.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { getRow } from '#core/features/applications/queries.ts';
import type { Store } from '#core/store/store.ts';
import type { DbFeeling } from '#core/store/learning-tables.ts';
import { textOrNull } from '#core/store/text-or-null.ts';

type Said = Pick<DbFeeling, 'mood' | 'text'>;

export function createFeeling(
  { store, newId, now }: CommandContext,
  { mood = null, text = null, applicationId = null }: ParsedInput<'feelings.create'>,
): { id: string } {
  if (applicationId !== null) getRow(store, applicationId);
  const id = newId();
  store.insert('feeling', { id, at: now(), ...saidOf({ mood, text }), applicationId });
  return { id };
}

export function updateFeeling(
  { store }: CommandContext,
  { id, mood, text }: ParsedInput<'feelings.update'>,
): { id: string } {
  const known = getFeeling(store, id);
  const said = saidOf({
    mood: mood === undefined ? known.mood : mood,
    text: text === undefined ? known.text : text,
  });
  store.run(store.from.updateTable('feeling').set(said).where('id', '=', id));
  return { id };
}

export function removeFeeling(
  { store }: CommandContext,
  { id }: ParsedInput<'feelings.remove'>,
): { done: true } {
  getFeeling(store, id);
  store.run(store.from.deleteFrom('feeling').where('id', '=', id));
  return { done: true };
}

function getFeeling(store: Store, id: string): DbFeeling {
  const row = store.get(store.from.selectFrom('feeling').selectAll().where('id', '=', id));
  if (row === undefined) throw new AppError('not-found', 'That entry is no longer there.');
  return row;
}

/** Either is enough; neither is nothing. */
function saidOf({ mood, text }: Said): Said {
  const words = textOrNull(text);
  if (mood === null && words === null)
    throw new AppError('invalid', 'Choose how you feel, or write a word about it.', [
      { path: 'text', message: 'A mood or a word is needed.' },
    ]);
  return { mood, text: words };
}
