import { notSaid } from './domain/filter-values.ts';

/** How lists, ranges and days stand in an address: to be read by people, and never to throw, whatever was typed. */

const notSaidText = '-';

/** A parameter as text: routers turn `5` into a number, and one that is given twice into a list. */
export function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(textOf).join(',');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

/** Values parted by commas; what is not said as a dash. */
export function writeList(values: readonly string[] | undefined): string | undefined {
  return values?.map(writeItem).join(',');
}

function writeItem(value: string): string {
  if (value === notSaid) return notSaidText;
  // A dash alone means "not said"; the backslash says that this one is meant.
  return value === notSaidText ? String.raw`\-` : value.replaceAll(/[\\,]/g, String.raw`\$&`);
}

export function readList(text: string | undefined): string[] | undefined {
  if (text === undefined || text === '') return undefined;
  const items = text.match(/(?:\\[^]|[^\\,])+/g) ?? [];
  const values = items.map((item) => (item === notSaidText ? notSaid : item.replaceAll(/\\([^])/g, '$1')));
  return values.length === 0 ? undefined : values;
}

/** `2026-01-01..`, open on either side. */
export function writeRange(
  from: string | number | undefined,
  to: string | number | undefined,
): string | undefined {
  return from === undefined && to === undefined ? undefined : `${from ?? ''}..${to ?? ''}`;
}

export function readRange(text: string | undefined): [string | undefined, string | undefined] {
  const [from = '', to = ''] = text?.split('..') ?? [];
  return [from || undefined, to || undefined];
}

/** A day there is; `2026-02-30` is none. */
export function dayOf(text: string | undefined): string | undefined {
  if (text === undefined || !/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : undefined;
}
