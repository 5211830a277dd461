import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Flow } from '#shared/insights.ts';
import { outcomeKinds, phases } from '#shared/domain/phases.ts';
import { flowSize, layOutFlow } from '#renderer/features/insights/flow-layout.ts';

const ends = [...outcomeKinds, 'waiting', 'silent'] as const;

/** Paths as the core counts them: phases in rising order, then an end. */
const anyLinks: fc.Arbitrary<Flow['links']> = fc
  .array(fc.tuple(fc.subarray(phases.slice(1), { minLength: 1 }), fc.constantFrom(...ends)), {
    maxLength: 60,
  })
  .map((paths) => {
    const counts = new Map<string, Flow['links'][number]>();
    for (const [path, end] of paths) {
      for (const [index, from] of path.entries()) {
        const to = path[index + 1] ?? end;
        const known = counts.get(`${from} ${to}`);
        counts.set(`${from} ${to}`, { from, to, count: (known?.count ?? 0) + 1 });
      }
    }
    return [...counts.values()];
  });

test('bands lead to the right, within the picture, and fill their nodes without lying on each other', () => {
  fc.assert(
    fc.property(anyLinks, (links) => {
      const { nodes, bands } = layOutFlow(links);
      expect(bands).toHaveLength(links.length);
      for (const band of bands) expect(band.x1).toBeGreaterThan(band.x0);
      for (const node of nodes) expect(node.y + node.height).toBeLessThanOrEqual(flowSize.height + 1e-6);
      for (const node of nodes) {
        const scale = node.height / node.count;
        const sides = [
          bands.filter(({ from }) => from === node.id).map(({ y0, count }) => [y0, y0 + count * scale]),
          bands.filter(({ to }) => to === node.id).map(({ y1, count }) => [y1, y1 + count * scale]),
        ];
        for (const side of sides) {
          const sorted = side.toSorted(([a = 0], [b = 0]) => a - b);
          for (const [index, [from = 0, to = 0]] of sorted.entries()) {
            expect(from).toBeGreaterThanOrEqual((sorted[index - 1]?.[1] ?? node.y) - 1e-6);
            expect(to).toBeLessThanOrEqual(node.y + node.height + 1e-6);
          }
        }
      }
    }),
  );
});

test('nothing gives an empty picture', () => {
  expect(layOutFlow([])).toEqual({ nodes: [], bands: [] });
});
