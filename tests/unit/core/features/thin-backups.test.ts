import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Backup, BackupCause } from '#shared/backups.ts';
import { backupsToRemove } from '#core/features/backups/thin-backups.ts';

function backup(createdAt: string, cause: BackupCause = 'start'): Backup {
  return {
    name: `${createdAt} ${cause}`,
    createdAt: `${createdAt}:00.000Z`,
    cause,
    bytes: 1,
    applicationCount: 0,
  };
}

const at = { now: '2026-06-18T12:00:00.000Z', timeZone: 'UTC' };

describe('which backups go', () => {
  // Thursday, 18 June 2026.
  test.each([
    [
      'today and yesterday all stay',
      ['2026-06-18T08:00', '2026-06-18T09:00', '2026-06-17T01:00', '2026-06-17T02:00'],
      [],
    ],
    ['then the newest of a day', ['2026-06-16T08:00', '2026-06-16T09:00'], ['2026-06-16T08:00']],
    ['for two weeks', ['2026-06-04T08:00', '2026-06-04T09:00', '2026-06-05T08:00'], ['2026-06-04T08:00']],
    // Monday 25 May to Sunday 31 May.
    ['then of a week', ['2026-05-25T08:00', '2026-05-31T08:00', '2026-06-01T08:00'], ['2026-05-25T08:00']],
    // 19 March is the first day within 91.
    ['for three months', ['2026-03-19T08:00', '2026-03-20T08:00', '2026-03-18T08:00'], ['2026-03-19T08:00']],
    [
      'then of a month',
      ['2026-03-01T08:00', '2026-03-18T08:00', '2026-02-28T08:00', '2025-03-18T08:00'],
      ['2026-03-01T08:00'],
    ],
  ])('%s', (_rule, made, gone) => {
    const removed = backupsToRemove(
      made.map((one) => backup(one)),
      at,
    );
    expect(removed.map(({ createdAt }) => createdAt.slice(0, 16))).toEqual(gone);
  });

  test('never one made by hand', () => {
    const made = [
      backup('2020-01-01T08:00', 'manual'),
      backup('2020-01-02T08:00', 'manual'),
      backup('2020-01-03T08:00'),
    ];
    expect(backupsToRemove(made, at)).toEqual([]);
  });

  test.each([
    // 00:30 and 01:30 on the 18th, on the 20th; 23:30 on the 16th and 00:30 on the 17th, on the 19th.
    ['Pacific/Kiritimati', 1],
    ['Pacific/Pago_Pago', 0],
  ])('days are the user’s own: %s', (timeZone, count) => {
    const made = [backup('2026-06-17T11:30'), backup('2026-06-17T10:30')];
    expect(backupsToRemove(made, { now: '2026-06-19T11:45:00.000Z', timeZone })).toHaveLength(count);
  });

  test('the newest always stays, thinning twice is thinning once, and it comes to few', () => {
    const hours = fc.uniqueArray(fc.integer({ min: 0, max: 24 * 800 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(hours, (agos) => {
        const made = agos.map((ago) =>
          backup(new Date(Date.parse(at.now) - ago * 3_600_000).toISOString().slice(0, 16)),
        );
        const gone = new Set(backupsToRemove(made, at));
        const kept = made.filter((one) => !gone.has(one));
        const newest = made.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))[0];
        expect(kept).toContain(newest);
        expect(backupsToRemove(kept, at)).toEqual([]);
        // 36 hours, 13 days, 12 weeks begun, 25 months begun.
        expect(kept.length).toBeLessThanOrEqual(37 + 13 + 13 + 26);
      }),
    );
  });
});
