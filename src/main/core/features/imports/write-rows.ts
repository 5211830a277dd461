import { rankOf } from '#shared/domain/phases.ts';
import type { CommandContext } from '#core/context.ts';
import { findOrCreateCompany } from '#core/features/companies/commands.ts';
import { blankFields, recordEvent } from '#core/features/applications/commands.ts';
import { furthestPhaseByEvents, getRow } from '#core/features/applications/queries.ts';
import { firstStageOf, getStage } from '#core/features/stages/queries.ts';
import { type Addition, blankState, phaseOfState, withAddition } from './merge-draft.ts';
import type { PlannedRow } from './plan-rows.ts';

/** Stands for the company of a row that names none: an application always has one, and the row is not to be lost. */
const unknownCompany = 'Unknown company';

/** Writes what one planned row adds. Rows that add nothing write nothing. */
export function writeRow(context: CommandContext, batchId: string, row: PlannedRow): void {
  const { addition, target, draft } = row;
  if (!addition || !target || !draft) return;
  if (row.action === 'create') createFrom(context, batchId, target.id, row);
  else updateFrom(context, target.id, addition);
  writeHistory(context, target.id, addition, draft.repliedOn);
}

function createFrom(
  context: CommandContext,
  batchId: string,
  id: string,
  { addition, draft }: PlannedRow,
): void {
  if (!addition || !draft) return;
  const { store, now } = context;
  store.run(
    store.from.insertInto('application').values({
      ...blankFields,
      ...blankState.fields,
      ...addition.fields,
      id,
      companyId: findOrCreateCompany(context, draft.company || unknownCompany),
      viaCompanyId: draft.via === null ? null : findOrCreateCompany(context, draft.via),
      stageId: firstStageOf(store, phaseOfState(withAddition(blankState, addition))).id,
      importBatchId: batchId,
      createdAt: now(),
    }),
  );
}

function updateFrom({ store }: CommandContext, id: string, addition: Addition): void {
  const { stageId } = getRow(store, id);
  const furthest = Math.max(...addition.events.map(({ phase }) => rankOf(phase)), -1);
  // Only forward: a sheet that is behind does not pull a card back.
  const isAhead =
    furthest > rankOf(furthestPhaseByEvents(store, id)) && furthest > rankOf(getStage(store, stageId).phase);
  const next = addition.events.find(({ phase }) => rankOf(phase) === furthest)?.phase;
  const changes = {
    ...addition.fields,
    ...(isAhead && next ? { stageId: firstStageOf(store, next).id } : {}),
  };
  if (Object.keys(changes).length === 0) return;
  store.run(store.from.updateTable('application').set(changes).where('id', '=', id));
}

function writeHistory(
  context: CommandContext,
  applicationId: string,
  addition: Addition,
  repliedOn: string | null,
): void {
  const { store, newId, now, today } = context;
  for (const { phase, on, precision } of addition.events) {
    const stage = firstStageOf(store, phase);
    recordEvent(context, applicationId, {
      stageId: stage.id,
      phase,
      on: on ?? today(),
      precision: on === null ? 'unknown' : precision,
      source: 'import',
    });
  }
  const { outcome } = addition;
  if (outcome) {
    store.run(
      store.from.insertInto('outcome').values({
        id: newId(),
        applicationId,
        kind: outcome.kind,
        phase: outcome.phase,
        on: outcome.on ?? today(),
        precision: outcome.on === null ? 'unknown' : outcome.precision,
        isGeneric: null,
        message: null,
        isSkipped: 1,
        reopenedOn: null,
        recordedAt: now(),
      }),
    );
  }
  if (repliedOn !== null && isAnswered(addition)) {
    store.run(
      store.from.insertInto('interaction').values({
        id: newId(),
        applicationId,
        personId: null,
        companyId: null,
        direction: 'in',
        channel: 'unknown',
        on: repliedOn,
        at: null,
        isAutomatic: 0,
        note: null,
        recordedAt: now(),
      }),
    );
  }
}

/** Whether the row says that they answered: a day of "last contact" alone may be my own follow-up. */
function isAnswered({ events, outcome }: Addition): boolean {
  if (outcome)
    return outcome.kind === 'rejected' || outcome.kind === 'accepted' || outcome.kind === 'declined';
  return events.some(({ phase }) => rankOf(phase) >= rankOf('screening'));
}
