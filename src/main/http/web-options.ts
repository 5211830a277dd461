import { parseArgs } from 'node:util';
import { AppError } from '#shared/rpc/reply.ts';

export type WebOptions = {
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** The folder asked for with `--data`. */
  readonly data: string | undefined;
  readonly isDemo: boolean;
  readonly opensBrowser: boolean;
};

/** Reads the browser host's command line. Throws `invalid` with words for the person who typed it. */
export function readWebOptions(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): WebOptions {
  const values = parse(argv);
  return {
    port: readPort(values.port ?? env['PORT'] ?? '0'),
    data: values.data,
    isDemo: values.demo ?? false,
    opensBrowser: !(values['no-open'] ?? false),
  };
}

function parse(argv: readonly string[]): {
  port?: string;
  data?: string;
  demo?: boolean;
  'no-open'?: boolean;
} {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        demo: { type: 'boolean' },
        'no-open': { type: 'boolean' },
      },
    }).values;
  } catch {
    throw new AppError('invalid', 'Rebound knows --port <number>, --data <folder>, --demo and --no-open.');
  }
}

/** Ports below 1024 belong to the system, and 80 would not appear in the Host header the guard compares. */
function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port === 0 || (port >= 1024 && port <= 65_535)) return port;
  throw new AppError(
    'invalid',
    `"${text}" is not a port. Choose a number from 1024 to 65535, or 0 for any free one.`,
  );
}
