import { useSyncExternalStore } from 'react';

/** State that outlives its screen: what runs there goes on, and is found again on coming back. */
export type KeptState<State> = {
  readonly get: () => State;
  readonly set: (state: State) => void;
  /** The state, read in a component. */
  readonly use: () => State;
};

export function createKeptState<State>(initial: State): KeptState<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  const get = () => state;
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    get,
    set(next) {
      state = next;
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, get),
  };
}
