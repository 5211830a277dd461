import type { QueryClient } from '@tanstack/react-query';
import { act, cleanup, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { HostEvent } from '#shared/rpc/event.ts';
import type { Reply } from '#shared/rpc/reply.ts';
import { setTransport } from '#renderer/api/client.ts';
import { useProgress } from '#renderer/api/progress.ts';
import { createQueryClient, followHost } from '#renderer/api/query-client.ts';
import { useCommand, useQueryOf } from '#renderer/api/use-call.ts';
import { Providers } from '#renderer/app/providers.tsx';

let reasonLabels: string[];
let archiveReply: Reply;
let tellPage: (event: HostEvent) => void;
let queryClient: QueryClient;

/** A host small enough to hold in one's head: it keeps a list of reasons and refuses or allows archiving. */
function startHost(): void {
  const listeners = new Set<(event: HostEvent) => void>();
  tellPage = (event) => listeners.forEach((listener) => listener(event));
  setTransport({
    call: (name) =>
      Promise.resolve(name === 'applications.archive' ? archiveReply : { ok: true, data: [...reasonLabels] }),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    upload: () => Promise.reject(new Error('unused')),
    download: () => Promise.reject(new Error('unused')),
  });
}

function Page(): ReactElement {
  const reasons = useQueryOf('reasons.list', {});
  const archive = useCommand('applications.archive');
  const progress = useProgress('job');
  return (
    <>
      <output>{JSON.stringify(reasons.data ?? null)}</output>
      <p>{progress === null ? 'idle' : `${progress.step} ${progress.done}/${progress.total}`}</p>
      <button type="button" onClick={() => archive.mutate({ id: 'a', isArchived: true })}>
        Archive
      </button>
    </>
  );
}

beforeEach(() => {
  reasonLabels = ['Skills rusty'];
  archiveReply = { ok: true, data: { done: true } };
  startHost();
  queryClient = createQueryClient();
  followHost(queryClient);
  render(
    <Providers queryClient={queryClient}>
      <Page />
    </Providers>,
  );
});
afterEach(cleanup);

test('a query is read again when the host tells of a change to what it shows, and only then', async () => {
  await screen.findByText('["Skills rusty"]');
  reasonLabels.push('Hiring freeze');
  await act(async () => tellPage({ type: 'changed', changes: [{ entity: 'importRow' }] }));
  expect(queryClient.getQueryState(['reasons.list', {}])?.isInvalidated).toBe(false);
  await act(async () => tellPage({ type: 'changed', changes: [{ entity: 'reason' }] }));
  await screen.findByText('["Skills rusty","Hiring freeze"]');
});

test('progress reaches the screen that asked for it', async () => {
  await screen.findByText('idle');
  await act(async () => tellPage({ type: 'progress', jobId: 'other', step: 'Writing', done: 9, total: 9 }));
  await screen.findByText('idle');
  await act(async () =>
    tellPage({ type: 'progress', jobId: 'job', step: 'Writing', done: 200, total: 1000 }),
  );
  expect(await screen.findByText('Writing 200/1000')).toBeDefined();
});

test('a refused command says so in a toast', async () => {
  archiveReply = { ok: false, error: { code: 'refused', message: 'It is archived already.' } };
  await userEvent.click(screen.getByRole('button', { name: 'Archive' }));
  expect((await screen.findAllByText('It is archived already.')).length).toBeGreaterThan(0);
});

test('a command the user stopped is no failure', async () => {
  archiveReply = { ok: false, error: { code: 'cancelled', message: 'Stopped.' } };
  await userEvent.click(screen.getByRole('button', { name: 'Archive' }));
  await expect
    .poll(() =>
      queryClient
        .getMutationCache()
        .getAll()
        .map(({ state }) => state.status),
    )
    .toEqual(['error']);
  expect(screen.queryByText('Stopped.')).toBeNull();
});
