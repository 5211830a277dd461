import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const builtHost = fileURLToPath(new URL('../../out/main/web.js', import.meta.url));
const readySchema = z.object({
  type: z.literal('ready'),
  address: z.string(),
  token: z.string(),
  port: z.number(),
});

export type RunningHost = {
  /** With the token in the fragment. */
  readonly address: string;
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  readonly token: string;
  readonly dataFolder: string;
  readonly pid: number;
  /** What the host has written so far, to both streams. */
  output: () => string;
  /** Ends the process in order, waits for it, and removes the folder unless it is kept. */
  stop: () => Promise<void>;
  /** Ends the process at once, as a crash would; `stop` still cleans up. */
  kill: () => Promise<void>;
};

export type StartHostOptions = {
  readonly isDemo?: boolean;
  /** Kept afterwards. Without it every host has a folder of its own that goes with it. */
  readonly dataFolder?: string;
  readonly startTimeoutMs?: number;
  /** Where the host remembers a chosen folder. Without it every host has one of its own. */
  readonly configHome?: string;
  /** The zone the host takes its days from; the machine's when left out. */
  readonly timeZone?: string;
  /** False leaves it to the host to find its folder again. */
  readonly namesFolder?: boolean;
};

/** Starts the built browser host in a process of its own, on a free port, and resolves once it answers. */
export async function startHost(options: StartHostOptions = {}): Promise<RunningHost> {
  if (!existsSync(builtHost)) throw new Error('The app is not built. Run "npm run build" first.');
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'rebound-e2e-'));
  const named = options.namesFolder === false ? [] : ['--data', dataFolder];
  const args = ['--no-open', ...named, ...(options.isDemo ? ['--demo'] : [])];
  // Never the developer's own: the next start of theirs would look for the folder of a test.
  const configHome = options.configHome ?? mkdtempSync(join(tmpdir(), 'rebound-config-'));
  // Node itself, not through npm: what is killed by its id must be the host.
  const child = fork(builtHost, args, {
    env: {
      ...process.env,
      PORT: '0',
      XDG_CONFIG_HOME: configHome,
      LOCALAPPDATA: configHome,
      ...(options.timeZone === undefined ? {} : { TZ: options.timeZone }),
    },
    silent: true,
    execArgv: [],
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  };
  const removeFolder = (): void => {
    if (options.dataFolder === undefined) rmSync(dataFolder, { recursive: true, force: true });
    if (options.configHome === undefined) rmSync(configHome, { recursive: true, force: true });
  };

  const timeoutMs = options.startTimeoutMs ?? 20_000;
  const ready = await new Promise<z.infer<typeof readySchema> | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), timeoutMs);
    const settle = (value: z.infer<typeof readySchema> | null): void => {
      clearTimeout(timer);
      resolve(value);
    };
    child.once('message', (message) => settle(readySchema.parse(message)));
    child.once('exit', () => settle(null));
  });
  if (ready === null || child.pid === undefined) {
    await end('SIGKILL');
    removeFolder();
    throw new Error(`The browser host did not start.\n${output}`);
  }
  return {
    ...ready,
    origin: `http://127.0.0.1:${ready.port}`,
    dataFolder,
    pid: child.pid,
    output: () => output,
    async stop() {
      await end('SIGTERM');
      removeFolder();
    },
    kill: () => end('SIGKILL'),
  };
}
