/** Times in ms since the page began, gathered inside the page. */
export type Probe = {
  /** First card painted; null until then. */
  cardPaintedAt: number | null;
  /** Keys pressed, and when the card that moved was painted in its new column. */
  moves: { pressedAt: number; paintedAt: number | null }[];
};

declare global {
  // oxlint-disable-next-line no-var -- only a `var` declares a property of the window
  var probe: Probe;
}

/** Runs in the page before anything else: watches for the first card, and for cards that change their column. */
export function installProbe(): void {
  const probe: Probe = { cardPaintedAt: null, moves: [] };
  globalThis.probe = probe;
  // Two frames: the first begins the one in which the change is drawn, the second ends it.
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- only this function travels into the page
  const afterPaint = (run: () => void): void => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', run);
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  };
  addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      if (key === ']') probe.moves.push({ pressedAt: timeStamp, paintedAt: null });
    },
    { capture: true },
  );
  new MutationObserver((records) => {
    const hasCard = records.some(({ addedNodes }) =>
      [...addedNodes].some(
        (node) =>
          node instanceof Element &&
          (node.matches('[data-application-id]') || node.querySelector('[data-application-id]') !== null),
      ),
    );
    if (!hasCard) return;
    const move = probe.moves.at(-1);
    afterPaint(() => {
      probe.cardPaintedAt ??= performance.now();
      if (move !== undefined) move.paintedAt ??= performance.now();
    });
  }).observe(document, { childList: true, subtree: true });
}
