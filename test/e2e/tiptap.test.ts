/** The main job in a rich text editor that we do not know: suggestion, tick with evidence, dismissal, search. */

import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../support/imports.ts';
import { type Extension, launchExtension, newProfile } from './extension.ts';
import { card, setUp } from './set-up.ts';

const outDir = join(root, '.cache/tiptap-page');
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };
const profile = newProfile();
let server: Server;
let extension: Extension;
let notes: Page;
let panel: Page;

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: join(root, 'test/e2e/pages'),
    build: {
      outDir,
      emptyOutDir: true,
      rolldownOptions: { input: join(root, 'test/e2e/pages/tiptap.html') },
    },
  });
  server = createServer((request, response) => {
    const path = request.url === '/' ? '/tiptap.html' : (request.url ?? '');
    try {
      const file = readFileSync(join(outDir, path));
      response.writeHead(200, { 'content-type': types[extname(path)] ?? '' }).end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  extension = await launchExtension(profile.folder);
  notes = await extension.context.newPage();
  await notes.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  await notes.locator('[contenteditable]').waitFor();
  panel = await extension.openPanel(notes);
  await setUp(panel);
});

afterAll(async () => {
  await extension?.close();
  server?.close();
  profile.remove();
});

async function type(text: string): Promise<void> {
  // In a real window the pointer and the focus leave the panel when the notes are clicked; two tabs
  // under test both keep theirs, and the panel rightly holds still while it is used.
  await panel.mouse.move(0, 0);
  await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await notes.locator('[contenteditable]').click();
  await notes.keyboard.press('Control+End');
  await notes.keyboard.press('Enter');
  await notes.keyboard.type(text);
}

it('follows the list item that is being written', async () => {
  await type('who will be first author on the imaging paper?');
  await card(panel, 'expectations/research-matters').waitFor();
  const quoted = panel.locator('blockquote');
  await quoted.getByText('imaging paper').first().waitFor();
});

it('ticks with a word of evidence', async () => {
  const authorship = card(panel, 'expectations/research-matters');
  await authorship.getByRole('button', { name: 'Done' }).click();
  await authorship.getByLabel('A word of evidence, if you like').fill('order settled');
  await authorship.getByRole('button', { name: 'Save' }).click();
  await authorship.getByRole('button', { name: 'Undo' }).waitFor();
});

it('puts away what does not fit, for today', async () => {
  const id = 'productivity-resiliency/time-management';
  await type('my calendar is full of meetings, I never get to writing, need writing blocks');
  await card(panel, id).getByRole('button', { name: 'Not this' }).click();
  await card(panel, id).getByRole('button', { name: 'Undo' }).waitFor();
  await type('room 4.12 is booked, bring the dongle');
  await card(panel, id).waitFor({ state: 'detached' });
  await type('again my calendar is full of meetings and I need writing blocks');
  await panel.locator('blockquote').getByText('again').first().waitFor();
  expect(await card(panel, id).count()).toBe(0);
});

it('finds the framework by a word', async () => {
  await panel.locator('summary', { hasText: 'Browse the framework' }).click();
  await panel.getByRole('searchbox').fill('authorship');
  await panel
    .getByText('Get clear on authorship, time and resources for your work')
    .first()
    .waitFor();
});
