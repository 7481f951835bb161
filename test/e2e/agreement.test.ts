/** Agreements in the playground: all of the library, and two people who come to agree in one document. */

import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { templates } from '../../src/core/agreements/library.ts';
import { readSnapshot } from '../../src/core/docs/snapshot.ts';
import { findBrowsers } from '../support/browsers.ts';
import { charactersOf } from '../support/characters.ts';

let playground: Playground;
let browser: Browser;

beforeAll(async () => {
  playground = await startPlayground({ port: 0 });
  const { chromium: executablePath } = findBrowsers();
  if (!executablePath)
    throw new Error('No Chromium on this machine; npm test says how to get one.');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});

afterAll(async () => {
  await browser?.close();
  await playground?.close();
});

/** Somebody with a browser of their own, who is the mentor or the mentee of the other. */
async function person(role: 'mentor' | 'mentee', name: string, other: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  await page.goto(playground.url);
  await page.getByRole('radio', { name: `I am the ${role}` }).check();
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('The other person’s name').fill(other);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('tab', { name: /^Agreement/ }).click();
  return page;
}

function content() {
  const snapshot = readSnapshot(playground.store.get(playground.documents.practice));
  return (snapshot.ok && snapshot.value.tabs[0]?.content) || [];
}

it('inserts each of the twelve templates, and takes each out again without a trace', async () => {
  const page = await person('mentee', 'Ana', 'Dr. Okafor');
  const before = charactersOf(content());
  for (const { name, title } of templates) {
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await page.getByRole('button', { name: 'Insert into this document' }).click();
    await page.getByText('It stands in the document now').waitFor();
    expect(JSON.stringify(content())).toContain(title);
    await page.getByRole('button', { name: 'Take it out again' }).click();
    await page.getByText('It is out of the document again').waitFor();
    expect(charactersOf(content())).toEqual(before);
    await page.getByRole('button', { name: 'All templates' }).click();
  }
  await page.context().close();
});

it('brings two people from private answers to an agreement that both have read', async () => {
  const ana = await person('mentee', 'Ana', 'Dr. Okafor');
  await ana.getByRole('button', { name: /^One page/ }).click();
  await ana.getByRole('button', { name: 'Insert into this document' }).click();
  await ana.getByRole('button', { name: 'Open', exact: true }).click();

  // Alone: nothing of a draft is in the document.
  const clause = (page: Page, name: string) =>
    page
      .locator('details.clause')
      .filter({ has: page.locator('summary', { hasText: new RegExp(`^${name}`) }) });
  await clause(ana, 'Meetings').locator('summary').click();
  await clause(ana, 'Meetings').getByLabel('My answer').fill('Every week');
  await clause(ana, 'Meetings').getByLabel('My answer').blur();
  await ana.getByRole('button', { name: 'Share my answer' }).waitFor();
  expect(JSON.stringify(content())).not.toContain('Every week');
  await ana.getByRole('button', { name: 'Share my answer' }).click();
  await ana.getByRole('button', { name: 'Share my answer' }).waitFor({ state: 'detached' });
  expect(JSON.stringify(content())).toContain('Every week');

  // The other one takes it up in a browser that knows nothing of it, and answers.
  const okafor = await person('mentor', 'Dr. Okafor', 'Ana');
  await okafor.getByRole('button', { name: 'Take up' }).click();
  await okafor.getByRole('button', { name: /^Our agreement on one page/ }).click();
  const meetings = clause(okafor, 'Meetings');
  await meetings.locator('summary').click();
  await meetings.getByText('Every week').waitFor();
  await meetings.getByLabel('My answer').fill('Every month');
  await meetings.getByLabel('My answer').blur();
  await okafor.getByRole('button', { name: 'Share my answer' }).click();
  await meetings.locator('summary', { hasText: 'you differ' }).waitFor();

  // Consensus, from one's words and changed.
  await meetings.getByRole('button', { name: 'Start from theirs' }).click();
  await meetings.getByLabel('We agree').fill('Every second week');
  await meetings.getByRole('button', { name: 'Write into the document' }).click();
  await meetings.locator('summary', { hasText: 'agreed' }).waitFor();
  expect(JSON.stringify(content())).toMatch(/Every second week\\n.*Dr\. Okafor, \d{4}-\d\d-\d\d/);

  // Acknowledged by one; a change afterwards makes the next version.
  await okafor.getByRole('button', { name: 'I have read this version and agree' }).click();
  await okafor.getByText(/^Read and agreed: Dr\. Okafor/).waitFor();
  await meetings.getByLabel('We agree').fill('Every third week');
  await meetings.getByRole('button', { name: 'Write into the document' }).click();
  await okafor.getByText('1 topic has changed since the last version').waitFor();
  await okafor.getByRole('button', { name: 'Make it the next version' }).click();
  await okafor.getByText('version 2').first().waitFor();
  expect(JSON.stringify(content())).toContain('one-page · version 2');
});
