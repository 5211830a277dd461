import { expect, test } from 'vitest';
import { refreshTold } from '#renderer/features/notifications/told.ts';

const hourMs = 3_600_000;

test('what is on Today stays told, what was away for an hour is forgotten, what an undo brings back is not', () => {
  const told = { stays: 0, back: 0, away: 0 };
  const soon = refreshTold(told, ['stays'], hourMs - 1);
  expect(soon).toEqual({ stays: hourMs - 1, back: 0, away: 0 });
  const later = refreshTold(soon, ['stays', 'back'], hourMs);
  expect(later).toEqual({ stays: hourMs, back: hourMs });
  expect(refreshTold({}, ['new'], 0)).toEqual({});
});
