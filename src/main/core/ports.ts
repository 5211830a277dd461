import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';
import type { Ports } from './context.ts';

const bytesPerId = 16;
/** Random bytes are asked of the system for hundreds of ids at once: asking for each takes longer than all the rest. */
const pool = new Uint8Array(bytesPerId * 256);
let taken = pool.length;

function nextRandomBytes(): Uint8Array {
  if (taken === pool.length) {
    randomFillSync(pool);
    taken = 0;
  }
  taken += bytesPerId;
  return pool.subarray(taken - bytesPerId, taken);
}

let lastMs = 0;
let sequence = 0;

/** Ids made within one millisecond sort by a sequence that starts anywhere. */
function newId(): string {
  const random = nextRandomBytes();
  const now = Date.now();
  if (now > lastMs) {
    lastMs = now;
    sequence = new DataView(random.buffer, random.byteOffset).getUint32(6) >>> 1;
  } else {
    sequence = (sequence + 1) | 0;
    if (sequence === 0) lastMs += 1;
  }
  return v7({ random, msecs: lastMs, seq: sequence });
}

/** The real clock, identity and time zone. */
export const systemPorts: Ports = {
  now: () => new Date().toISOString(),
  newId,
  timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
};
