import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useNewDay } from '#renderer/app/use-new-day.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Page(): null {
  useNewDay();
  return null;
}

test('what was read yesterday is outdated at midnight, and not before', () => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
  vi.setSystemTime(new Date(2026, 2, 28, 23, 57, 30));
  const queryClient = new QueryClient();
  queryClient.setQueryData(['applications.board', {}], []);
  const isOutdated = () => queryClient.getQueryState(['applications.board', {}])?.isInvalidated;
  render(
    <QueryClientProvider client={queryClient}>
      <Page />
    </QueryClientProvider>,
  );
  vi.advanceTimersByTime(120_000);
  expect(isOutdated()).toBe(false);
  vi.advanceTimersByTime(60_000);
  expect(isOutdated()).toBe(true);
});
