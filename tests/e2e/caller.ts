import type { RunningHost } from '#tests/support/start-host.ts';
import { expect } from './fixtures.ts';

/** Calls the host as another window would. */
export function callerOf(host: RunningHost): (name: string, input: unknown) => Promise<unknown> {
  return async (name: string, input: unknown): Promise<unknown> => {
    const response = await fetch(`${host.origin}/rpc/${name}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${host.token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(input),
    });
    expect(response.ok, await response.clone().text()).toBe(true);
    return ((await response.json()) as { data: unknown }).data;
  };
}
