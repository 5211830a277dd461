import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './fixtures.ts';

test('the start page opens, and its token leaves the address', async ({ page, host }) => {
  await expect(page).toHaveTitle(/Rebound/);
  await expect.poll(() => page.url()).not.toContain(host.token);
});

test('a name that another site has pointed at this machine gets nothing', async ({
  host,
  playwright,
  launchOptions,
}) => {
  // Real DNS rebinding: for this browser, attacker.test is 127.0.0.1.
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP attacker.test 127.0.0.1'],
  });
  try {
    const page = await browser.newPage();
    const { port } = new URL(host.origin);
    const visit = await page.goto(`http://attacker.test:${port}/#token=${host.token}`);
    expect(visit?.status()).toBe(403);
    const call = await page.evaluate(async (token) => {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      return (await fetch('/rpc/applications.list', { method: 'POST', headers, body: '{}' })).status;
    }, host.token);
    expect(call).toBe(403);
  } finally {
    await browser.close();
  }
});

test('another site on this machine can neither read nor write', async ({ host, browser }) => {
  // On loopback too: a site from elsewhere is stopped by the browser before the host can refuse it.
  const site = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Other</title>');
  });
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`http://localhost:${(site.address() as AddressInfo).port}/`);
    const outcomes = await page.evaluate(tryEverything, { origin: host.origin, token: host.token });
    // The page can fetch, so that what follows is refused for what it asks.
    expect(outcomes.shift()).toBe('200');
    for (const outcome of outcomes) expect(['refused', 'opaque']).toContain(outcome);
  } finally {
    await context.close();
    site.close();
  }
});

/** Runs in the other site's page, which even knows the token. */
async function tryEverything({ origin, token }: { origin: string; token: string }): Promise<string[]> {
  const outcome = async (path: string, init: RequestInit): Promise<string> => {
    try {
      const response = await fetch(new URL(path, origin), init);
      return response.type === 'opaque' ? 'opaque' : String(response.status);
    } catch {
      return 'refused';
    }
  };
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return [
    await outcome(location.href, {}),
    await outcome('/', {}),
    await outcome('/events', { headers }),
    await outcome('/rpc/applications.list', { method: 'POST', headers, body: '{}' }),
    await outcome('/rpc/applications.list', { method: 'POST', mode: 'no-cors', body: '{}' }),
    await outcome('/files', { method: 'POST', mode: 'no-cors', body: 'x' }),
    await outcome('/favicon.svg', { mode: 'no-cors' }),
  ];
}
