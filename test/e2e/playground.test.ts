/** The playground in any browser, with nothing installed: two people, one document, and the panel beside it. */

import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { findBrowsers } from '../support/browsers.ts';
import { card, setUp } from './set-up.ts';

let playground: Playground;
let browser: Browser;

beforeAll(async () => {
  playground = await startPlayground({ port: 0 });
  const { chromium: executablePath } = findBrowsers();
  if (!executablePath)
    throw new Error('No Chromium on this machine; npm test says how to get one.');
  browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});

afterAll(async () => {
  await browser?.close();
  await playground?.close();
});

/** A person with a browser profile of their own. */
async function person(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(20_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(playground.url);
  await page.locator('[contenteditable]').first().waitFor();
  return page;
}

async function type(page: Page, text: string): Promise<void> {
  await page.locator('[contenteditable]').first().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(text);
}

it('does the main job beside the document', async () => {
  const page = await person();
  await setUp(page);
  await type(page, 'Still unclear who goes first on the imaging paper');
  const authorship = card(page, 'expectations/research-matters');
  await authorship.getByRole('button', { name: 'Agree…' }).click();
  await authorship.getByLabel('What is agreed').fill('Settle the author order');
  await authorship.getByRole('button', { name: 'Save' }).click();
  await page.reload();
  await page
    .getByRole('region', { name: 'From last time' })
    .getByText('Settle the author order')
    .waitFor();

  await page.getByRole('tab', { name: /^Agreement/ }).click();
  await page.getByRole('button', { name: /^One to one/ }).click();
  await page.getByRole('button', { name: 'Insert into this document' }).click();
  await page.getByText('It stands in the document now').waitFor();
  await page.locator('[contenteditable]').getByText('Our mentoring agreement').first().waitFor();

  await page.getByRole('button', { name: 'Copy for any editor' }).click();
  await page.getByText('Copied. Paste it where the two of you write.').waitFor();
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toContain('Our mentoring agreement');
  expect(html).toContain('<table');
});

it('shows each what the other writes', async () => {
  const [ana, okafor] = [await person(), await person()];
  await type(ana, 'Ana was here first');
  await okafor.locator('[contenteditable]').getByText('Ana was here first').first().waitFor();
  await type(okafor, 'and Okafor answered');
  await ana.locator('[contenteditable]').getByText('and Okafor answered').first().waitFor();
});
