import type { EventEmitter } from 'node:events';

type Stoppable = Pick<EventEmitter, 'on'> & { exit: (code: number) => void };

/**
 * Ends a process in order when the system, a terminal or the parent that forked it asks, whichever comes first.
 * Asked a second time, it ends at once: nothing acknowledged is lost by that.
 */
export function stopWhenAsked(
  process: Stoppable,
  close: () => Promise<void>,
  onError: (error: unknown) => void,
): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) {
      process.exit(1);
      return;
    }
    isStopping = true;
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        onError(error);
        process.exit(1);
      },
    );
  };
  for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(event, stop);
}
