import type { HostEvent } from '#shared/rpc/event.ts';
import type { Core } from './core.ts';

/** Passes every event of the core on to whoever listens. */
export type EventHub = Pick<Core, 'onEvent'> & { readonly emit: (event: HostEvent) => void };

export function createEventHub(): EventHub {
  const listeners = new Set<(event: HostEvent) => void>();
  return {
    emit(event) {
      for (const listener of listeners) listener(event);
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
