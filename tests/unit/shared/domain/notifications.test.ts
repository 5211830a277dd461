import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noticeKeyOf, notificationSettingsSchema, notificationsAt } from '#shared/domain/notifications.ts';
import type { Today, TodayRow } from '#shared/today.ts';

const settings = notificationSettingsSchema.parse({ isOn: true });

function ownTask(id: string, isDue = true): TodayRow {
  const application = { applicationId: null, title: null, companyName: null };
  return { kind: 'own-task', id, taskId: id, ownTitle: id, dueOn: '2026-03-10', isDue, ...application };
}

function reminder(rule: 'rejection-thanks' | 'thank-you'): TodayRow {
  return {
    kind: 'task',
    id: rule,
    rule,
    subjectId: '1',
    occurrence: 'once',
    dueOn: '2026-03-10',
    isDue: true,
    bestBefore: null,
    goneAt: null,
    applicationId: '1',
    title: 'Engineer',
    companyName: 'Oakline',
    person: null,
  };
}

function interviewAt(startsAt: string): TodayRow {
  const interview = {
    kind: null,
    mode: null,
    endsAt: startsAt,
    durationMin: null,
    timeZone: null,
    people: [],
  };
  return {
    kind: 'interview',
    id: 'interview:1',
    dueOn: startsAt.slice(0, 10),
    isDue: true,
    applicationId: '1',
    title: 'Engineer',
    companyName: 'Oakline',
    interview: { id: '1', startsAt, hasTime: true, ...interview },
  };
}

function sectionsOf(rows: TodayRow[], id: Today['sections'][number]['id'] = 'owed'): Today['sections'] {
  return [{ id, rows, total: rows.length }];
}

/** The ids that are told of now, and when to look again. */
function at(now: string, rows: TodayRow[], changes: Partial<Parameters<typeof notificationsAt>[0]> = {}) {
  const found = notificationsAt({
    sections: sectionsOf(rows),
    settings,
    now,
    timeZone: 'UTC',
    told: new Set(),
    ...changes,
  });
  return [found.rows.map(({ id }) => id), found.nextAt];
}

const noon = '2026-03-10T12:00:00.000Z';

describe('notificationsAt', () => {
  test('tells of what is due, once, and of nothing while it is off', () => {
    const rows = [ownTask('a'), ownTask('b'), ownTask('later', false)];
    expect(at(noon, rows)).toEqual([['a', 'b'], null]);
    expect(at(noon, rows, { told: new Set([noticeKeyOf(ownTask('a'))]) })).toEqual([['b'], null]);
    expect(at(noon, rows, { settings: { ...settings, isOn: false } })).toEqual([[], null]);
  });

  test('tells only of the kinds that are wanted, and never of what has time', () => {
    const rows = [ownTask('a'), interviewAt('2026-03-10T12:30:00.000Z')];
    expect(at(noon, rows, { settings: { ...settings, kinds: ['interviews'] } })).toEqual([
      ['interview:1'],
      null,
    ]);
    expect(at(noon, rows, { settings: { ...settings, kinds: [] } })).toEqual([[], null]);
    expect(at(noon, rows, { sections: sectionsOf(rows, 'unhurried') })).toEqual([[], null]);
  });

  test.each([
    ['two hours before', '2026-03-10T14:00:00.000Z', [], '2026-03-10T13:00:00.000Z'],
    ['an hour before', '2026-03-10T13:00:00.000Z', ['interview:1'], null],
    ['when it has begun', noon, [], null],
  ])('an interview, %s', (_when, startsAt, ids, nextAt) => {
    expect(at(noon, [interviewAt(startsAt)])).toEqual([ids, nextAt]);
  });

  test.each([
    ['20:00', 'UTC', '2026-03-10T20:00:00.000Z', '2026-03-11T08:00:00.000Z'],
    ['one minute before', 'UTC', '2026-03-10T19:59:59.999Z', null],
    ['midnight', 'UTC', '2026-03-11T00:00:00.000Z', '2026-03-11T08:00:00.000Z'],
    ['07:59', 'UTC', '2026-03-11T07:59:59.999Z', '2026-03-11T08:00:00.000Z'],
    ['08:00', 'UTC', '2026-03-11T08:00:00.000Z', null],
    ['UTC+14', 'Pacific/Kiritimati', '2026-03-10T07:00:00.000Z', '2026-03-10T18:00:00.000Z'],
    ['UTC−11', 'Pacific/Pago_Pago', '2026-03-10T08:00:00.000Z', '2026-03-10T19:00:00.000Z'],
    [
      'the night the clocks go forward',
      'Europe/Berlin',
      '2026-03-28T22:00:00.000Z',
      '2026-03-29T06:00:00.000Z',
    ],
    ['the night they go back', 'Europe/Berlin', '2026-10-24T22:00:00.000Z', '2026-10-25T07:00:00.000Z'],
  ])('keeps quiet at %s', (_when, timeZone, now, until) => {
    expect(at(now, [ownTask('a')], { timeZone })).toEqual(until === null ? [['a'], null] : [[], until]);
  });

  // Quiet from 20 to 8 unless said otherwise.
  test.each([
    ['begins before they end', 'UTC', '2026-03-11T07:30:00.000Z', '2026-03-10T19:00:00.000Z', {}],
    ['begins as they end', 'UTC', '2026-03-11T08:00:00.000Z', '2026-03-10T19:00:00.000Z', {}],
    ['begins within an hour of their end', 'UTC', '2026-03-11T08:59:59.000Z', '2026-03-10T19:00:00.000Z', {}],
    ['begins an hour after their end', 'UTC', '2026-03-11T09:00:00.000Z', '2026-03-11T08:00:00.000Z', {}],
    ['begins late in the evening', 'UTC', '2026-03-10T21:00:00.000Z', '2026-03-10T19:00:00.000Z', {}],
    ['begins an hour into them', 'UTC', '2026-03-10T20:59:59.000Z', '2026-03-10T19:59:59.000Z', {}],
    [
      'falls into quiet hours at noon',
      'UTC',
      '2026-03-10T13:30:00.000Z',
      '2026-03-10T11:00:00.000Z',
      { quietFromHour: 12, quietUntilHour: 14 },
    ],
    [
      'begins early, with quiet hours from midnight',
      'UTC',
      '2026-03-11T07:00:00.000Z',
      '2026-03-10T23:00:00.000Z',
      { quietFromHour: 0, quietUntilHour: 8 },
    ],
    [
      'begins early where never is quiet',
      'UTC',
      '2026-03-11T07:00:00.000Z',
      '2026-03-11T06:00:00.000Z',
      { quietFromHour: 8, quietUntilHour: 8 },
    ],
    // 07:30 in summer time; the evening before is still in winter time.
    [
      'begins early on the day the clocks go forward',
      'Europe/Berlin',
      '2026-03-29T05:30:00.000Z',
      '2026-03-28T18:00:00.000Z',
      {},
    ],
    [
      'begins early on the day they go back',
      'Europe/Berlin',
      '2026-10-25T06:30:00.000Z',
      '2026-10-24T17:00:00.000Z',
      {},
    ],
    [
      'begins early at UTC+14',
      'Pacific/Kiritimati',
      '2026-03-10T17:30:00.000Z',
      '2026-03-10T05:00:00.000Z',
      {},
    ],
  ])('an interview that %s is told of in good time', (_when, timeZone, startsAt, tellAt, quiet) => {
    const rows = [interviewAt(startsAt)];
    const asked = { timeZone, settings: { ...settings, ...quiet } };
    const before = new Date(Date.parse(tellAt) - 1).toISOString();
    expect(at(before, rows, asked)).toEqual([[], tellAt]);
    expect(at(tellAt, rows, asked)).toEqual([['interview:1'], null]);
    // Never twice: neither as the quiet hours end nor an hour before.
    const told = new Set(rows.map(noticeKeyOf));
    for (const now of [tellAt, new Date(Date.parse(startsAt) - 1).toISOString()])
      expect(at(now, rows, { ...asked, told })).toEqual([[], null]);
  });

  test('an early interview that was not told of before they began is told of as they end, while it is ahead', () => {
    const early = [interviewAt('2026-03-11T08:30:00.000Z')];
    expect(at('2026-03-10T19:30:00.000Z', early)).toEqual([['interview:1'], null]);
    expect(at('2026-03-10T22:00:00.000Z', early)).toEqual([[], '2026-03-11T08:00:00.000Z']);
    expect(at('2026-03-11T08:00:00.000Z', early)).toEqual([['interview:1'], null]);
    expect(at('2026-03-11T08:30:00.000Z', early)).toEqual([[], null]);
  });

  test('whatever the quiet hours, an interview known two days ahead is told of once, before it begins', () => {
    const hour = fc.integer({ min: 0, max: 23 });
    const start = fc.date({ min: new Date('2026-01-03'), max: new Date('2026-12-31'), noInvalidDate: true });
    const hourIn = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Berlin',
      hour: '2-digit',
      hourCycle: 'h23',
    });
    fc.assert(
      fc.property(hour, hour, start, (from, until, begins) => {
        // All but the hour that does not come on the day the clocks go forward: then there is no hour to tell it in.
        fc.pre(from !== 3 || until !== 2);
        const rows = [interviewAt(begins.toISOString())];
        const told: string[] = [];
        let now = new Date(begins.getTime() - 2 * 86_400_000).toISOString();
        for (let looks = 0; looks < 4; looks += 1) {
          const found = notificationsAt({
            sections: sectionsOf(rows),
            settings: { ...settings, quietFromHour: from, quietUntilHour: until },
            now,
            timeZone: 'Europe/Berlin',
            told: new Set(told),
          });
          for (const key of found.rows.map(noticeKeyOf)) {
            told.push(key);
            expect(now < begins.toISOString()).toBe(true);
            const shown = Number(hourIn.format(new Date(now)));
            expect((shown - from + 24) % 24 >= (until - from + 24) % 24).toBe(true);
          }
          if (found.nextAt === null) break;
          now = found.nextAt;
        }
        expect(told).toEqual(rows.map(noticeKeyOf));
      }),
      { numRuns: 500 },
    );
  });

  test('an interview that is moved is told of again, at its new time', () => {
    const told = new Set([noticeKeyOf(interviewAt('2026-03-10T12:30:00.000Z'))]);
    expect(at(noon, [interviewAt('2026-03-10T12:30:00.000Z')], { told })).toEqual([[], null]);
    const moved = [interviewAt('2026-03-10T17:00:00.000Z')];
    expect(at(noon, moved, { told })).toEqual([[], '2026-03-10T16:00:00.000Z']);
    expect(at('2026-03-10T16:00:00.000Z', moved, { told })).toEqual([['interview:1'], null]);
  });

  test('thanks after a no are never told of: they were offered where it was written down', () => {
    expect(at(noon, [reminder('rejection-thanks'), reminder('thank-you')])).toEqual([['thank-you'], null]);
  });

  test('the same hour twice is never quiet; hours within one day are', () => {
    const never = { ...settings, quietFromHour: 8, quietUntilHour: 8 };
    const midday = { ...settings, quietFromHour: 12, quietUntilHour: 14 };
    expect(at('2026-03-10T03:00:00.000Z', [ownTask('a')], { settings: never })).toEqual([['a'], null]);
    expect(at(noon, [ownTask('a')], { settings: midday })).toEqual([[], '2026-03-10T14:00:00.000Z']);
  });

  test('looking again at every moment it names tells each thing exactly once, and never in quiet hours', () => {
    const hour = fc.integer({ min: 0, max: 23 });
    const start = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(hour, hour, start, fc.integer({ min: 0, max: 4 }), (from, until, begun, count) => {
        const told = new Set<string>();
        const rows = Array.from({ length: count }, (_, index) => ownTask(String(index)));
        let now = begun.toISOString();
        for (let looks = 0; looks < 3; looks += 1) {
          const found = notificationsAt({
            sections: sectionsOf(rows),
            settings: { ...settings, quietFromHour: from, quietUntilHour: until },
            now,
            timeZone: 'Europe/Berlin',
            told,
          });
          for (const key of found.rows.map(noticeKeyOf)) {
            expect(told.has(key)).toBe(false);
            told.add(key);
            const shown = Number(
              new Intl.DateTimeFormat('en-GB', {
                timeZone: 'Europe/Berlin',
                hour: '2-digit',
                hourCycle: 'h23',
              }).format(new Date(now)),
            );
            // Counted on from the begin of the quiet hours, round the clock.
            expect((shown - from + 24) % 24 >= (until - from + 24) % 24).toBe(true);
          }
          if (found.nextAt === null) break;
          expect(found.nextAt > now).toBe(true);
          now = found.nextAt;
        }
        expect(told.size).toBe(count);
      }),
    );
  });
});
