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

test('another site can neither read nor write nor frame', async ({ host, page: _page, context }) => {
  const other = await context.newPage();
  await other.route('http://other.test/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Other</title>' }),
  );
  await other.goto('http://other.test/');
  const attempts = await other.evaluate(async ({ origin, token }) => {
    const outcome = async (path: string, init: RequestInit): Promise<string> => {
      try {
        const response = await fetch(`${origin}${path}`, init);
        return response.type === 'opaque' ? 'opaque' : String(response.status);
      } catch {
        return 'refused';
      }
    };
    const authorization = `Bearer ${token}`;
    return [
      await outcome('/', {}),
      await outcome('/rpc/applications.list', { method: 'POST', headers: { authorization }, body: '{}' }),
      await outcome('/rpc/applications.list', { method: 'POST', mode: 'no-cors', body: '{}' }),
      await outcome('/files', { method: 'POST', mode: 'no-cors', body: 'x' }),
      await outcome('/favicon.svg', { mode: 'no-cors' }),
    ];
  }, host);
  // A browser may hide an answer from the other page or fail the request; either way nothing is read.
  for (const attempt of attempts) expect(['refused', 'opaque']).toContain(attempt);
  await other.close();
});
