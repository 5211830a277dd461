import type { Input, Output, ProcedureName } from '#shared/contract.ts';
import type { RunningHost } from '#tests/support/start-host.ts';

/** Asks the host past the screen, for what a test begins with. */
export async function callHost<Name extends ProcedureName>(
  host: RunningHost,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const response = await fetch(`${host.origin}/rpc/${name}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${host.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  const { data } = (await response.json()) as { data: Output<Name> };
  return data;
}

/** A day so many from today, in the zone of the tests. */
export function dayFromToday(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
