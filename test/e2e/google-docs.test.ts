/** The main job on a document of the stand-in, as the extension meets Google Docs: by address, export and API. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { elementText } from '../../src/core/docs/elements.ts';
import { readSnapshot } from '../../src/core/docs/snapshot.ts';
import { type Extension, launchExtension, newProfile } from './extension.ts';
import { card, setUp } from './set-up.ts';

const authorship = 'Still unclear who goes first on the imaging paper, Jonas did the second half';

const profile = newProfile();
let playground: Playground;
let extension: Extension;
let notes: Page;
let panel: Page;

beforeAll(async () => {
  playground = await startPlayground({ port: 0 });
  extension = await launchExtension(profile.folder);
});

afterAll(async () => {
  await extension?.close();
  await playground?.close();
  profile.remove();
});

let first = true;
async function open(id: string, query = ''): Promise<void> {
  await notes?.close();
  await panel?.close();
  notes = await extension.context.newPage();
  const url = new URL(playground.documentUrl(id));
  url.search = `?panel=off${query}`;
  await notes.goto(url.href);
  await notes.locator('[contenteditable]').first().waitFor();
  panel = await extension.openPanel(notes);
  if (first) await setUp(panel);
  first = false;
}

beforeEach(() => open(playground.documents.practice));

const lines = (id: string, tab = 0) => {
  const snapshot = readSnapshot(playground.store.get(id));
  const content = (snapshot.ok && snapshot.value.tabs[tab]?.content) || [];
  return content.flatMap((element) => elementText(element)?.texts ?? []);
};

async function fault(id: string, kind: string): Promise<void> {
  const body = JSON.stringify({ document: id, kind, times: 3 });
  await fetch(`${playground.url}/playground/faults`, { method: 'POST', body });
}

async function choose(template: string): Promise<void> {
  await panel.getByRole('tab', { name: /^Agreement/ }).click();
  await panel.getByRole('button', { name: new RegExp(`^${template}`) }).click();
}

async function insert(template = 'One to one'): Promise<void> {
  await choose(template);
  await panel.getByRole('button', { name: 'Insert into this document' }).click();
  await panel.getByText('It stands in the document now').waitFor();
}

it('finds authorship in the line that is typed, and is silent on logistics', async () => {
  await notes.locator('[contenteditable]').first().click();
  await notes.keyboard.press('Control+End');
  await notes.keyboard.press('Enter');
  await notes.keyboard.type(authorship);
  await card(panel, 'expectations/research-matters').waitFor();
  await notes.keyboard.press('Enter');
  await notes.keyboard.type('room 4.12 is booked, bring the dongle');
  await card(panel, 'expectations/research-matters').waitFor({ state: 'detached' });
  expect(lines(playground.documents.practice).join('\n')).toContain(authorship);
});

it('inserts the agreement, which then stands in the document', async () => {
  const { practice } = playground.documents;
  const before = lines(practice);
  await insert();
  const after = lines(practice);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after).toContain('Our mentoring agreement');
});

it('writes to the tab that is shown', async () => {
  const { twoTabs } = playground.documents;
  const snapshot = readSnapshot(playground.store.get(twoTabs));
  const tabId = snapshot.ok ? snapshot.value.tabs[1]?.tabId : undefined;
  const before = lines(twoTabs);
  await open(twoTabs, `&tab=${tabId}`);
  await insert();
  expect(lines(twoTabs)).toEqual(before);
  expect(lines(twoTabs, 1)).toContain('Our mentoring agreement');
});

it.each([
  ['office', 'This is an Office file, which Groundwork cannot write to.'],
  ['403', 'Your account may not read this document.'],
  ['404', 'This document does not exist any more.'],
  ['offline', 'Google Docs cannot be reached just now.'],
])('says what is wrong: %s, and loses nothing', async (kind, sentence) => {
  const { practice } = playground.documents;
  const before = lines(practice);
  await choose('One to one');
  await panel.getByLabel('Mentor: name').fill('Dr. O.');
  await fault(practice, kind);
  await panel.getByRole('button', { name: 'Insert into this document' }).click();
  await panel.getByText(sentence).first().waitFor();
  expect(await panel.getByLabel('Mentor: name').inputValue()).toBe('Dr. O.');
  expect(lines(practice)).toEqual(before);
  await fault(practice, 'none');
});
