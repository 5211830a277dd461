/** More calls than can ever wait at once; the flag of a call gives way only to that of one this much later. */
const slotCount = 1_024;

/**
 * Which calls were asked to stop, shared between threads: a busy one reads no messages. Call n is cancelled when its
 * slot holds n.
 */
export function createCancelFlags(): SharedArrayBuffer {
  return new SharedArrayBuffer(slotCount * Int32Array.BYTES_PER_ELEMENT);
}

export function markCancelled(flags: SharedArrayBuffer, callNumber: number): void {
  Atomics.store(new Int32Array(flags), callNumber % slotCount, callNumber);
}

export function isCancelled(flags: SharedArrayBuffer, callNumber: number): boolean {
  return Atomics.load(new Int32Array(flags), callNumber % slotCount) === callNumber;
}
