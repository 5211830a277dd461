import type { HostEvent } from '#shared/rpc/event.ts';
import { everything } from './everything.ts';
import { readServerSentEvents } from './server-sent-events.ts';

const channelName = 'rebound.events';
const lockName = 'rebound.events';
const firstWaitMs = 500;
const longestWaitMs = 10_000;

type Listener = (event: HostEvent) => void;

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What was missed while nobody listened is unknown, so everything on the screen is read again. */
const readAgain: HostEvent = { type: 'changed', changes: [{ entity: everything }] };

/** Reads the stream for as long as this tab lives, and comes back after every break. */
async function followStream(
  open: () => Promise<Response>,
  emit: Listener,
  hasMissed: boolean,
): Promise<never> {
  let missed = hasMissed;
  for (let waitMs = firstWaitMs; ; waitMs = Math.min(waitMs * 2, longestWaitMs)) {
    try {
      const response = await open();
      if (response.ok && response.body !== null) {
        waitMs = firstWaitMs;
        if (missed) emit(readAgain);
        for await (const data of readServerSentEvents(response.body)) {
          // Our own host's words, behind the token: parsing them with the schema would bring zod into the first chunk.
          emit(JSON.parse(data) as HostEvent);
        }
      }
    } catch {
      // The host has gone or the stream broke: calls say so where the user looks; here only the next attempt matters.
    }
    missed = true;
    await wait(waitMs);
  }
}

/**
 * Subscribes to the host's events. One tab holds the stream for all, because a browser allows six connections to one
 * address and every tab's stream would take one; the others hear it over a BroadcastChannel.
 */
export function createEventSource(open: () => Promise<Response>): (listener: Listener) => () => void {
  const listeners = new Set<Listener>();
  let isStarted = false;

  function deliver(event: HostEvent): void {
    for (const listener of listeners) listener(event);
  }

  function start(): void {
    isStarted = true;
    const channel = new BroadcastChannel(channelName);
    channel.addEventListener('message', (message: MessageEvent<HostEvent>) => deliver(message.data));
    const askedAt = performance.now();
    void navigator.locks.request(lockName, () => {
      // A lock that had to be waited for was another tab's: between its end and our start something may have changed.
      const hasMissed = performance.now() - askedAt > 1000;
      return followStream(
        open,
        (event) => {
          deliver(event);
          channel.postMessage(event);
        },
        hasMissed,
      );
    });
  }

  return (listener) => {
    listeners.add(listener);
    if (!isStarted) start();
    return () => listeners.delete(listener);
  };
}
