import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { unloggedTables } from '#core/changes/log-triggers.ts';
import type { Core } from '#core/core.ts';
import { createCore } from '#core/create-core.ts';
import type { ReboundContract } from '#shared/contract.ts';
import { type Client, createClient } from '#shared/rpc/client.ts';
import type { HostEvent } from '#shared/rpc/event.ts';
import type { Reply } from '#shared/rpc/reply.ts';

/** The real core on a real database in a folder of its own, with a clock the test sets. */
export type TestCore = {
  readonly core: Core;
  readonly call: Client<ReboundContract>;
  readonly folder: string;
  readonly events: HostEvent[];
  /** Moves the clock to an instant. */
  readonly setNow: (instant: string) => void;
  /** Every row of every table but the log of commands and what is derived, as one text: equal texts mean equal data. */
  readonly dump: () => string;
  /** Reads by plain SQL, past the code under test. */
  readonly select: (sql: string, ...parameters: unknown[]) => Record<string, unknown>[];
  readonly upload: (bytes: Uint8Array | string) => string;
};

export type TestCoreOptions = { now?: string; timeZone?: string; isDemo?: boolean; folder?: string };

const untouchedByUndo = new Set(unloggedTables);

export async function startTestCore(options: TestCoreOptions = {}): Promise<TestCore> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'rebound-test-'));
  let now = options.now ?? '2026-03-10T09:00:00.000Z';
  let lastId = 0;
  const events: HostEvent[] = [];
  const core = await createCore({
    dataFolder: folder,
    about: { version: '0.0.0', isDemo: options.isDemo ?? false },
    ports: {
      now: () => now,
      // Sorts in the order of making, as UUIDv7 does.
      newId: () => `${(lastId += 1).toString().padStart(8, '0')}-${Math.random().toString(16).slice(2, 10)}`,
      timeZone: () => options.timeZone ?? 'UTC',
    },
    logError: (error) => {
      throw error;
    },
  });
  core.onEvent((event) => events.push(event));
  onTestFinished(async () => {
    await core.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const select: TestCore['select'] = (sql, ...parameters) => {
    const connection = new Database(join(folder, 'rebound.sqlite'), { readonly: true });
    try {
      return connection.prepare(sql).all(...parameters) as Record<string, unknown>[];
    } finally {
      connection.close();
    }
  };
  return {
    core,
    folder,
    events,
    select,
    call: createClient<ReboundContract>((name, input): Promise<Reply> => core.dispatch(name, input)),
    setNow: (instant) => void (now = instant),
    dump: () => {
      const connection = new Database(join(folder, 'rebound.sqlite'), { readonly: true });
      try {
        return dumpOf((sql) => connection.prepare(sql).all() as Record<string, unknown>[]);
      } finally {
        connection.close();
      }
    },
    upload(bytes) {
      const { fileId, path } = core.files.create();
      writeFileSync(path, bytes);
      return fileId;
    },
  };
}

function dumpOf(select: (sql: string) => Record<string, unknown>[]): string {
  const tables = select(
    `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name`,
  )
    .map(({ name }) => String(name))
    .filter((name) => !untouchedByUndo.has(name) && !name.startsWith('sqlite_'));
  return tables
    .map(
      (table) =>
        `${table}\n${select(`SELECT * FROM "${table}" ORDER BY id`)
          .map((row) => JSON.stringify(row))
          .join('\n')}`,
    )
    .join('\n\n');
}
