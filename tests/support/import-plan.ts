import type { ImportPlan } from '#shared/imports.ts';
import type { TestCore } from './test-core.ts';

/** A plan that takes everything as it was detected, with what the test decides. */
export async function planFor(
  { call, upload }: TestCore,
  content: Uint8Array | string,
  decisions: Partial<ImportPlan> = {},
): Promise<ImportPlan> {
  const fileId = upload(content);
  const sheet = await call('imports.inspect', { fileId });
  return {
    fileId,
    fileName: 'sheet.csv',
    reading: {},
    columns: sheet.columns.map(({ index, field, dateOrder }) => ({ index, field, dateOrder })),
    statuses: [],
    edits: [],
    rowChoices: [],
    ...decisions,
  };
}

/** Imports a sheet as it was detected, with what the test decides. */
export async function importSheet(
  rebound: TestCore,
  content: Uint8Array | string,
  decisions: Partial<ImportPlan> = {},
) {
  const plan = await planFor(rebound, content, decisions);
  return rebound.call('imports.commit', { plan, jobId: 'job' });
}
