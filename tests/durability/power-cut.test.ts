import { describe, expect, test } from 'vitest';
import { installedStrace } from '../../scripts/ensure-strace.mjs';
import { cutPower, type PowerCuts } from './power-cut/cut-power.ts';

const hasStrace = installedStrace() !== undefined;
/** Also when all is well: a test that opened nothing would be green too. */
function say({ points, images, acknowledged, ...problems }: PowerCuts): void {
  const counts = Object.entries(problems).map(([name, list]) => `${list.length} ${name}`);
  process.stdout.write(
    `${points} crash points, ${images} images opened, ${acknowledged} commands acknowledged: ${counts.join(', ')}\n`,
  );
}

describe.skipIf(!hasStrace)(
  'a power cut (SKIPPED where strace cannot trace; only Linux has it)',
  { timeout: 600_000 },
  () => {
    test('at any moment leaves a sound file with every acknowledged command and no part of another', () => {
      const cuts = cutPower({ synchronous: 'FULL', edits: 8, isWholeLife: true, points: 3_000 });
      say(cuts);
      const { corrupt, torn, lost, points } = cuts;
      expect({ corrupt, torn, lost }).toEqual({ corrupt: [], torn: [], lost: [] });
      expect(points).toBeGreaterThanOrEqual(3_000);
    });

    test('with commits that are not synced (NORMAL) would lose acknowledged commands, and this would notice', () => {
      const cuts = cutPower({ synchronous: 'NORMAL', edits: 2, points: 300 });
      say(cuts);
      expect(cuts.corrupt).toEqual([]);
      expect(cuts.torn).toEqual([]);
      expect(cuts.lost.length).toBeGreaterThan(0);
    });

    test('with nothing synced (OFF) would damage the file, and this would notice', () => {
      const cuts = cutPower({ synchronous: 'OFF', edits: 2, points: 300 });
      say(cuts);
      expect(cuts.corrupt.length).toBeGreaterThan(0);
      expect(cuts.lost.length).toBeGreaterThan(0);
    });
  },
);
