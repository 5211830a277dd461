import { useEffect, useRef, type RefObject } from 'react';

const controls = 'a[href], button, input, textarea, select, summary';

/** Where the focus was. */
type Place = {
  readonly element: HTMLElement;
  /** The list it was in, the number of its line, and its own number among the controls of the line. */
  readonly list: Element | null;
  readonly lineIndex: number;
  readonly index: number;
  /** What it was in, the innermost first. */
  readonly regions: readonly Element[];
};

/**
 * For the root of a screen: what goes while it has the focus, such as a line that is deleted, hands it on to the line
 * that takes its place, or to the heading of what it stood in. Without this the keyboard would begin at the top of
 * the page again. Whoever knows better moves the focus before the next drawing.
 */
export function useKeptFocus<Root extends HTMLElement = HTMLDivElement>(): RefObject<Root | null> {
  const ref = useRef<Root>(null);
  useEffect(() => {
    const root = ref.current;
    if (root === null) return undefined;
    let place: Place | null = null;
    const remember = ({ target }: FocusEvent): void => {
      // A menu opened from here belongs to where it was opened.
      if (isInPopup(target)) return;
      place = target instanceof HTMLElement && root.contains(target) ? placeOf(target, root) : null;
    };
    const forget = ({ target, relatedTarget }: FocusEvent): void => {
      if (isInPopup(relatedTarget)) return;
      // It left by itself, unless it turns out to be gone.
      queueMicrotask(() => {
        if (place !== null && place.element === target && !isGone(place.element)) place = null;
      });
    };
    const observer = new MutationObserver(() => {
      if (place === null || !isGone(place.element)) return;
      const lost = place;
      place = null;
      requestAnimationFrame(() => handOn(lost, longestClosing));
    });
    document.addEventListener('focusin', remember);
    root.addEventListener('focusout', forget);
    observer.observe(root, { subtree: true, childList: true, attributeFilter: ['disabled'] });
    return () => {
      document.removeEventListener('focusin', remember);
      root.removeEventListener('focusout', forget);
      observer.disconnect();
    };
  }, []);
  return ref;
}

/** Frames that a menu may take to close. */
const longestClosing = 60;

function isInPopup(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-base-ui-portal]') !== null;
}

/** Gives the focus to the heir, once the menu that took the line away is closed; not where it has gone elsewhere. */
function handOn(lost: Place, frames: number): void {
  const { activeElement } = document;
  if (isInPopup(activeElement) && frames > 0) requestAnimationFrame(() => handOn(lost, frames - 1));
  else if (activeElement === document.body || activeElement === lost.element) heirOf(lost)?.focus();
}

/** A control that is disabled loses the focus as well. */
function isGone(element: HTMLElement): boolean {
  return !element.isConnected || element.matches(':disabled');
}

function controlsIn(line: Element): HTMLElement[] {
  return [...line.querySelectorAll<HTMLElement>(controls)].filter((control) => !control.matches(':disabled'));
}

function placeOf(element: HTMLElement, root: HTMLElement): Place {
  const line = element.closest('li');
  const list = line?.parentElement ?? null;
  const regions: Element[] = [];
  for (let region = element.parentElement; region !== null && root.contains(region);) {
    regions.push(region);
    region = region.parentElement;
  }
  return {
    element,
    list,
    lineIndex: line === null || list === null ? 0 : [...list.children].indexOf(line),
    index: line === null ? 0 : controlsIn(line).indexOf(element),
    regions,
  };
}

function heirOf({ element, list, lineIndex, index, regions }: Place): HTMLElement | null {
  if (!element.isConnected && list?.isConnected === true) {
    const line = list.children[Math.min(lineIndex, list.children.length - 1)];
    const within = line === undefined ? [] : controlsIn(line);
    const control = within[Math.min(index, within.length - 1)];
    if (control !== undefined) return control;
  }
  for (const region of regions) {
    const heading = region.isConnected ? region.querySelector<HTMLElement>('h1, h2, h3') : null;
    if (heading === null) continue;
    heading.tabIndex = -1;
    return heading;
  }
  return null;
}
