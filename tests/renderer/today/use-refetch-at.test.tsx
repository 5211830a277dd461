import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useRefetchAt } from '#renderer/features/today/use-refetch-at.ts';

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-03-10T09:00:00.000Z') }));
afterEach(() => vi.useRealTimers());

const dayMs = 86_400_000;

test('waits for a moment weeks ahead, longer than any one timer runs', () => {
  const refetch = vi.fn();
  renderHook(() => useRefetchAt('2026-04-19T09:00:00.000Z', refetch));
  vi.advanceTimersByTime(40 * dayMs - 1_000);
  expect(refetch).not.toHaveBeenCalled();
  vi.advanceTimersByTime(3_000);
  expect(refetch).toHaveBeenCalledTimes(1);
});

test('reads no more once it is gone, and at once what is past', () => {
  const refetch = vi.fn();
  const { unmount } = renderHook(() => useRefetchAt('2026-03-10T10:30:00.000Z', refetch));
  vi.advanceTimersByTime(80 * 60_000);
  unmount();
  vi.advanceTimersByTime(dayMs);
  expect(refetch).not.toHaveBeenCalled();
  renderHook(() => useRefetchAt('2026-03-01T00:00:00.000Z', refetch));
  vi.advanceTimersByTime(2_000);
  expect(refetch).toHaveBeenCalledTimes(1);
});
