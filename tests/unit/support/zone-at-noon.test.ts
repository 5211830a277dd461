import { expect, test } from 'vitest';
import { zoneAtNoon } from '#tests/support/zone-at-noon.ts';

test.each(['2026-01-15', '2026-03-29', '2026-07-15', '2026-10-25', '2027-11-07'])(
  'it is noon there at any hour of %s',
  (day) => {
    for (let hour = 0; hour < 24; hour += 1) {
      for (const minute of [0, 59]) {
        const now = new Date(Date.parse(day) + (hour * 60 + minute) * 60_000);
        const format = new Intl.DateTimeFormat('en-GB', {
          timeZone: zoneAtNoon(now),
          hour: '2-digit',
          hourCycle: 'h23',
        });
        expect([hour, format.format(now)]).toEqual([hour, '12']);
      }
    }
  },
);
