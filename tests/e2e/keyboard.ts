import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** What a person without a mouse can do. */
export type Keyboard = {
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Goes there by Tab, and no further than a patient person would. */
  readonly tabTo: (target: Locator) => Promise<void>;
  /** Goes back there by Shift and Tab. */
  readonly tabBackTo: (target: Locator) => Promise<void>;
  /** Goes to a button or link by Tab and presses Enter on it. */
  readonly enter: (target: Locator) => Promise<void>;
  /** Types a day into the field that has the focus. */
  readonly typeDay: (day: string) => Promise<void>;
};

/** More stops than this on the way to something is no way. */
const mostStops = 30;

/** The keyboard of a page. */
export function keyboardOn(page: Page): Keyboard {
  const { keyboard } = page;

  async function press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await keyboard.press(key);
  }
  async function walkTo(target: Locator, key: 'Tab' | 'Shift+Tab'): Promise<void> {
    // It may still be on its way to the screen; a key pressed meanwhile would be lost.
    await expect(target).toBeVisible();
    const stops: string[] = [];
    while (!(await target.evaluate((element) => element === document.activeElement))) {
      if (stops.length === mostStops) throw new Error(`Not reached by ${key}:\n${stops.join('\n')}`);
      await keyboard.press(key);
      stops.push(await page.evaluate(describeFocus));
    }
  }
  const tabTo = (target: Locator) => walkTo(target, 'Tab');

  return {
    press,
    type: (text) => keyboard.type(text),
    tabTo,
    tabBackTo: (target) => walkTo(target, 'Shift+Tab'),
    async enter(target) {
      await tabTo(target);
      await press('Enter');
    },
    async typeDay(day) {
      // The browser's own field, in the order of its locale: month, day, year.
      const [year, month, date] = day.split('-');
      await keyboard.type(`${month}${date}${year}`);
    },
  };
}

/** Runs in the page: what has the focus, for a person who reads why a test failed. */
function describeFocus(): string {
  const element = document.activeElement;
  return element === null ? 'nothing' : `${element.tagName} ${element.ariaLabel ?? element.textContent}`;
}
