import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ProcedureName } from '#shared/contract.ts';
import { arbitraryInputOf, resolvePicks } from '#tests/support/arbitrary-input.ts';
import { furnish } from '#tests/support/furnish.ts';
import { importSheet } from '#tests/support/import-plan.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

/** Whatever may change how something fits, and ways to take it back. */
const commands = [
  'applications.create',
  'applications.update',
  'applications.updateMany',
  'applications.merge',
  'applications.delete',
  'profile.update',
  'profileSkills.add',
  'profileSkills.update',
  'profileSkills.remove',
  'requirements.add',
  'requirements.update',
  'requirements.remove',
  'skills.update',
  'history.undo',
  'history.redo',
  'history.revert',
] as const satisfies readonly ProcedureName[];

const anySteps = fc.array(
  fc.oneof(
    ...commands.map((name) => arbitraryInputOf(name).map((input) => ({ name, input }))),
    fc.constant('import' as const),
  ),
  { minLength: 15, maxLength: 25, size: 'max' },
);

/** The rows whose mark is not what `fit.get` says of them, and marks of what is gone. */
async function wrongMarks(rebound: TestCore): Promise<unknown[]> {
  const { ids } = await rebound.call('applications.table', { filter: { states: ['all'] } });
  const rows = await rebound.call('applications.rows', { ids });
  const wrong: unknown[] = rebound.select(
    'SELECT applicationId FROM fit WHERE applicationId NOT IN (SELECT id FROM application)',
  );
  for (const { id, fit } of rows) {
    // Computed when it is asked for, from the rows themselves.
    const { band, score } = await rebound.call('fit.get', { applicationId: id });
    if (fit.band !== band || fit.score !== score) wrong.push({ id, fit, band, score });
  }
  return wrong;
}

test('after any commands, undone or not, the marks are what the rows say', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anySteps, async (steps) => {
      const rebound = await startTestCore();
      await furnish(rebound);
      await rebound.call('profile.update', {
        seniority: 'senior',
        workModes: ['remote'],
        dealBreakers: ['work-mode', 'words'],
        avoidedWords: ['Engineer'],
      });
      for (const [index, step] of steps.entries()) {
        if (step === 'import')
          await importSheet(rebound, `Company,Title,Work mode\nCo ${index},Senior Welder,on-site`);
        else await rebound.core.dispatch(step.name, resolvePicks(rebound, step.input));
        expect(await wrongMarks(rebound)).toEqual([]);
      }
    }),
    { numRuns: 25 },
  );
});
