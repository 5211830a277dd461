import type { Output, ParsedInput } from '#shared/contract.ts';
import type { OutcomeKind } from '#shared/domain/phases.ts';
import type { OutcomeReason } from '#shared/outcomes.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { getRow, liveOutcomeIdOf } from '#core/features/applications/queries.ts';
import { createInteraction } from '#core/features/interactions/commands.ts';
import { getInteractionRow } from '#core/features/interactions/queries.ts';
import { cancelAhead } from '#core/features/interviews/ahead.ts';
import { closeApplication, livePhaseOf, updateOutcome } from '#core/features/outcomes/commands.ts';
import { answerLate } from '#core/features/outcomes/reopen-ghosted.ts';
import type { Store } from '#core/store/store.ts';

type Recording = ParsedInput<'mails.record'>;
type Rejection = NonNullable<Recording['rejection']>;

export function recordMail(context: CommandContext, input: Recording): Output<'mails.record'> {
  const { applicationId, text, on, at = null, rejection = null } = input;
  getRow(context.store, applicationId);
  const formerPhase = livePhaseOf(context.store, applicationId);
  const { id: interactionId, lateAnswer } = createInteraction(context, {
    applicationId,
    personId: input.personId ?? null,
    direction: 'in',
    channel: 'email',
    at,
    ...(on === undefined ? {} : { on }),
    isAutomatic: input.isAutomatic ?? false,
    // The words of a no are kept with it; twice they would be found twice.
    note: rejection === null ? text : null,
  });
  if (rejection === null) return { interactionId, outcomeId: null, lateAnswer };
  const day = getInteractionRow(context.store, interactionId).on;
  // A no may come from a machine, which is no answer otherwise.
  const isLate = lateAnswer === 'reopened' || answerLate(context, applicationId, day) === 'reopened';
  const phase = rejection.phase ?? (isLate ? formerPhase : undefined);
  return { interactionId, ...endWith(context, input, { ...rejection, phase }, day), lateAnswer: null };
}

/** Records the no; where an end is recorded already, completes it. */
function endWith(
  context: CommandContext,
  { applicationId, text }: Recording,
  rejection: Rejection,
  on: string,
): { outcomeId: string } {
  const { phase, reasons = [], isGeneric = null, cancelsInterviews } = rejection;
  const named = phase === undefined ? {} : { phase };
  const liveId = liveOutcomeIdOf(context.store, applicationId);
  if (liveId === undefined) {
    const details = { ...named, on, isGeneric, message: text, reasons, cancelsInterviews };
    return {
      ...closeApplication(context, { applicationId, kind: 'rejected', ...details }),
    };
  }
  const former = readOutcome(context.store, liveId);
  if (!completable.has(former.kind)) {
    throw new AppError(
      'refused',
      'This application has ended another way. Keep the mail as a contact, or reopen the application first.',
    );
  }
  if (cancelsInterviews) cancelAhead(context, applicationId);
  const isSame = former.kind === 'rejected';
  updateOutcome(context, {
    id: liveId,
    kind: 'rejected',
    ...named,
    // A day that was said to be that of the no stays; silence ends on the day they wrote.
    ...(isSame ? {} : { on, precision: 'day' }),
    isGeneric: isGeneric ?? former.isGeneric,
    message: joined(former.message, text),
    reasons: [...former.reasons, ...reasons.filter((reason) => !isAmong(former.reasons, reason))],
  });
  return { outcomeId: liveId };
}

const completable: ReadonlySet<OutcomeKind> = new Set<OutcomeKind>(['rejected', 'ghosted', 'cancelled']);

function joined(before: string | null, text: string): string {
  if (before === null || before.trim() === '' || text.includes(before.trim())) return text;
  return before.includes(text.trim()) ? before : `${before}\n\n${text}`;
}

function isAmong(reasons: readonly OutcomeReason[], { reasonId, saidBy }: OutcomeReason): boolean {
  return reasons.some((reason) => reason.reasonId === reasonId && reason.saidBy === saidBy);
}

function readOutcome(
  store: Store,
  id: string,
): { kind: OutcomeKind; message: string | null; isGeneric: boolean | null; reasons: OutcomeReason[] } {
  const row = store.get(
    store.from.selectFrom('outcome').select(['kind', 'message', 'isGeneric']).where('id', '=', id),
  );
  if (!row) throw new AppError('not-found', 'That outcome is no longer there.');
  const reasons = store.all(
    store.from
      .selectFrom('outcomeReason')
      .select(['reasonId', 'saidBy', 'quote'])
      .where('outcomeId', '=', id)
      .orderBy('id'),
  );
  return { ...row, isGeneric: row.isGeneric === null ? null : row.isGeneric === 1, reasons };
}
