import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** What a person sees of the board, by the names they see. */
export type BoardPage = {
  readonly column: (stage: string) => Locator;
  readonly card: (name: string) => Locator;
  readonly cardIn: (stage: string, name: string) => Locator;
  readonly panel: Locator;
  readonly dialog: Locator;
  readonly toast: (text: string) => Locator;
  /** Adds an application by the form, from wherever the page is. */
  readonly add: (company: string, title: string, stage?: string) => Promise<void>;
};

/** Opens the board's parts on a page. */
export function boardOn(page: Page): BoardPage {
  const column = (stage: string) =>
    page.locator('[data-stage-id]').filter({ has: page.getByRole('heading', { name: stage, exact: true }) });
  const card = (name: string) => page.getByRole('link', { name, exact: true });
  const dialog = page.locator('[data-modal]');
  return {
    column,
    card,
    cardIn: (stage, name) => column(stage).getByRole('link', { name, exact: true }),
    panel: page.getByRole('region', { name: 'Application', exact: true }),
    dialog,
    toast: (text) => page.getByRole('dialog').filter({ hasText: text }),
    async add(company, title, stage) {
      await page.keyboard.press('n');
      await dialog.getByLabel('Company').fill(company);
      await dialog.getByLabel('Title').fill(title);
      if (stage !== undefined) {
        await dialog.getByLabel('Stage').click();
        await page.getByRole('option', { name: stage, exact: true }).click();
      }
      await dialog.getByRole('button', { name: 'Add', exact: true }).click();
      await expect(dialog).toHaveCount(0);
      await expect(card(`${title} at ${company}`)).toBeFocused();
    },
  };
}
