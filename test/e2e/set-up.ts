/** What every journey begins with: a relationship, and the regions of the panel by their names. */

import type { Locator, Page } from 'playwright-core';

/** Answers the two questions of the first run as a mentee. */
export async function setUp(panel: Page): Promise<void> {
  await panel.getByRole('radio', { name: 'I am the mentee' }).check();
  await panel.getByLabel('Your name').fill('Ana');
  await panel.getByLabel('The other person’s name').fill('Dr. Okafor');
  await panel.getByRole('button', { name: 'Start' }).click();
}

/** The card of an action among the suggestions. */
export function card(panel: Page, action: string): Locator {
  return panel
    .getByRole('region', { name: 'For the line you are writing' })
    .locator(`[data-action="${action}"]`);
}
