import type { Page } from '@playwright/test';
import type { ProcedureName } from '#shared/contract.ts';

/** Has the next call of a procedure answered as by a host that could not write. */
export async function refuseOnce(page: Page, name: ProcedureName): Promise<void> {
  const error = { code: 'unavailable', message: 'The disk is full.' };
  await page.route(`**/rpc/${name}`, (route) => route.fulfill({ json: { ok: false, error } }), { times: 1 });
}
