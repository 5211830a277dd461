import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { setTransport } from '#renderer/api/client.ts';
import { createQueryClient } from '#renderer/api/query-client.ts';
import { Providers } from '#renderer/app/providers.tsx';
import { OutcomeDialog } from '#renderer/features/outcomes/outcome-dialog.tsx';
import '#renderer/styles/global.css';

afterEach(cleanup);

beforeEach(() =>
  setTransport({
    call: () =>
      Promise.resolve({ ok: false, error: { code: 'unavailable', message: 'It does not answer.' } }),
    onEvent: () => () => undefined,
    upload: () => Promise.reject(new Error('unused')),
    download: () => Promise.reject(new Error('unused')),
  }),
);

test('an outcome dialog whose data cannot be read says so, and giving up puts the card back', async () => {
  const onEnd = vi.fn<(isSaved: boolean) => void>();
  const queryClient = createQueryClient();
  // Undo asks the router where one is; it is not reached while nothing could be read.
  render(
    <Providers queryClient={queryClient}>
      <OutcomeDialog applicationId="a" takenFrom={null} isEditing={false} onEnd={onEnd} />
    </Providers>,
  );
  await screen.findByText('It does not answer.');
  await userEvent.keyboard('{Escape}');
  expect(onEnd).toHaveBeenCalledExactlyOnceWith(false);
});
