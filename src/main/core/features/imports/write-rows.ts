import { type Phase, rankOf } from '#shared/domain/phases.ts';
import type { CommandContext } from '#core/context.ts';
import { findOrCreateCompany } from '#core/features/companies/commands.ts';
import { blankFields, recordEvent } from '#core/features/applications/commands.ts';
import { createResumeFinder } from '#core/features/resumes/commands.ts';
import { findOrCreateTag } from '#core/features/tags/commands.ts';
import { furthestPhaseByEvents, getRow } from '#core/features/applications/queries.ts';
import { firstStageOf, getStage } from '#core/features/stages/queries.ts';
import { type Addition, phaseOfState } from './merge-draft.ts';
import type { OwnRow } from '#core/importing/own/own-row.ts';
import type { Store } from '#core/store/store.ts';
import type { DbApplication } from '#core/store/tables.ts';
import type { ApplicationDraft } from '#core/importing/understand-row.ts';
import type { PlannedRow } from './plan-rows.ts';
import { createOwnRowWriter } from './write-own-row.ts';
import { createContactWriter } from './write-contact.ts';

/** Stands for the company of a row that names none: an application always has one, and the row is not to be lost. */
const unknownCompany = 'Unknown company';

/** Writes what planned rows add; rows that add nothing write nothing. */
export type RowWriter = {
  write: (row: PlannedRow) => void;
  /** Writes what had to wait until all rows were there; the last call. */
  finish: () => void;
};

/** Looks companies and stages up once: a file names the same ones again and again. */
export function createRowWriter(given: CommandContext, batchId: string): RowWriter {
  const createdAt = given.now();
  // An import happens at one moment; to ask for it costs as much as a row.
  const context: CommandContext = { ...given, now: () => createdAt };
  const { store } = context;
  /** Added to notes that are there, by application: written with every row, they would be copied with every row. */
  const addedNotes = new Map<string, string[]>();
  const stageIdOf = remember((phase: Phase) => firstStageOf(store, phase).id);
  const companyIdOf = remember((name: string) => findOrCreateCompany(context, name));
  const resumeIdOf = createResumeFinder(context);
  const tagIdOf = remember((name: string) => findOrCreateTag(context, name));
  const writeContact = createContactWriter(context, companyIdOf);
  const ownRows = createOwnRowWriter(context, companyIdOf);

  function create(id: string, addition: Addition, draft: ApplicationDraft): void {
    store.insert('application', {
      ...blankFields,
      ...columnsOf(addition.fields),
      title: addition.fields.title ?? '',
      notes: addition.note,
      id,
      companyId: companyIdOf(draft.company || unknownCompany),
      ...(draft.own === null
        ? {
            stageId: stageIdOf(phaseOfState(addition)),
            archivedAt: draft.isArchived ? createdAt : null,
            createdAt,
          }
        : ownColumnsOf(draft.own)),
      importBatchId: batchId,
    });
  }

  function ownColumnsOf(own: OwnRow): Pick<DbApplication, 'stageId' | 'origin' | 'archivedAt' | 'createdAt'> {
    const { origin, archivedAt, createdAt: madeAt } = own.details;
    return { stageId: ownRows.stageIdOf(own), origin, archivedAt, createdAt: madeAt };
  }

  function columnsOf<Fields extends Addition['fields']>({
    via,
    cvVersion,
    ...fields
  }: Fields): Omit<Fields, 'via' | 'cvVersion'> & { viaCompanyId?: string; resumeId?: string } {
    return {
      ...fields,
      ...(via ? { viaCompanyId: companyIdOf(via) } : {}),
      ...(cvVersion ? { resumeId: resumeIdOf(cvVersion) } : {}),
    };
  }

  function addTags(applicationId: string, { tags }: Addition): void {
    for (const tag of tags) {
      store.insert('applicationTag', { id: context.newId(), applicationId, tagId: tagIdOf(tag) });
    }
  }

  function addNote(id: string, note: string): void {
    const known = addedNotes.get(id);
    if (known) known.push(note);
    else addedNotes.set(id, [note]);
  }

  function update(id: string, addition: Addition): void {
    if (addition.note !== null) addNote(id, addition.note);
    const { stageId } = getRow(store, id);
    const furthest = Math.max(...addition.events.map(({ phase }) => rankOf(phase)), -1);
    // Only forward: a sheet that is behind does not pull a card back.
    const isAhead =
      furthest > rankOf(furthestPhaseByEvents(store, id)) &&
      furthest > rankOf(getStage(store, stageId).phase);
    const next = addition.events.find(({ phase }) => rankOf(phase) === furthest)?.phase;
    const changes = {
      ...columnsOf(addition.fields),
      ...(isAhead && next ? { stageId: stageIdOf(next) } : {}),
    };
    if (Object.keys(changes).length === 0) return;
    store.run(store.from.updateTable('application').set(changes).where('id', '=', id));
  }

  function write({ action, addition, target, draft }: PlannedRow): void {
    if (!addition || !target || !draft) return;
    if (action === 'create') create(target.id, addition, draft);
    else update(target.id, addition);
    addTags(target.id, addition);
    const own = action === 'create' ? draft.own : null;
    if (own === null) {
      writeEvents(context, target.id, addition, stageIdOf);
      writeOutcome(context, target.id, addition);
      writeReply(context, target.id, addition, draft.repliedOn);
    } else {
      ownRows.write(target.id, own);
    }
    const isNamedExactly = own !== null && own.details.people.length > 0;
    if (addition.contact && !isNamedExactly) writeContact(target.id, addition.contact, draft);
  }

  return { write, finish: () => writeNotes(store, addedNotes) };
}

function writeNotes(store: Store, added: ReadonlyMap<string, readonly string[]>): void {
  for (const [id, texts] of added) {
    const { notes: known } = getRow(store, id);
    const notes = [...(known === null || known === '' ? [] : [known]), ...texts].join('\n\n');
    store.run(store.from.updateTable('application').set({ notes }).where('id', '=', id));
  }
}

/** The same answers without asking again. */
function remember<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const found = new Map<Key, Value>();
  return (key) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const value = find(key);
    found.set(key, value);
    return value;
  };
}

function writeEvents(
  context: CommandContext,
  applicationId: string,
  { events }: Addition,
  stageIdOf: (phase: Phase) => string,
): void {
  const { store, today } = context;
  for (const { phase, on, precision, replaces } of events) {
    const day = { on: on ?? today(), precision: on === null ? ('unknown' as const) : precision };
    if (replaces === null) {
      recordEvent(context, applicationId, { stageId: stageIdOf(phase), phase, ...day, source: 'import' });
    } else {
      store.run(store.from.updateTable('stageEvent').set(day).where('id', '=', replaces));
    }
  }
}

function writeOutcome(
  { store, newId, now, today }: CommandContext,
  applicationId: string,
  { outcome }: Addition,
): void {
  if (!outcome) return;
  store.insert('outcome', {
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
    source: 'import',
  });
}

function writeReply(
  { store, newId, now }: CommandContext,
  applicationId: string,
  addition: Addition,
  repliedOn: string | null,
): void {
  if (repliedOn === null || !isAnswered(addition) || hasReply(store, applicationId, repliedOn)) return;
  store.insert('interaction', {
    id: newId(),
    applicationId,
    personId: null,
    companyId: null,
    direction: 'in',
    channel: 'other',
    on: repliedOn,
    at: null,
    isAutomatic: 0,
    note: null,
    recordedAt: now(),
  });
}

/** A further step brings the day of their answer along once more. */
function hasReply(store: Store, applicationId: string, on: string): boolean {
  const replies = store.from
    .selectFrom('interaction')
    .select('id')
    .where('applicationId', '=', applicationId);
  return store.get(replies.where('direction', '=', 'in').where('on', '=', on)) !== undefined;
}

/** Whether the row says that they answered: a day of "last contact" alone may be my own follow-up. */
function isAnswered({ events, outcome }: Addition): boolean {
  if (outcome)
    return outcome.kind === 'rejected' || outcome.kind === 'accepted' || outcome.kind === 'declined';
  return events.some(({ phase }) => rankOf(phase) >= rankOf('screening'));
}
