import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { connectCore } from '#core/connect.ts';
import { findDataFolder } from '#core/data-folder.ts';
import { lockFolder } from '#core/folder-lock.ts';
import { startHttpHost } from '#http/host.ts';
import { browserCommand, openBrowser } from '#http/open-browser.ts';
import { failureMessage, takenMessage } from '#http/start-messages.ts';
import { stopWhenAsked } from '#http/stop-when-asked.ts';
import { createToken, isToken } from '#http/token.ts';
import { readWebOptions, type WebOptions } from '#http/web-options.ts';

// What we write is for this user only, whatever the system's habit.
process.umask(0o077);
const { env, platform } = process;
const isFromSource = import.meta.url.endsWith('.ts');
const workerUrl = new URL(isFromSource ? './core/worker.ts' : './worker.js', import.meta.url);
const rendererUrl = new URL(isFromSource ? '../../out/renderer/' : '../renderer/', import.meta.url);
const packageUrl = new URL('../../package.json', import.meta.url);

async function start(options: WebOptions): Promise<void> {
  const { data: chosen, isDemo } = options;
  const folder = findDataFolder({ platform, env, home: homedir(), chosen, isDemo });
  const dataFolder = folder.path;
  const lock = lockFolder(dataFolder, 'browser');
  if (lock.status === 'taken') {
    console.log(takenMessage(lock.by, dataFolder));
    if (lock.by?.host === 'browser') openAddress(lock.by.address, dataFolder, options);
    return;
  }
  const { version } = JSON.parse(readFileSync(packageUrl, 'utf8')) as { version: string };
  const core = await connectCore({
    workerUrl,
    folder,
    version,
    isDemo,
    host: 'browser',
    logError: console.error,
  });
  folder.remember();
  const token = developmentToken() ?? createToken();
  const host = await startHttpHost({
    core,
    rendererFolder: fileURLToPath(rendererUrl),
    port: options.port,
    token,
    onError: console.error,
  });
  // In development the page comes from the bundler, which passes its calls on to this host.
  const address = `${env['ELECTRON_RENDERER_URL'] ?? host.origin}/#token=${token}`;
  lock.announce(address);
  const forgetRedirect = openAddress(address, dataFolder, options);
  stopWhenAsked(
    process,
    async () => {
      forgetRedirect();
      await host.close();
      await core.close();
      lock.release();
    },
    console.error,
  );
  console.log(`Rebound is running at ${address}`);
  process.send?.({ type: 'ready', address, token, port: host.port });
}

function openAddress(address: string, dataFolder: string, options: WebOptions): () => void {
  const command = options.opensBrowser && address !== '' ? browserCommand(platform, env) : null;
  return command ? openBrowser(command, address, dataFolder) : () => {};
}

/** Lets the page of a developer stay connected while the host restarts at every change. */
function developmentToken(): string | undefined {
  const token = env['REBOUND_DEVELOPMENT_TOKEN'];
  return token !== undefined && isToken(token) ? token : undefined;
}

try {
  await start(readWebOptions(process.argv.slice(2), env));
} catch (error) {
  console.error(failureMessage(error));
  // A core that has started would keep the process alive.
  process.exit(1);
}
