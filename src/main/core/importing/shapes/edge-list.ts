import { rankOf } from '#shared/domain/phases.ts';
import { cleanCell } from '#core/importing/cells/clean-cell.ts';
import { statusKeyOf, understandStatus, type Meaning } from '#core/importing/cells/understand-status.ts';
import { headerKeyOf, type ImportField } from '#core/importing/columns/headers.ts';
import type { ColumnInput } from '#core/importing/columns/propose-mapping.ts';
import { meaningOfStatus } from '#core/importing/presets/all.ts';
import { blocked, shown } from '#core/importing/row-reading.ts';
import type { Ending, History, HistoryReading, Step } from './history.ts';
import type { Shape } from './shape.ts';

/** A row for each step from one status to the next, several to an application: `Company | From | To | Date`. */
export const edgeList: Shape = { key: 'edge-list', recognise };

const fromNames = keysOf(
  'from|from status|from stage|from state|source|source stage|source status|old status|old stage|previous|previous status|previous stage|start|von|von status|ab|de|depuis|desde|kaynak|önceki durum',
);
const toNames = keysOf(
  'to|to status|to stage|to state|target|target stage|target status|destination|new status|new stage|next|next status|next stage|end|nach|nach status|zu|à|vers|a|hacia|hasta|hedef|yeni durum',
);
/** What is written before the first step: no status. */
const startWords = keysOf('start|begin|beginning|new|root|total|anfang|beginn|début|inicio|başlangıç');
const leastShare = 0.6;
const longestLook = 80;

function recognise(columns: readonly ColumnInput[]): ReadonlyMap<number, ImportField> | null {
  const from = columns.findIndex((column) => isStatusColumn(column, fromNames));
  const to = columns.findIndex((column, index) => index !== from && isStatusColumn(column, toNames));
  if (from === -1 || to === -1) return null;
  return new Map<number, ImportField>([
    [from, 'fromStatus'],
    [to, 'toStatus'],
  ]);
}

/** "Source" also names job boards, and "from" a sender: the cells must be statuses. */
function isStatusColumn({ header, values }: ColumnInput, names: ReadonlySet<string>): boolean {
  if (!names.has(headerKeyOf(header))) return false;
  const filled = values
    .map((value) => cleanCell(value.slice(0, longestLook)))
    .filter((value) => value !== '' && !startWords.has(headerKeyOf(value)));
  const known = filled.filter((value) => understandStatus(value) !== null).length;
  return known > 0 && known >= filled.length * leastShare;
}

/** The key of a status as an end of a step; `''` before the first one. */
export function edgeKeyOf(cell: string): string {
  const key = statusKeyOf(cell);
  return startWords.has(headerKeyOf(key)) ? '' : key;
}

/** What one step says; null for a table that has no steps. The day is that of arriving. */
export function readEdge(
  reading: HistoryReading,
  day: { on: string | null; precision: Step['precision'] },
): History | null {
  const to = reading.mapping.indexOf('toStatus');
  if (to === -1) return null;
  const from = reading.mapping.indexOf('fromStatus');
  const left = from === -1 ? null : meaningAt(reading, from);
  const reached = meaningAt(reading, to);
  if (reached === null && edgeKeyOf(reading.cells[to] ?? '') === '') {
    reading.problems.push(blocked(to, 'The row does not say which status was reached.'));
  }
  const steps: Step[] = [];
  if (left?.phase && left.outcome === null) {
    steps.push({ phase: left.phase, on: null, precision: 'unknown' });
  }
  if (reached?.phase && reached.outcome === null) steps.push({ phase: reached.phase, ...day });
  // An ending names a phase too ("Rejected": it was sent), on a day before its own.
  else if (reached?.phase && rankOf(reached.phase) > rankOf(left?.phase ?? 'saved')) {
    steps.push({ phase: reached.phase, on: null, precision: 'unknown' });
  }
  return { steps, ending: endingOf(left, reached, day) };
}

function endingOf(
  left: Meaning | null,
  reached: Meaning | null,
  day: { on: string | null; precision: Step['precision'] },
): Ending | null {
  if (!reached?.outcome) return null;
  const named = reached.outcomePhase ?? 'unknown';
  // The step itself says where it stood when it ended.
  const stood = left?.outcome === null ? left.phase : null;
  const isFurther = stood !== null && (named === 'unknown' || rankOf(stood) > rankOf(named));
  return { kind: reached.outcome, phase: isFurther ? stood : named, ...day };
}

function meaningAt({ cells, choices, problems }: HistoryReading, column: number): Meaning | null {
  const cell = cells[column] ?? '';
  const key = edgeKeyOf(cell);
  if (key === '') return null;
  const chosen = choices.statusMeanings.get(key);
  if (chosen !== undefined) return chosen;
  const meaning = meaningOfStatus(choices.preset, cell);
  if (meaning === null) problems.push(blocked(column, `Say what “${shown(cell)}” means.`));
  return meaning;
}

function keysOf(names: string): ReadonlySet<string> {
  return new Set(names.split('|').map(headerKeyOf));
}
