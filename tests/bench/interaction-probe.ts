/** Gathered inside the page, in ms. */
export type Interactions = {
  /** By interaction, from the click or key to the next paint, as Event Timing has it: in steps of 8 ms. */
  readonly durations: Map<number, number>;
  /** From the start of each drag to its first frame. */
  readonly drags: number[];
  /** Tasks over 50 ms while a card was carried. */
  readonly longTasks: number[];
};

declare global {
  // oxlint-disable-next-line no-var -- only a `var` declares a property of the window
  var interactions: Interactions;
}

/** Runs in the page before anything else. */
export function installInteractionProbe(): void {
  const durations = new Map<number, number>();
  const drags: number[] = [];
  const longTasks: number[] = [];
  let isDragging = false;
  globalThis.interactions = { durations, drags, longTasks };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
      const { interactionId, duration } = entry;
      if (interactionId > 0)
        durations.set(interactionId, Math.max(duration, durations.get(interactionId) ?? 0));
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    if (isDragging) longTasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
  addEventListener(
    'dragstart',
    ({ timeStamp }) => {
      isDragging = true;
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.addEventListener('message', () => drags.push(performance.now() - timeStamp));
        channel.port1.start();
        channel.port2.postMessage(null);
      });
    },
    { capture: true },
  );
  addEventListener('dragend', () => (isDragging = false), { capture: true });
}
