import type { RawTable } from './format.ts';

/** What Rebound's own export of everything is called inside its archive. */
export const reboundExportPath = 'rebound.json';

const opening = /^\s*\{\s*"format"\s*:\s*"rebound-export"/;

/** Whether a text is Rebound's own export of everything. */
export function isReboundExport(text: string): boolean {
  return opening.test(text);
}

/** What there is to map of such an export: nothing, it is read back as it is. */
export const reboundExportTable: RawTable = {
  rows: [],
  repairs: [],
  encoding: 'utf-8',
  delimiter: null,
  parts: [],
  part: null,
  subject: 'everything',
};
