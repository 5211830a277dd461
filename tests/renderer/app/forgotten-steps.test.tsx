import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { HostEvent } from '#shared/rpc/event.ts';
import { setTransport } from '#renderer/api/client.ts';
import { lastStepToast, useForgottenSteps } from '#renderer/app/undo.ts';
import { showToast, Toasts } from '#renderer/ui/toast.tsx';

afterEach(cleanup);

function Page(): null {
  useForgottenSteps();
  return null;
}

test('a restore takes away the Undo of a step that is no longer there, another change does not', async () => {
  const listeners: ((event: HostEvent) => void)[] = [];
  setTransport({
    call: () => Promise.reject(new Error('unused')),
    onEvent: (listener) => {
      listeners.push(listener);
      return () => undefined;
    },
    upload: () => Promise.reject(new Error('unused')),
    download: () => Promise.reject(new Error('unused')),
  });
  render(
    <Toasts>
      <Page />
    </Toasts>,
  );
  const tell = (entity: string) => {
    for (const listen of listeners) listen({ type: 'changed', changes: [{ entity }] });
  };
  showToast({ id: lastStepToast, title: 'Moved', undo: () => undefined });
  await screen.findByText('Moved');
  tell('application');
  expect(screen.queryByText('Moved')).not.toBeNull();
  tell('database');
  await vi.waitFor(() => expect(screen.queryByText('Moved')).toBeNull());
});
