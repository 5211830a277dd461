import type { StatusMeaning } from '#shared/imports.ts';
import { identityOf, rawHashOf, type IdentityKey } from '#core/importing/row-identity.ts';
import { joinDrafts } from '#core/importing/shapes/join-drafts.ts';
import type { TableRow } from '#core/importing/table.ts';
import type { ApplicationDraft } from '#core/importing/understand-row.ts';
import type { Phase } from '#shared/domain/phases.ts';
import type { KnownApplication } from './known-applications.ts';
import {
  type Addition,
  additionOf,
  type ApplicationState,
  blankState,
  isEmptyAddition,
  withAddition,
} from './merge-draft.ts';
import type { PlanContext, PlannedRow } from './plan-rows.ts';
import { meaningOfProgress, type Progress, progressOf } from './progress.ts';
import type { RowReader } from './row-reader.ts';
import { createSaidNotes, type SaidNotes } from './said-notes.ts';

/** A row of the file, and as it is read: with corrections, and with the names it takes from the row above. */
export type GivenRow = {
  readonly row: TableRow;
  readonly read: TableRow;
  readonly namedAbove: readonly string[];
};

/** What planning remembers from row to row. */
export type Planning = {
  readonly context: PlanContext;
  readonly reader: RowReader;
  /** What the rows above make of applications that are new; most of them are never met again. */
  readonly created: Map<string, Addition>;
  /** What the rows above make of applications that they add to. */
  readonly states: Map<string, ApplicationState>;
  /** What their notes will say, of those to whose notes a row has more to say. */
  readonly notes: Map<string, SaidNotes>;
  /** How many rows above have the same cells, by hash. */
  readonly seen: Map<string, number>;
};

export const blankRow = {
  ordinal: 0,
  action: 'skip',
  draft: null,
  meaning: null,
  problems: [],
  target: null,
  addition: null,
  reason: null,
} as const;

type UnderstoodRow = PlannedRow & {
  readonly draft: ApplicationDraft;
  readonly meaning: StatusMeaning & { phase: Phase };
  readonly read: TableRow;
};

type Found =
  | { readonly kind: 'out' | 'earlier'; readonly row: PlannedRow }
  | { readonly kind: 'understood'; readonly row: UnderstoodRow };

/** Decides for the rows of one application, in their order: the first that adds anything carries it, the others join. */
export function planGroup(planning: Planning, group: readonly GivenRow[]): PlannedRow[] {
  const found = group.map((given) => readRow(planning, given));
  const understood = found.flatMap((each) => (each.kind === 'understood' ? [each.row] : []));
  const [first, ...others] = understood;
  if (!first) return found.map(({ row }) => row);
  const earlier = found.find(({ kind }) => kind === 'earlier')?.row.target ?? null;
  const draft = joinDrafts([first.draft, ...others.map((row) => row.draft)]);
  const carrying = carry(planning, first, draft, earlier);
  return found.map((each) => {
    if (each.kind !== 'understood') return each.row;
    const { read: _, ...planned } = each.row;
    if (each.row === first) return carrying;
    const { action, target, reason } = carrying;
    return action === 'duplicate'
      ? { ...planned, action, target, reason }
      : { ...planned, action: 'join', target, reason: `Goes with line ${first.line}.` };
  });
}

function readRow({ context, reader, seen }: Planning, { row, read, namedAbove }: GivenRow): Found {
  const hash = rawHashOf(namedAbove.length === 0 ? row.cells : [...namedAbove, ...row.cells]);
  const ordinal = seen.get(hash) ?? 0;
  seen.set(hash, ordinal + 1);
  const base = { ...blankRow, line: row.line, cells: row.cells, hash, ordinal };
  const choice = reader.choiceOf(row.line);
  if (choice === 'skip') return out({ ...base, reason: 'You chose to skip this row.' });
  // The very row was imported before: whatever was corrected or edited since is meant to stay.
  const earlier = choice === 'keep-both' ? undefined : context.known.findByRawRow(hash, ordinal);
  if (earlier) {
    const known = { ...base, action: 'duplicate', target: earlier, reason: 'Imported before.' } as const;
    return { kind: 'earlier', row: known };
  }
  const leftOut = reader.leftOutStatus(read);
  if (leftOut !== null) return out({ ...base, reason: `Rows with the status “${leftOut}” are left out.` });
  const { draft, problems } = reader.understand(read);
  if (!draft) return out({ ...base, problems, reason: problems.map(({ message }) => message).join(' ') });
  return {
    kind: 'understood',
    row: { ...base, draft, problems, meaning: meaningOfProgress(progressOf(draft)), read },
  };
}

function out(row: PlannedRow): Found {
  return { kind: 'out', row };
}

function carry(
  planning: Planning,
  { read, ...row }: UnderstoodRow,
  draft: ApplicationDraft,
  earlier: KnownApplication | null,
): PlannedRow {
  const { context, reader } = planning;
  const progress = progressOf(draft);
  const told = {
    ...row,
    draft,
    meaning: meaningOfProgress(progress),
    problems: withRemark(planning, row, progress),
  };
  const keys = identityOf(draft, read.cells, row.ordinal);
  const isApart = reader.choiceOf(row.line) === 'keep-both';
  const match = isApart ? undefined : (earlier ?? context.known.find(keys));
  return match ? merge(planning, told, progress, match) : create(planning, told, progress, keys);
}

/** That the status did not count is said of its cell. */
function withRemark(
  { reader }: Planning,
  { problems }: PlannedRow,
  { remark }: Progress,
): PlannedRow['problems'] {
  if (remark === null) return problems;
  const column = reader.mapping.indexOf('status');
  return [...problems, { column: column === -1 ? null : column, message: remark, isBlocking: false }];
}

type ToldRow = PlannedRow & { readonly draft: ApplicationDraft };

/** What an application will be once the rows above are written. */
function stateOf({ context, created, states }: Planning, id: string): ApplicationState {
  const addition = created.get(id);
  return states.get(id) ?? (addition ? withAddition(blankState, addition) : context.stateOf(id));
}

/** What a row has to say in the notes of an application that they do not say yet. */
function newNoteOf({ context, created, notes }: Planning, id: string, text: string | null): string | null {
  if (text === null) return null;
  const addition = created.get(id);
  const said = notes.get(id) ?? createSaidNotes(addition ? addition.note : context.notesOf(id));
  notes.set(id, said);
  if (said.says(text)) return null;
  said.add(text);
  return text;
}

function merge(planning: Planning, row: ToldRow, progress: Progress, target: KnownApplication): PlannedRow {
  const state = stateOf(planning, target.id);
  const addition = additionOf(state, row.draft, progress, newNoteOf(planning, target.id, row.draft.notes));
  if (isEmptyAddition(addition)) {
    return { ...row, action: 'duplicate', target, reason: 'Already there, nothing new.' };
  }
  planning.states.set(target.id, withAddition(state, addition));
  return {
    ...row,
    action: 'update',
    target,
    addition,
    reason: reasonOf(progress, 'Adds to an application that is there.'),
  };
}

function create(
  planning: Planning,
  row: ToldRow,
  progress: Progress,
  keys: readonly IdentityKey[],
): PlannedRow {
  const { context, created } = planning;
  const { draft } = row;
  const addition: Addition = additionOf(blankState, draft, progress, draft.notes);
  const target: KnownApplication = {
    id: ownIdOf(planning, draft) ?? context.newId(),
    title: draft.title,
    companyName: draft.company,
    externalId: draft.externalId,
    url: draft.url,
  };
  // Of two that Rebound has told apart, one is never the other, whatever they share.
  context.known.add(target, draft.own === null ? keys : keys.filter(({ kind }) => kind === 'own'));
  created.set(target.id, addition);
  return { ...row, action: 'create', target, addition, reason: reasonOf(progress, null) };
}

/** An application that comes back keeps the id it had, unless that is taken. */
function ownIdOf({ context }: Planning, { own }: ApplicationDraft): string | null {
  const isFree = own !== null && !context.known.find([{ kind: 'own', key: own.id }]);
  return isFree ? own.id : null;
}

function reasonOf({ remark }: Progress, reason: string | null): string | null {
  if (remark === null) return reason;
  return reason === null ? remark : `${reason} ${remark}`;
}
