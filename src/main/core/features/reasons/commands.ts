import type { ParsedInput } from '#shared/contract.ts';
import { foldText } from '#shared/domain/match-key.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { moveReasonOfPlan } from '#core/features/plan-items/links.ts';
import type { Store } from '#core/store/store.ts';
import type { DbOutcomeReason, DbReason } from '#core/store/tables.ts';
import { getReason, isOwnReason, readReasons } from './queries.ts';
import { moveSaid } from './say-reason.ts';

const positionStep = 10;

export function createReason(
  { store, newId }: CommandContext,
  { label, side, group, claim, control }: ParsedInput<'reasons.create'>,
): { id: string } {
  refuseTakenLabel(store, { label, side, id: null });
  const isMine = side === 'mine';
  const id = newId();
  const reasons = readReasons(store);
  const own = { id, label, side, group: isMine ? 'mine' : (group ?? 'none') };
  // After the last of its group, so that lists need not sort by group.
  const before = reasons.findLast((reason) => reason.group === own.group && reason.side === side);
  const position = (before?.position ?? reasons.at(-1)?.position ?? 0) + 1;
  store.insert('reason', {
    ...own,
    claim: isMine ? null : (claim ?? 'neither'),
    control: isMine ? null : (control ?? 'partly'),
    position,
    retiredAt: null,
  });
  if (reasons.some((reason) => reason.position === position)) spread(store);
  return { id };
}

export function updateReason(
  { store }: CommandContext,
  { id, label, ...kind }: ParsedInput<'reasons.update'>,
): { id: string } {
  const reason = getReason(store, id);
  if (label !== undefined) {
    refuseTakenLabel(store, { label, side: reason.side, id });
    store.run(store.from.updateTable('reason').set({ label }).where('id', '=', id));
  }
  const changes = Object.fromEntries(Object.entries(kind).filter(([, value]) => value !== undefined));
  if (Object.keys(changes).length === 0) return { id };
  if (!isOwnReason(id) || reason.side === 'mine') {
    throw new AppError('refused', 'What this reason is about is fixed. Add one of your own instead.');
  }
  store.run(store.from.updateTable('reason').set(changes).where('id', '=', id));
  return { id };
}

export function retireReason(
  { store, now }: CommandContext,
  { id }: ParsedInput<'reasons.retire'>,
): { id: string } {
  if (getReason(store, id).retiredAt !== null) return { id };
  store.run(store.from.updateTable('reason').set({ retiredAt: now() }).where('id', '=', id));
  return { id };
}

export function restoreReason(
  { store }: CommandContext,
  { id }: ParsedInput<'reasons.restore'>,
): { id: string } {
  getReason(store, id);
  store.run(store.from.updateTable('reason').set({ retiredAt: null }).where('id', '=', id));
  return { id };
}

export function mergeReasons(
  context: CommandContext,
  { id, intoId }: ParsedInput<'reasons.merge'>,
): { done: true } {
  const { store } = context;
  const reason = getReason(store, id);
  const target = getReason(store, intoId);
  if (id === intoId || reason.side !== target.side) {
    throw new AppError('refused', 'Choose another reason of the same kind of no.');
  }
  for (const said of readSaid(store, id)) moveSaid(store, said, { reasonId: intoId });
  store.run(store.from.updateTable('theme').set({ reasonId: intoId }).where('reasonId', '=', id));
  moveReasonOfPlan(context, id, intoId);
  store.run(store.from.deleteFrom('reason').where('id', '=', id));
  return { done: true };
}

function readSaid(store: Store, reasonId: string): DbOutcomeReason[] {
  return store.all(
    store.from.selectFrom('outcomeReason').selectAll().where('reasonId', '=', reasonId).orderBy('id'),
  );
}

function refuseTakenLabel(
  store: Store,
  {
    label,
    side,
    id,
  }: { readonly label: string; readonly side: DbReason['side']; readonly id: string | null },
): void {
  const folded = foldText(label);
  const taken = readReasons(store).find(
    (reason) => reason.id !== id && reason.side === side && foldText(reason.label) === folded,
  );
  if (!taken) return;
  throw new AppError(
    'refused',
    taken.retiredAt === null
      ? `There is a reason called “${taken.label}” already.`
      : `There is a retired reason called “${taken.label}”. Bring it back instead.`,
  );
}

/** Makes room again where two have come to the same place. */
function spread(store: Store): void {
  for (const [index, { id, position }] of readReasons(store).entries()) {
    const wanted = (index + 1) * positionStep;
    if (position !== wanted)
      store.run(store.from.updateTable('reason').set({ position: wanted }).where('id', '=', id));
  }
}
