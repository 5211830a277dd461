import type { Input, ProcedureName } from '#shared/contract.ts';
import { createLane, type Lane } from '#core/lane.ts';
import { systemPorts } from '#core/ports.ts';
import { openTempFiles } from '#core/temp-files.ts';
import { time, type Timings } from './figures.ts';

/** One half of the core in this process, without threads and transports. */
export function openLane(role: 'writer' | 'reader', dataFolder: string): Lane {
  const lane = createLane({
    role,
    dataFolder,
    files: openTempFiles(dataFolder, { fresh: false }),
    about: {
      version: 'bench',
      dataFolder,
      isDemo: false,
      hasWayBack: false,
      isChosen: false,
      mustExist: false,
    },
    ports: systemPorts,
    emit: () => undefined,
    isCancelled: () => false,
    logError: (error) => {
      throw error;
    },
    checksOutput: false,
  });
  lane.open();
  return lane;
}

/** Calls a procedure of a lane; what it refuses is an error. */
export function caller(lane: Lane) {
  return <Name extends ProcedureName>(name: Name, input: Input<Name>): unknown => {
    const reply = lane.dispatch(name, input, 0);
    if (reply instanceof Promise) throw new Error(`${name} answers later`);
    if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
    return reply.data;
  };
}

export type Call = ReturnType<typeof caller>;

/** Typed letter by letter, as people do. */
const typed = ['engineer', 'data plat', 'berlin', 'müller', 'remote lead'];

/** The search as one types: from the third letter on, and before. */
export function timeSearch(call: Call): { readonly long: Timings; readonly short: Timings } {
  const prefixes = typed.flatMap((text) => Array.from(text, (_, index) => text.slice(0, index + 1)));
  const timesOf = (texts: readonly string[]): Timings =>
    time((round) => void call('search.query', { text: texts[round % texts.length] ?? '' }), { rounds: 100 });
  return {
    long: timesOf(prefixes.filter(({ length }) => length >= 3)),
    short: timesOf(prefixes.filter(({ length }) => length < 3)),
  };
}
