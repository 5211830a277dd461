import { outcomeKinds, rankOf, type OutcomeKind, type Phase } from '#shared/domain/phases.ts';
import { stageFields, type StageField } from '#shared/imports.ts';
import { cleanCell } from '#core/importing/cells/clean-cell.ts';
import { readStageMark, type StageMark } from '#core/importing/cells/stage-mark.ts';
import { understandStatus } from '#core/importing/cells/understand-status.ts';
import { matchHeader, type ImportField } from '#core/importing/columns/headers.ts';
import type { ColumnInput, Mapping } from '#core/importing/columns/propose-mapping.ts';
import { blocked, noteUnread } from '#core/importing/row-reading.ts';
import { distinctSteps, type Ending, type History, type HistoryReading, type Step } from './history.ts';
import type { Shape } from './shape.ts';

/** A column for each stage, with marks or days in it: `Applied | Phone screen | Onsite | Offer | Rejected`. */
export const stageColumns: Shape = { key: 'stage-columns', recognise };

type Meant = { readonly phase: Phase } | { readonly ended: OutcomeKind };

const meantBy: Readonly<Record<StageField, Meant>> = {
  reachedApplied: { phase: 'applied' },
  reachedScreening: { phase: 'screening' },
  reachedAssessment: { phase: 'assessment' },
  reachedInterview: { phase: 'interview' },
  reachedFinal: { phase: 'final' },
  reachedOffer: { phase: 'offer' },
  endedAccepted: { ended: 'accepted' },
  endedDeclined: { ended: 'declined' },
  endedRejected: { ended: 'rejected' },
  endedWithdrawn: { ended: 'withdrawn' },
  endedGhosted: { ended: 'ghosted' },
  endedCancelled: { ended: 'cancelled' },
};
const fieldOfPhase = new Map<Phase, StageField>();
const fieldOfEnding = new Map<OutcomeKind, StageField>();
for (const field of stageFields) {
  const meant = meantBy[field];
  if ('phase' in meant) fieldOfPhase.set(meant.phase, field);
  else fieldOfEnding.set(meant.ended, field);
}

// A free day to read samples against; only whether they can be read matters here.
const anyDay = '2026-06-30';
const longestLook = 60;
const leastShare = 0.9;

type Candidate = {
  readonly index: number;
  readonly field: StageField;
  /** What the header usually means in a table of another shape. */
  readonly usualField: ImportField | null;
  readonly filled: number;
  readonly days: number;
};

function recognise(columns: readonly ColumnInput[]): ReadonlyMap<number, ImportField> | null {
  const candidates = columns.flatMap((column, index) => candidateOf(column, index) ?? []);
  const filled = candidates.filter((candidate) => candidate.filled > 0);
  const kinds = new Set(filled.map(({ field }) => field));
  // Two columns of dates, one for sending and one for their answer, stand in many a table with a status.
  const isTold = filled.some(
    ({ field, days, filled: all }) =>
      days < all || (field.startsWith('reached') && field !== 'reachedApplied'),
  );
  if (kinds.size < 2 || !isTold) return null;
  const stages = candidates.filter(
    ({ filled: all, days, usualField }) =>
      // The day of applying has a field of its own, and a name nobody has written under may mean another.
      !(usualField === 'appliedOn' && days === all) && (all > 0 || usualField === null),
  );
  return new Map(stages.map(({ index, field }) => [index, field]));
}

/** A column named after a stage whose cells are marks or days: one called "Interview" with prose below holds notes. */
function candidateOf({ header, values }: ColumnInput, index: number): Candidate | null {
  const field = fieldOfHeader(header);
  if (field === null) return null;
  let filled = 0;
  let marks = 0;
  let days = 0;
  for (const value of values) {
    const mark = value.length > longestLook ? null : sampleMark(value);
    if (mark === 'blank') continue;
    filled += 1;
    if (mark !== null) marks += 1;
    if (mark !== null && typeof mark === 'object') days += 1;
  }
  if (marks < filled * leastShare) return null;
  return { index, field, usualField: matchHeader(header)?.field ?? null, filled, days };
}

function sampleMark(value: string): StageMark | null {
  const clean = cleanCell(value);
  // Bare numbers are more often numbers ("Offer: 52000") than days.
  if (/^\d{2,}(?:[.,]\d+)?$/.test(clean)) return null;
  return readStageMark(clean, 'dmy', anyDay) ?? readStageMark(clean, 'mdy', anyDay);
}

function fieldOfHeader(header: string): StageField | null {
  if (header.length > longestLook) return null;
  const meaning = understandStatus(header.replace(/[?:#]|\([^)]*\)/g, ' '));
  if (meaning === null) return null;
  return meaning.outcome === null
    ? (fieldOfPhase.get(meaning.phase ?? 'saved') ?? null)
    : (fieldOfEnding.get(meaning.outcome) ?? null);
}

type StageColumn = { readonly column: number; readonly meant: Meant };
const columnsCache = new WeakMap<Mapping, readonly StageColumn[]>();

function stageColumnsOf(mapping: Mapping): readonly StageColumn[] {
  const cached = columnsCache.get(mapping);
  if (cached) return cached;
  const columns = mapping.flatMap((field, column) => {
    const meant = field === null ? undefined : meantBy[field as StageField];
    return meant === undefined ? [] : [{ column, meant }];
  });
  columnsCache.set(mapping, columns);
  return columns;
}

/** What the stage columns of a row say; null for a table that has none. */
export function readStageColumns(reading: HistoryReading): History | null {
  const columns = stageColumnsOf(reading.mapping);
  if (columns.length === 0) return null;
  const steps: Step[] = [];
  const endings = new Map<OutcomeKind, { on: string | null; precision: Step['precision'] }>();
  let isNoBeyondApplied = false;
  for (const { column, meant } of columns) {
    const day = dayAt(reading, column);
    if (day === 'no' && 'phase' in meant && rankOf(meant.phase) > rankOf('applied')) isNoBeyondApplied = true;
    if (typeof day === 'string') continue;
    if ('phase' in meant) steps.push({ phase: meant.phase, ...day });
    else endings.set(meant.ended, day);
  }
  const told = [...endings];
  if (told.length > 1) {
    const column = columns.find(({ meant }) => 'ended' in meant)?.column ?? null;
    const names = told.map(([kind]) => kind).join(' and ');
    reading.problems.push(blocked(column, `The row says that it ended in more than one way: ${names}.`));
  }
  const kind = outcomeKinds.find((each) => endings.has(each));
  const on = kind && endings.get(kind);
  if (!kind || !on) return { steps: distinctSteps(steps), ending: null };
  return endedHistory(distinctSteps(steps), { kind, ...on }, isNoBeyondApplied);
}

function dayAt(
  reading: HistoryReading,
  column: number,
): { on: string | null; precision: Step['precision'] } | 'no' | 'blank' {
  const { cells, choices, problems } = reading;
  const cell = cells[column] ?? '';
  if (cell === '') return 'blank';
  const mark = readStageMark(cell, choices.dateOrders.get(column) ?? null, choices.fileOn);
  if (mark === null) {
    const trouble = 'is neither a mark (yes, no, x) nor a date';
    noteUnread(reading, column, { cell, name: choices.headers?.[column] ?? '', trouble });
    return 'blank';
  }
  if (mark === 'yes') return { on: null, precision: 'unknown' };
  if (typeof mark === 'string') return mark;
  if (mark.on > choices.today) {
    const message = `${mark.on} is still ahead: the stage does not count as reached yet.`;
    problems.push({ column, message, isBlocking: false });
    return 'blank';
  }
  if (mark.hasMore || mark.isYearAssumed) {
    const why = mark.hasMore ? 'This cell holds more than one date.' : 'The date names no year.';
    problems.push({ column, message: `${why} ${mark.on} is taken.`, isBlocking: false });
  }
  return { on: mark.on, precision: mark.precision };
}

/** It ended at the furthest stage it reached. Sent and no more, that is only sure where the row denies a later stage. */
function endedHistory(
  steps: readonly Step[],
  ending: Omit<Ending, 'phase'>,
  isNoBeyondApplied: boolean,
): History {
  if (ending.kind === 'accepted' || ending.kind === 'declined') {
    const hasOffer = steps.some(({ phase }) => phase === 'offer');
    const offer: Step = { phase: 'offer', on: null, precision: 'unknown' };
    return { steps: hasOffer ? steps : [...steps, offer], ending: { ...ending, phase: 'offer' } };
  }
  const furthest = steps.reduce<Phase>(
    (most, { phase }) => (rankOf(phase) > rankOf(most) ? phase : most),
    'saved',
  );
  const isSure = rankOf(furthest) > rankOf('applied') || (furthest === 'applied' && isNoBeyondApplied);
  return { steps, ending: { ...ending, phase: isSure ? furthest : 'unknown' } };
}
