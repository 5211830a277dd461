import { cleanup, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Application } from '#shared/applications.ts';
import type { Reply } from '#shared/rpc/reply.ts';
import { setTransport } from '#renderer/api/client.ts';
import { createQueryClient } from '#renderer/api/query-client.ts';
import { Providers } from '#renderer/app/providers.tsx';
import { useInlineField } from '#renderer/features/applications/use-inline-field.ts';

afterEach(cleanup);

const application = { id: '0193b3c0-0000-7000-8000-000000000001', source: 'Fair' } as Application;

function Source(): ReactElement {
  const inline = useInlineField(application, 'source', String);
  return (
    <div {...inline.handlers}>
      <input
        aria-label="Source"
        value={inline.value}
        onChange={({ target }) => inline.change(target.value)}
      />
    </div>
  );
}

test('what is typed while an earlier text is being saved stays', async () => {
  const calls: ((reply: Reply) => void)[] = [];
  setTransport({
    call: () => new Promise((resolve) => calls.push(resolve)),
    onEvent: () => () => undefined,
    upload: () => Promise.reject(new Error('unused')),
    download: () => Promise.reject(new Error('unused')),
  });
  render(
    <Providers queryClient={createQueryClient()}>
      <Source />
    </Providers>,
  );
  const input = screen.getByLabelText<HTMLInputElement>('Source');
  await userEvent.type(input, ' in{Enter} May');
  calls[0]?.({ ok: true, data: { id: application.id } });
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(input.value).toBe('Fair in May');
});
