import type { ParsedInput } from '#shared/contract.ts';
import { rankOf } from '#shared/domain/phases.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { Stage } from '#shared/stages.ts';
import type { CommandContext } from '#core/context.ts';
import { getRow, liveOutcomeIdOf } from '#core/features/applications/queries.ts';
import { closeApplication } from '#core/features/outcomes/commands.ts';
import { getStage, listStages } from '#core/features/stages/queries.ts';
import type { Store } from '#core/store/store.ts';
import type { DbOffer } from '#core/store/tables.ts';
import { textOrNull } from '#core/store/text-or-null.ts';
import { getOffer } from './queries.ts';

const blankTerms = {
  salary: null,
  currency: null,
  period: null,
  bonus: null,
  equity: null,
  benefits: null,
  terms: null,
  answerBy: null,
  startsOn: null,
} as const satisfies Partial<DbOffer>;

/** The reason one steps back from the others for; the user may have retired or removed it. */
const betterOffer = 'my-better-offer';

export function createOffer(
  context: CommandContext,
  { applicationId, receivedOn, ...fields }: ParsedInput<'offers.create'>,
): { id: string; proposedStage: Stage | null } {
  const { store, newId, now } = context;
  getRow(store, applicationId);
  const offer: DbOffer = {
    ...blankTerms,
    ...saidOf(fields),
    id: newId(),
    applicationId,
    receivedOn: receivedOn ?? context.today(),
    createdAt: now(),
  };
  refuseEarlyAnswer(offer);
  store.insert('offer', offer);
  return { id: offer.id, proposedStage: stageToPropose(store, applicationId) };
}

export function updateOffer(
  { store }: CommandContext,
  { id, ...fields }: ParsedInput<'offers.update'>,
): { id: string } {
  const changes = saidOf(fields);
  refuseEarlyAnswer({ ...getOffer(store, id), ...changes });
  if (Object.keys(changes).length === 0) return { id };
  store.run(store.from.updateTable('offer').set(changes).where('id', '=', id));
  return { id };
}

export function deleteOffer({ store }: CommandContext, { id }: ParsedInput<'offers.delete'>): { done: true } {
  getOffer(store, id);
  store.run(store.from.deleteFrom('offer').where('id', '=', id));
  return { done: true };
}

/** Steps back from several applications at once, for the better offer that was accepted. */
export function withdrawOthers(
  context: CommandContext,
  { applicationIds, on, cancelsInterviews }: ParsedInput<'offers.withdrawOthers'>,
): { count: number } {
  const open = [...new Set(applicationIds)].filter((id) => {
    getRow(context.store, id);
    return liveOutcomeIdOf(context.store, id) === undefined;
  });
  const reasons = isBetterOfferOffered(context.store)
    ? [{ reasonId: betterOffer, saidBy: 'me' as const, quote: null }]
    : [];
  for (const applicationId of open) {
    closeApplication(context, {
      applicationId,
      kind: 'withdrawn',
      reasons,
      on,
      cancelsInterviews,
    });
  }
  return { count: open.length };
}

function isBetterOfferOffered(store: Store): boolean {
  const reason = store.get(store.from.selectFrom('reason').select('retiredAt').where('id', '=', betterOffer));
  return reason?.retiredAt === null;
}

/** The first stage of the phase offer in sight, for an open application that stands before it. */
function stageToPropose(store: Store, applicationId: string): Stage | null {
  if (liveOutcomeIdOf(store, applicationId) !== undefined) return null;
  const present = getStage(store, getRow(store, applicationId).stageId);
  if (rankOf(present.phase) >= rankOf('offer')) return null;
  return listStages(store).find(({ phase, isHidden }) => phase === 'offer' && !isHidden) ?? null;
}

function refuseEarlyAnswer({ receivedOn, answerBy }: Pick<DbOffer, 'receivedOn' | 'answerBy'>): void {
  if (answerBy === null || answerBy >= receivedOn) return;
  throw new AppError('invalid', 'The answer would be due before the offer came.', [
    { path: 'answerBy', message: 'Must not be before the day the offer came.' },
  ]);
}

/** What was sent, without what was left out; texts of nothing but blanks say nothing. */
function saidOf(fields: { readonly [Key in keyof DbOffer]?: DbOffer[Key] | undefined }): Partial<DbOffer> {
  const said = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, typeof value === 'string' ? textOrNull(value) : value]);
  return Object.fromEntries(said) as Partial<DbOffer>;
}
