/** The main job on a plain page with a textarea: suggestion, tick, agreed action, and back after a restart. */

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Extension, launchExtension, newProfile } from './extension.ts';
import { card, setUp } from './set-up.ts';

const html = `<!doctype html><title>Our notes</title><textarea rows="20" cols="60" aria-label="Notes"></textarea>`;
const authorship = 'Still unclear who goes first on the imaging paper';

let server: Server;
let url = '';
const profile = newProfile();
let extension: Extension;

beforeAll(async () => {
  server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://localhost:${(server.address() as AddressInfo).port}/notes`;
  extension = await launchExtension(profile.folder);
});

afterAll(async () => {
  await extension?.close();
  server?.close();
  profile.remove();
});

async function open(): Promise<{ notes: Page; panel: Page }> {
  const notes = await extension.context.newPage();
  await notes.goto(url);
  return { notes, panel: await extension.openPanel(notes) };
}

const suggestions = (panel: Page) =>
  panel.getByRole('region', { name: 'For the line you are writing' });

it('does the main job, and remembers it after a restart', async () => {
  const { notes, panel } = await open();
  await setUp(panel);
  await notes.getByLabel('Notes').pressSequentially(`${authorship}\n`);
  await notes.getByLabel('Notes').press('ArrowUp');
  const authorshipCard = card(panel, 'expectations/research-matters');
  await authorshipCard.waitFor();
  expect(await suggestions(panel).locator('mark').allTextContents()).not.toEqual([]);

  await notes.getByLabel('Notes').press('ArrowDown');
  await notes.getByLabel('Notes').pressSequentially('room 4.12 is booked, bring the dongle');
  await authorshipCard.waitFor({ state: 'detached' });
  await notes.getByLabel('Notes').press('ArrowUp');
  await authorshipCard.waitFor();

  await authorshipCard.getByRole('button', { name: 'Agree…' }).click();
  await authorshipCard.getByLabel('What is agreed').fill('Settle the author order');
  await authorshipCard.getByLabel('Who').selectOption('Dr. Okafor');
  await authorshipCard.getByLabel('By').fill('2026-12-04');
  await authorshipCard.getByRole('button', { name: 'Save' }).click();
  await panel
    .getByRole('region', { name: 'Agreed just now' })
    .getByText('Settle the author order')
    .waitFor();

  await extension.close();
  extension = await launchExtension(profile.folder);
  const again = await open();
  const last = again.panel.getByRole('region', { name: 'From last time' });
  await last.getByText('Settle the author order').waitFor();
  expect(await last.textContent()).toContain('Dr. Okafor');
});
