import { phases, rankOf, type Phase } from '#shared/domain/phases.ts';
import type { CommandContext } from '#core/context.ts';
import type { OwnDetails, OwnOutcome, OwnPerson } from '#core/exporting/own-sheet.ts';
import { firstStageOf } from '#core/features/stages/queries.ts';
import type { OwnRow } from '#core/importing/own/own-row.ts';

type NamedReason = OwnOutcome['reasons'][number];

/** Writes what only Rebound's own sheet says, of an application that has just been made. */
export type OwnRowWriter = {
  /** The stage it stands in: the one of that name, else the first of the furthest phase. */
  readonly stageIdOf: (row: OwnRow) => string;
  readonly write: (applicationId: string, row: OwnRow) => void;
};

export function createOwnRowWriter(
  context: CommandContext,
  companyIdOf: (name: string) => string,
): OwnRowWriter {
  const { store, newId } = context;
  const { connection } = store;
  const stageByName = connection.prepare('SELECT id FROM stage WHERE name = ? AND phase = ?').pluck();
  const stageByNameAlone = connection.prepare('SELECT id FROM stage WHERE name = ?').pluck();
  const reasonByLabel = connection.prepare('SELECT id FROM reason WHERE label = ? AND side = ?').pluck();
  const lastPosition = connection.prepare('SELECT coalesce(max(position), 0) FROM reason').pluck();
  const personById = connection.prepare('SELECT id FROM person WHERE id = ?').pluck();

  function eventStageIdOf(name: string, phase: Phase): string {
    return (stageByName.get(name, phase) as string | undefined) ?? firstStageOf(store, phase).id;
  }

  function writeEvents(applicationId: string, { events }: OwnDetails): void {
    for (const { stage, phase, ...event } of events) {
      const stageId = eventStageIdOf(stage, phase);
      store.insert('stageEvent', { ...event, id: newId(), applicationId, stageId, phase });
    }
  }

  function reasonIdOf({ label, side, group, claim, control }: NamedReason): string {
    const known = reasonByLabel.get(label, side) as string | undefined;
    if (known !== undefined) return known;
    const id = newId();
    const position = Number(lastPosition.get()) + 1;
    store.insert('reason', { id, label, side, group, claim, control, position, retiredAt: null });
    return id;
  }

  function writeOutcomes(applicationId: string, { outcomes }: OwnDetails): void {
    for (const { reasons, isGeneric, isSkipped, ...outcome } of outcomes) {
      const outcomeId = newId();
      store.insert('outcome', {
        ...outcome,
        id: outcomeId,
        applicationId,
        isGeneric: isGeneric === null ? null : isGeneric ? 1 : 0,
        isSkipped: isSkipped ? 1 : 0,
      });
      for (const reason of reasons) {
        const { saidBy, quote } = reason;
        store.insert('outcomeReason', {
          id: newId(),
          outcomeId,
          reasonId: reasonIdOf(reason),
          saidBy,
          quote,
        });
      }
    }
  }

  function writePerson(applicationId: string, { relation, company, ...person }: OwnPerson): void {
    if (personById.get(person.id) === undefined) {
      const companyId = company === null ? null : companyIdOf(company);
      store.insert('person', { ...person, companyId, notes: null, createdAt: context.now() });
    }
    store.insert('applicationPerson', { id: newId(), applicationId, personId: person.id, relation });
  }

  function writeAnswer(applicationId: string, on: string): void {
    store.insert('interaction', {
      id: newId(),
      applicationId,
      personId: null,
      companyId: null,
      direction: 'in',
      channel: 'other',
      on,
      at: null,
      isAutomatic: 0,
      note: null,
      recordedAt: context.now(),
    });
  }

  return {
    stageIdOf: ({ stage, details }) => {
      const furthest = Math.max(0, ...details.events.map(({ phase }) => rankOf(phase)));
      const named = stage === null ? undefined : (stageByNameAlone.get(stage) as string | undefined);
      return named ?? firstStageOf(store, phases[furthest] ?? 'saved').id;
    },
    write: (applicationId, { details, answeredOn }) => {
      writeEvents(applicationId, details);
      writeOutcomes(applicationId, details);
      for (const person of details.people) writePerson(applicationId, person);
      if (answeredOn !== null) writeAnswer(applicationId, answeredOn);
    },
  };
}
