import type { PeoplePlan } from '#shared/people-imports.ts';
import type { TestCore } from './test-core.ts';

/** A plan that takes a list of people as it was detected, with what the test decides. */
export async function peoplePlanFor(
  { call, upload }: TestCore,
  content: Uint8Array | string,
  decisions: Partial<PeoplePlan> = {},
): Promise<PeoplePlan> {
  const fileId = upload(content);
  const { columns, scope, role } = await call('peopleImports.inspect', { fileId });
  return {
    fileId,
    fileName: 'people.csv',
    reading: {},
    columns: columns.map(({ index, field }) => ({ index, field })),
    scope,
    role,
    rowChoices: [],
    ...decisions,
  };
}

/** Takes a list of people in as it was detected, with what the test decides. */
export async function importPeople(
  rebound: TestCore,
  content: Uint8Array | string,
  decisions: Partial<PeoplePlan> = {},
) {
  const plan = await peoplePlanFor(rebound, content, decisions);
  return rebound.call('peopleImports.commit', { plan, jobId: 'job' });
}
