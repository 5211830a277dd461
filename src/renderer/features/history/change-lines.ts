import { isPrivateField } from '#shared/domain/private-fields.ts';
import type { HistoryValue, RowChange } from '#shared/history.ts';
import { formatDay, formatInstant, formatNumber } from '#renderer/words/format.ts';
import { historyWords as words } from '#renderer/words/words.ts';
import { isListColumn, saidName, saidValue } from './said-values.ts';
import { settingLines } from './setting-lines.ts';

type FieldChange = RowChange['fields'][number];

/** One sentence of what a command changed, and of which applications it is true. */
export type ChangeLine = {
  readonly text: string;
  /** Empty where the command was about one application, or none. */
  readonly applications: readonly string[];
};

/** What a command changed, one sentence a line, each of them once. */
export function changeLinesOf(rows: readonly RowChange[]): readonly ChangeLine[] {
  const applicationsOf = new Map<string, Set<string>>();
  for (const row of rows) {
    if (isSaidElsewhere(row, rows)) continue;
    for (const text of linesOf(row)) {
      const applications = applicationsOf.get(text) ?? new Set();
      if (row.application !== null) applications.add(row.application);
      applicationsOf.set(text, applications);
    }
  }
  return [...applicationsOf].map(([text, applications]) => ({ text, applications: [...applications] }));
}

/** A move is one line: the event it leaves says the same stage again. */
function isSaidElsewhere(row: RowChange, rows: readonly RowChange[]): boolean {
  if (row.entity !== 'stageEvent' || row.kind !== 'added') return false;
  return rows.some(
    ({ entity, kind, fields, application }) =>
      entity === 'application' &&
      application === row.application &&
      (kind === 'added' || fields.some(({ field, after }) => field === 'stageId' && after === row.name)),
  );
}

const namedRows: ReadonlySet<string> = new Set(['profileSkill', 'skill', 'requirement']);

function linesOf(row: RowChange): readonly string[] {
  if (row.entity === 'setting') {
    const value = row.fields.find(({ field }) => field === 'value');
    return settingLines(row.rowId, value?.before ?? null, value?.after ?? null);
  }
  const entity = words.entity(row.entity);
  if (row.kind === 'added') return [words.added(entity, nameOf(row, 'after'))];
  if (row.kind === 'removed') return [words.removed(entity, nameOf(row, 'before'))];
  const lines = row.fields.map((field) => fieldLine(row, field));
  // Of one of many in a list, what changed says little without its name.
  return namedRows.has(row.entity) && row.name !== null
    ? lines.map((line) => words.ofRow(row.name ?? '', line))
    : lines;
}

/** The columns that date a row: the name of a contact or an event says little without its day. */
const dayColumns: ReadonlySet<string> = new Set(['on', 'startsAt', 'receivedOn']);

function nameOf({ entity, name, fields }: RowChange, side: 'before' | 'after'): string | null {
  const day = fields.find(({ field }) => dayColumns.has(field));
  const parts = [
    name === null ? null : saidName(entity, name),
    day === undefined ? null : valueText(day.field, day[side]),
  ];
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.join(', ');
}

function fieldLine(row: RowChange, change: FieldChange): string {
  const { field } = change;
  if (isPrivateField(row.entity, field)) return words.changedUnsaid(words.entity('feeling'));
  const before = valueOf(field, change.before);
  const after = valueOf(field, change.after);
  if (row.entity === 'application') {
    if (field === 'archivedAt') return after === null ? words.unarchived : words.archived;
    if (field === 'stageId' && after !== null) {
      return before === null
        ? words.moved(String(after))
        : words.movedFrom(String(after), valueText(field, before));
    }
  }
  const label = words.field(field);
  const said = (value: HistoryValue) =>
    valueText(field, typeof value === 'string' ? saidValue(row.entity, field, value) : value);
  if (after === null) return words.cleared(label, said(before));
  if (before === null) return words.set(label, said(after));
  return words.changed(label, said(before), said(after));
}

/** An empty list is nothing, as an empty field is. */
function valueOf(field: string, value: HistoryValue): HistoryValue {
  return isListColumn(field) && value === '[]' ? null : value;
}

const flags: ReadonlySet<string> = new Set([
  'isStrict',
  'isGeneric',
  'isSkipped',
  'isHidden',
  'isAutomatic',
  'hasTime',
]);
const quoted: ReadonlySet<string> = new Set([
  'notes',
  'note',
  'description',
  'message',
  'quote',
  'evidence',
  'prepNotes',
]);
const quoteLimit = 80;

/** A value in the user's own notation. */
function valueText(field: string, value: HistoryValue): string {
  if (value === null) return '—';
  if (flags.has(field)) return value === 1 ? words.yes : words.no;
  if (field === 'lastUsedYear') return String(value);
  if (typeof value === 'number') return formatNumber(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDay(value);
  if (/^\d{4}-\d{2}-\d{2}T.*Z$/.test(value)) return formatInstant(value);
  if (!quoted.has(field)) return value;
  const line = value.replace(/\s+/g, ' ').trim();
  return words.quoted(line.length > quoteLimit ? `${line.slice(0, quoteLimit)}…` : line);
}
