import { repeatableFields } from '#shared/imports.ts';
import { cleanCell } from '#core/importing/cells/clean-cell.ts';
import { parseDay } from '#core/importing/cells/dates.ts';
import { headerKeyOf, matchHeader, speaksOfDayApplied, type ImportField } from './headers.ts';
import type { Preset } from '#core/importing/presets/preset.ts';
import { understandStatus } from '#core/importing/cells/understand-status.ts';
import { urlOf } from '#core/importing/cells/urls.ts';

/** A column as it stands: `values` are some of its cells, from the top. */
export type ColumnInput = { readonly header: string; readonly values: readonly string[] };

/** One field for each column by its position; null = not imported (its raw cells are kept all the same). */
export type Mapping = readonly (ImportField | null)[];

/** A free day to read samples against; only whether they can be read matters here. */
const anyDay = '2026-06-30';
// Patterns must not be let loose on a cell of a megabyte.
const longestLook = 300;
const titleWords =
  /\b(?:engineer|developer|manager|analyst|designer|consultant|scientist|director|lead|head|intern|assistant|officer|specialist|architect|administrator|nurse|teacher|accountant|technician|entwickler(?:in)?|ingenieur(?:in)?|leiter(?:in)?|sachbearbeiter(?:in)?|berater(?:in)?|développeur|ingénieur|chef|responsable|desarrollador|ingeniero)\b/i;

/**
 * Proposes what each column is: what the source is known to mean, then those that tell how far it came (`told`), then the
 * usual names, then what the cells look like.
 */
export function proposeMapping(
  columns: readonly ColumnInput[],
  preset: Preset | null,
  told: ReadonlyMap<number, ImportField> = new Map(),
): Mapping {
  const mapping: (ImportField | null)[] = columns.map(() => null);
  const settled = byPreset(columns, preset, mapping);
  for (const [index, field] of told) {
    if (settled.has(index) || !canTake(mapping, field)) continue;
    mapping[index] = field;
    settled.add(index);
  }
  byHeader(columns, mapping, settled);
  if (!preset?.isTool) byValues(columns, mapping, settled);
  return mapping;
}

/** Columns the preset knows, also those it knows to be nothing for us. */
function byPreset(
  columns: readonly ColumnInput[],
  preset: Preset | null,
  mapping: (ImportField | null)[],
): Set<number> {
  const settled = new Set<number>();
  for (const [index, { header }] of columns.entries()) {
    const field = preset?.fieldOf(headerKeyOf(header));
    if (field === undefined) continue;
    settled.add(index);
    if (field !== null && canTake(mapping, field)) mapping[index] = field;
  }
  return settled;
}

function byHeader(
  columns: readonly ColumnInput[],
  mapping: (ImportField | null)[],
  settled: ReadonlySet<number>,
): void {
  const wishes = columns
    .flatMap(({ header, values }, index) => {
      const match = settled.has(index) ? null : matchHeader(header);
      return match ? [{ index, ...match, isEmpty: values.every((value) => cleanCell(value) === '') }] : [];
    })
    // Of two columns with one name the filled one is meant.
    .toSorted(
      (one, other) =>
        Number(one.isEmpty) - Number(other.isEmpty) || one.rank - other.rank || one.index - other.index,
    );
  for (const { index, field } of wishes) if (canTake(mapping, field)) mapping[index] = field;
}

/** Only for columns whose header says nothing: a known header that lost its field to a surer one stays out. */
function byValues(
  columns: readonly ColumnInput[],
  mapping: (ImportField | null)[],
  settled: ReadonlySet<number>,
): void {
  const open = columns
    .map((column, index) => ({ index, header: column.header, values: filled(column.values) }))
    .filter(
      ({ index, header, values }) =>
        !settled.has(index) && mapping[index] === null && matchHeader(header) === null && values.length > 0,
    );
  for (const { index, header, values } of open) {
    const field = fieldOfValues(values, header);
    if (field !== null && canTake(mapping, field)) mapping[index] = field;
  }
  const texts = open.filter(
    ({ index, values }) => mapping[index] === null && share(values, isPlainText) > 0.7,
  );
  const title = texts.find(({ values }) => share(values, (value) => titleWords.test(value)) > 0.3);
  if (title && canTake(mapping, 'title')) mapping[title.index] = 'title';
  const company = texts.find(
    ({ index, header }) =>
      mapping[index] === null && (cleanCell(header) === '' || !mapping.includes('title')),
  );
  const leftmost = company ?? texts.find(({ index }) => mapping[index] === null);
  if (leftmost && canTake(mapping, 'company')) mapping[leftmost.index] = 'company';
}

function fieldOfValues(values: readonly string[], header: string): ImportField | null {
  if (share(values, (value) => urlOf(value) !== null) > 0.6) return 'url';
  if (share(values, (value) => /^\S+@\S+\.\S+$/.test(value)) > 0.6) return 'contactEmail';
  if (share(values, isDay) > (speaksOfDayApplied(header) ? 0.3 : 0.8)) return 'appliedOn';
  if (share(values, (value) => understandStatus(value) !== null) > 0.6) return 'status';
  return null;
}

/** Whether most of what stands in a column are days. */
export function looksLikeDays(values: readonly string[]): boolean {
  return share(filled(values), isDay) > 0.5;
}

function isDay(value: string): boolean {
  // Bare numbers are more often numbers than Excel's days.
  return (
    !/^\d+(?:\.\d+)?$/.test(value) &&
    (parseDay(value, 'dmy', anyDay) ?? parseDay(value, 'mdy', anyDay)) !== null
  );
}

function isPlainText(value: string): boolean {
  return value.length <= 120 && /\p{L}/u.test(value) && urlOf(value) === null && !isDay(value);
}

function canTake(mapping: Mapping, field: ImportField): boolean {
  return repeatableFields.has(field) || !mapping.includes(field);
}

/** The cells that say something, as far as their kind can be told from their beginning. */
function filled(values: readonly string[]): string[] {
  return values.map((value) => cleanCell(value.slice(0, longestLook))).filter((value) => value !== '');
}

function share(values: readonly string[], test: (value: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter((value) => test(value)).length / values.length;
}
