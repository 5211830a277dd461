import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Looking = {
  /** False where all of the page must stand in landmarks: popups are children of body on purpose, and belong to none. */
  readonly hasPopups?: boolean;
  /** A selector: only this part is looked at. */
  readonly within?: string;
};

/** What axe finds wrong, in one line each. */
export async function findProblems(
  page: Page,
  { hasPopups = true, within }: Looking = {},
): Promise<string[]> {
  // What fades has other colours for a moment: a toast may go while axe is looking.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const axe = new AxeBuilder({ page })
    // Base UI's guards hand the focus on as soon as they have it; nobody stands on them.
    .exclude('[data-base-ui-focus-guard]');
  if (hasPopups) axe.disableRules('region');
  if (within !== undefined) axe.include(within);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}
