import { expect, test } from 'vitest';
import { refreshTold } from '#renderer/features/notifications/told.ts';

const hourMs = 3_600_000;

test('what is on Today stays told, what was away for an hour is forgotten, what an undo brings back is not', () => {
  const told = { stays: null, back: null, away: null };
  // Hours may pass between two looks: what counts is since when it is missed.
  const soon = refreshTold(told, ['stays'], 5 * hourMs);
  expect(soon).toEqual({ stays: null, back: 5 * hourMs, away: 5 * hourMs });
  const later = refreshTold(soon, ['stays', 'back'], 6 * hourMs - 1);
  expect(later).toEqual({ stays: null, back: null, away: 5 * hourMs });
  expect(refreshTold(later, ['stays', 'back'], 6 * hourMs)).toEqual({ stays: null, back: null });
  expect(refreshTold({}, ['new'], 0)).toEqual({});
});
