import type { BulkResult } from '#shared/bulk.ts';
import type { ParsedInput } from '#shared/contract.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { forEachOf } from '#core/features/applications/bulk.ts';
import { createInteraction } from '#core/features/interactions/commands.ts';
import { closeApplication } from '#core/features/outcomes/commands.ts';
import type { Store } from '#core/store/store.ts';
import { canDecline, findRecruiter } from './queries.ts';

export function declinePitches(context: CommandContext, input: ParsedInput<'pitches.decline'>): BulkResult {
  const { store } = context;
  const { reasonId, sent } = input;
  refuseTheirs(store, reasonId);
  return forEachOf(context, input, (applicationId) => {
    if (!canDecline(store, applicationId)) return 'refused';
    closeApplication(context, {
      applicationId,
      kind: 'withdrawn',
      phase: 'saved',
      reasons: [{ reasonId, saidBy: 'me', quote: null }],
    });
    if (sent) {
      createInteraction(context, {
        applicationId,
        personId: findRecruiter(store, applicationId)?.id ?? null,
        direction: 'out',
        channel: sent.channel,
        note: sent.note,
      });
    }
    return 'changed';
  });
}

function refuseTheirs(store: Store, reasonId: string): void {
  const reason = store.get(store.from.selectFrom('reason').select('side').where('id', '=', reasonId));
  if (!reason) throw new AppError('not-found', 'That reason is no longer in the list.');
  if (reason.side !== 'mine') throw new AppError('refused', 'Choose a reason of your own.');
}
