import type { CommandContext } from '#core/context.ts';
import { getReason } from '#core/features/reasons/queries.ts';
import { getSkill } from '#core/features/skills/queries.ts';

/** Makes these the reasons of an item: those that stay are left as they are. */
export function linkReasons(
  { store, newId }: CommandContext,
  planItemId: string,
  reasonIds: readonly string[],
): void {
  const wanted = new Set(reasonIds.map((id) => getReason(store, id).id));
  const links = store.all(
    store.from.selectFrom('planItemReason').selectAll().where('planItemId', '=', planItemId),
  );
  for (const { id, reasonId } of links) {
    if (!wanted.delete(reasonId)) store.run(store.from.deleteFrom('planItemReason').where('id', '=', id));
  }
  for (const reasonId of wanted) store.insert('planItemReason', { id: newId(), planItemId, reasonId });
}

/** The same with its skills. */
export function linkSkills(
  { store, newId }: CommandContext,
  planItemId: string,
  skillIds: readonly string[],
): void {
  const wanted = new Set(skillIds.map((id) => getSkill(store, id).id));
  const links = store.all(
    store.from.selectFrom('planItemSkill').selectAll().where('planItemId', '=', planItemId),
  );
  for (const { id, skillId } of links) {
    if (!wanted.delete(skillId)) store.run(store.from.deleteFrom('planItemSkill').where('id', '=', id));
  }
  for (const skillId of wanted) store.insert('planItemSkill', { id: newId(), planItemId, skillId });
}

/** A reason becomes another: an item that has both keeps one. */
export function moveReasonOfPlan({ store }: CommandContext, id: string, intoId: string): void {
  const { connection } = store;
  connection
    .prepare(
      `DELETE FROM planItemReason WHERE reasonId = @id
         AND planItemId IN (SELECT planItemId FROM planItemReason WHERE reasonId = @intoId)`,
    )
    .run({ id, intoId });
  connection.prepare('UPDATE planItemReason SET reasonId = ? WHERE reasonId = ?').run(intoId, id);
}
