import { useSyncExternalStore } from 'react';

/** What toasts have to make room for: a bar of buttons at the bottom, a dialog, or nothing. */
type ToastPlace = 'page' | 'bar' | 'dialog';

function placeNow(): ToastPlace {
  if (document.querySelector('[data-modal]:not([data-closed])') !== null) return 'dialog';
  return document.querySelector('[data-bottom-bar]:not([hidden])') === null ? 'page' : 'bar';
}

function watchPage(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['hidden', 'data-closed'],
  });
  return () => observer.disconnect();
}

function watchNothing(): () => void {
  return () => undefined;
}

/**
 * Where toasts stand, while there are any. Not by `:root:has(…)`: with that, opening a dialog has every element of the page
 * styled anew, which at thousands of them takes longer than all the rest.
 */
export function useToastPlace(hasToasts: boolean): ToastPlace {
  return useSyncExternalStore(hasToasts ? watchPage : watchNothing, placeNow);
}
