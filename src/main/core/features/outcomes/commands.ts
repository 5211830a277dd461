import type { ParsedInput } from '#shared/contract.ts';
import { asksForMore, type OutcomeKind, type Phase, rankOf } from '#shared/domain/phases.ts';
import type { OutcomeReason } from '#shared/outcomes.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { furthestPhaseByEvents, getRow, liveOutcomeIdOf } from '#core/features/applications/queries.ts';
import { cancelAhead } from '#core/features/interviews/ahead.ts';
import type { Store } from '#core/store/store.ts';
import type { DbOutcome } from '#core/store/tables.ts';

export function closeApplication(
  context: CommandContext,
  input: ParsedInput<'applications.close'>,
): { outcomeId: string } {
  const { store, newId, now } = context;
  const { applicationId, kind } = input;
  getRow(store, applicationId);
  if (liveOutcomeIdOf(store, applicationId) !== undefined) {
    throw new AppError('refused', 'This application has ended already. Edit how it ended, or reopen it.');
  }
  if (input.cancelsInterviews) cancelAhead(context, applicationId);
  const id = newId();
  store.insert('outcome', {
    id,
    applicationId,
    kind,
    phase: decidePhase(kind, input.phase, furthestPhaseByEvents(store, applicationId)),
    on: input.on ?? context.today(),
    precision: input.precision ?? 'day',
    isGeneric: toFlag(input.isGeneric ?? null),
    message: input.message ?? null,
    isSkipped: input.isSkipped && asksForMore(kind) ? 1 : 0,
    reopenedOn: null,
    recordedAt: now(),
    source: 'manual',
  });
  replaceReasons(context, id, input.reasons ?? []);
  return { outcomeId: id };
}

export function updateOutcome(
  context: CommandContext,
  input: ParsedInput<'outcomes.update'>,
): { outcomeId: string } {
  const { store } = context;
  const outcome = getLiveOutcome(store, input.id);
  const kind = input.kind ?? outcome.kind;
  if (kind === 'rejected' && isLateRejection(outcome, input.on)) return rejectLate(context, outcome, input);
  const furthest = furthestPhaseByEvents(store, outcome.applicationId);
  store.run(
    store.from
      .updateTable('outcome')
      .set({
        kind,
        phase: decidePhase(kind, input.phase ?? atLeast(outcome.phase, furthest), furthest),
        on: input.on ?? outcome.on,
        precision: input.precision ?? outcome.precision,
        isGeneric: input.isGeneric === undefined ? outcome.isGeneric : toFlag(input.isGeneric),
        message: input.message === undefined ? outcome.message : input.message,
        isSkipped: 0,
      })
      .where('id', '=', input.id),
  );
  if (input.reasons) replaceReasons(context, input.id, input.reasons);
  return { outcomeId: input.id };
}

export function reopenApplication(
  context: CommandContext,
  { applicationId, on }: ParsedInput<'applications.reopen'>,
): { outcomeId: string } {
  const { store } = context;
  getRow(store, applicationId);
  const outcomeId = liveOutcomeIdOf(store, applicationId);
  if (outcomeId === undefined) throw new AppError('refused', 'This application is open already.');
  store.run(
    store.from
      .updateTable('outcome')
      .set({ reopenedOn: on ?? context.today() })
      .where('id', '=', outcomeId),
  );
  return { outcomeId };
}

/** What was skipped of these ends is asked for no more; of all of them when none is named. */
export function askNoMore(
  { store }: CommandContext,
  { outcomeIds }: ParsedInput<'outcomes.askNoMore'>,
): { count: number } {
  const { changes } = store.connection
    .prepare(
      `UPDATE outcome SET isSkipped = 0 WHERE isSkipped = 1 AND source = 'manual' AND reopenedOn IS NULL
       AND (@ids IS NULL OR id IN (SELECT value FROM json_each(@ids)))`,
    )
    .run({ ids: outcomeIds === undefined ? null : JSON.stringify(outcomeIds) });
  return { count: changes };
}

/**
 * The phase an outcome stands at: the furthest one reached, unless the user names a later one or leaves it unknown.
 * An accepted or declined offer was an offer. Throws `refused` for a phase before the furthest one.
 */
function decidePhase(
  kind: OutcomeKind,
  named: Phase | 'unknown' | undefined,
  furthest: Phase,
): Phase | 'unknown' {
  if (kind === 'accepted' || kind === 'declined') return 'offer';
  if (named === undefined) return furthest;
  if (named !== 'unknown' && rankOf(named) < rankOf(furthest)) {
    throw new AppError('refused', `This application has been further than that already: ${furthest}.`, [
      { path: 'phase', message: 'Choose the furthest phase reached, a later one, or unknown.' },
    ]);
  }
  return named;
}

/** Where an application ended; undefined while it is open. Never before the furthest phase reached. */
export function livePhaseOf(store: Store, applicationId: string): Phase | 'unknown' | undefined {
  const outcome = store.get(
    store.from
      .selectFrom('outcome')
      .select('phase')
      .where('applicationId', '=', applicationId)
      .where('reopenedOn', 'is', null),
  );
  return outcome && atLeast(outcome.phase, furthestPhaseByEvents(store, applicationId));
}

/** A phase as it was recorded; since then an import may have found that it came further. */
function atLeast(phase: Phase | 'unknown', furthest: Phase): Phase | 'unknown' {
  return phase !== 'unknown' && rankOf(phase) < rankOf(furthest) ? furthest : phase;
}

function getLiveOutcome(store: Store, id: string): DbOutcome {
  const outcome = store.get(
    store.from.selectFrom('outcome').selectAll().where('id', '=', id).where('reopenedOn', 'is', null),
  );
  if (!outcome) throw new AppError('not-found', 'That outcome is no longer there.');
  return outcome;
}

/** A no that came after the application had been closed for want of an answer. */
function isLateRejection({ kind, on }: DbOutcome, rejectedOn: string | undefined): boolean {
  return kind === 'ghosted' && rejectedOn !== undefined && rejectedOn > on;
}

type LateRejection = Pick<
  ParsedInput<'outcomes.update'>,
  'phase' | 'on' | 'precision' | 'isGeneric' | 'message' | 'reasons'
>;

/** Takes the end without an answer back on the day the no came, and records the no. */
function rejectLate(
  context: CommandContext,
  { applicationId }: DbOutcome,
  { on, ...details }: LateRejection,
): { outcomeId: string } {
  const phase = livePhaseOf(context.store, applicationId);
  reopenApplication(context, { applicationId, on });
  return closeApplication(context, {
    ...details,
    applicationId,
    kind: 'rejected',
    on,
    phase: details.phase ?? phase,
  });
}

function replaceReasons(
  { store, newId }: CommandContext,
  outcomeId: string,
  reasons: readonly OutcomeReason[],
): void {
  store.run(store.from.deleteFrom('outcomeReason').where('outcomeId', '=', outcomeId));
  for (const { reasonId, saidBy, quote } of reasons) {
    const isKnown = store.get(store.from.selectFrom('reason').select('id').where('id', '=', reasonId));
    if (!isKnown) throw new AppError('not-found', 'That reason is no longer in the list.');
    store.insert('outcomeReason', { id: newId(), outcomeId, reasonId, saidBy, quote });
  }
}

function toFlag(value: boolean | null): 0 | 1 | null {
  return value === null ? null : value ? 1 : 0;
}
