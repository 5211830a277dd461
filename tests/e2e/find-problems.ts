import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong, in one line each. */
export async function findProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Base UI's guards hand the focus on as soon as they have it; nobody stands on them.
    .exclude('[data-base-ui-focus-guard]')
    // Popups are children of body on purpose: they belong to what opened them, not to a landmark.
    .disableRules('region')
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}
