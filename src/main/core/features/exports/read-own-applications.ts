import { rankOf } from '#shared/domain/phases.ts';
import type { OwnApplication, OwnDetails, OwnOutcome, OwnPerson } from '#core/exporting/own-sheet.ts';
import type { Store } from '#core/store/store.ts';
import type { DbApplication, DbOutcome, DbOutcomeReason, DbReason } from '#core/store/tables.ts';

type Owned<Row> = Row & { readonly applicationId: string };
type OwnEvent = OwnDetails['events'][number];
type ReadApplication = DbApplication & Pick<OwnApplication, 'company' | 'agency' | 'stage' | 'cvVersion'>;

/** These applications as the own sheet says them, in the order of the ids. */
export function readOwnApplications(store: Store, ids: readonly string[]): OwnApplication[] {
  const events = byApplication(
    readRows<Owned<OwnEvent>>(
      store,
      ids,
      `SELECT applicationId, stage.name AS stage, stageEvent.phase, "on", precision, note, source, recordedAt
       FROM stageEvent JOIN stage ON stage.id = stageEvent.stageId
       WHERE applicationId IN ids ORDER BY recordedAt, stageEvent.id`,
    ),
  );
  const outcomes = byApplication(readOutcomes(store, ids));
  const people = byApplication(
    readRows<Owned<OwnPerson>>(
      store,
      ids,
      `SELECT applicationId, person.id, person.name, relation, role, title, email, phone, linkedinUrl,
         company.name AS company
       FROM applicationPerson JOIN person ON person.id = personId LEFT JOIN company ON company.id = companyId
       WHERE applicationId IN ids ORDER BY person.name, person.id`,
    ),
  );
  const tags = byApplication(
    readRows<Owned<{ readonly name: string }>>(
      store,
      ids,
      `SELECT applicationId, tag.name FROM applicationTag JOIN tag ON tag.id = tagId
       WHERE applicationId IN ids ORDER BY tag.matchKey`,
    ),
  );
  const answers = byApplication(
    readRows<{ readonly applicationId: string; readonly on: string }>(
      store,
      ids,
      `SELECT applicationId, min("on") AS "on" FROM interaction
       WHERE applicationId IN ids AND direction = 'in' AND isAutomatic = 0 GROUP BY applicationId`,
    ),
  );
  const found = new Map(readApplications(store, ids).map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = found.get(id);
    if (row === undefined) return [];
    const { origin, createdAt, archivedAt, ...fields } = row;
    const details: OwnDetails = {
      origin,
      createdAt,
      archivedAt,
      tags: (tags.get(id) ?? []).map(({ name }) => name),
      events: events.get(id) ?? [],
      outcomes: outcomes.get(id) ?? [],
      people: people.get(id) ?? [],
    };
    return [{ ...fields, answeredOn: answeredOn(answers.get(id)?.[0]?.on, details.events), details }];
  });
}

function readApplications(store: Store, ids: readonly string[]): ReadApplication[] {
  return readRows(
    store,
    ids,
    `SELECT application.*, company.name AS company, agency.name AS agency, stage.name AS stage,
       resume.name AS cvVersion
     FROM application JOIN company ON company.id = application.companyId
     JOIN stage ON stage.id = application.stageId
     LEFT JOIN company AS agency ON agency.id = application.viaCompanyId
     LEFT JOIN resume ON resume.id = application.resumeId
     WHERE application.id IN ids`,
  );
}

function readOutcomes(store: Store, ids: readonly string[]): Owned<OwnOutcome>[] {
  const outcomes = readRows<DbOutcome>(
    store,
    ids,
    `SELECT * FROM outcome WHERE applicationId IN ids ORDER BY recordedAt, id`,
  );
  const reasons = readRows<DbOutcomeReason & DbReason>(
    store,
    ids,
    `SELECT outcomeReason.*, label, side, "group", claim, control
     FROM outcomeReason JOIN outcome ON outcome.id = outcomeId JOIN reason ON reason.id = reasonId
     WHERE applicationId IN ids ORDER BY reason.position, reason.id, outcomeReason.id`,
  );
  return outcomes.map(({ id, isGeneric, isSkipped, ...outcome }) => ({
    ...outcome,
    isGeneric: isGeneric === null ? null : isGeneric === 1,
    isSkipped: isSkipped === 1,
    reasons: reasons
      .filter(({ outcomeId }) => outcomeId === id)
      .map(({ label, side, group, claim, control, saidBy, quote }) => ({
        label,
        side,
        group,
        claim,
        control,
        saidBy,
        quote,
      })),
  }));
}

/** What a human wrote first, or the first step that takes an answer. */
function answeredOn(writtenOn: string | undefined, events: readonly OwnEvent[]): string | null {
  const steps = events
    .filter(({ phase, precision }) => precision !== 'unknown' && rankOf(phase) >= rankOf('screening'))
    .map(({ on }) => on);
  return [...(writtenOn === undefined ? [] : [writtenOn]), ...steps].toSorted()[0] ?? null;
}

/** `IN ids` stands for the applications asked for. */
function readRows<Row>(store: Store, ids: readonly string[], sql: string): Row[] {
  const statement = sql.replaceAll('IN ids', 'IN (SELECT value FROM json_each(@ids))');
  return store.connection.prepare(statement).all({ ids: JSON.stringify(ids) }) as Row[];
}

function byApplication<Row extends { readonly applicationId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, Omit<Row, 'applicationId'>[]> {
  const found = new Map<string, Omit<Row, 'applicationId'>[]>();
  for (const { applicationId, ...row } of rows) {
    const others = found.get(applicationId);
    if (others === undefined) found.set(applicationId, [row]);
    else others.push(row);
  }
  return found;
}
