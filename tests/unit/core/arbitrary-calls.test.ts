import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contract, type ProcedureName } from '#shared/contract.ts';
import { arbitraryInputOf, resolvePicks } from '#tests/support/arbitrary-input.ts';
import { startTestCore } from '#tests/support/test-core.ts';

const names = Object.keys(contract) as ProcedureName[];

/** Each makes a whole file: a handful shows as much as a thousand. */
const slow: ReadonlySet<string> = new Set(
  names.filter((name) => contract[name].kind === 'snapshot' || contract[name].kind === 'exclusive'),
);

/** Nearly right: what the schema allows with one part replaced by anything. */
function spoilt(name: ProcedureName): fc.Arbitrary<unknown> {
  return fc
    .tuple(arbitraryInputOf(name), fc.nat(), fc.anything({ withBigInt: false, withDate: false }))
    .map(([input, at, anything]) => {
      const entries = Object.entries(input as Record<string, unknown>);
      const index = at % Math.max(1, entries.length);
      return Object.fromEntries(
        entries.map(([key, value], place) => [key, place === index ? anything : value]),
      );
    });
}

describe('whatever a caller sends', () => {
  for (const name of names) {
    test(
      `${name} answers, never with a bug, and changes nothing when it refuses`,
      { timeout: 60_000 },
      async () => {
        const rebound = await startTestCore();
        await rebound.call('applications.create', { company: 'Oakline', title: 'Engineer' });
        const countChanges = (): unknown => rebound.select('SELECT count(*) AS count FROM change')[0];
        let known = countChanges();
        const holds = async (input: unknown): Promise<void> => {
          const reply = await rebound.core.dispatch(name, resolvePicks(rebound, input));
          expect(reply).not.toMatchObject({ error: { code: 'internal' } });
          if (reply.ok) known = countChanges();
        };
        const wrong = fc.oneof(fc.anything(), spoilt(name));
        const [wrongRuns, rightRuns] = slow.has(name) ? [20, 5] : [1_000, 50];
        await fc.assert(fc.asyncProperty(wrong, holds), { numRuns: wrongRuns });
        await fc.assert(fc.asyncProperty(arbitraryInputOf(name), holds), { numRuns: rightRuns });
        // What was refused since the last success has left nothing either.
        expect(countChanges()).toEqual(known);
      },
    );
  }
});
