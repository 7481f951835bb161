/** A real Chromium with the real extension, beside the playground; every wait is bounded. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowsers } from '../support/browsers.ts';
import { root } from '../support/imports.ts';

const quiet = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A running browser with the extension in it. */
export interface Extension {
  context: BrowserContext;
  /** Opens the panel as a page that is tied to the tab of `page`. */
  openPanel(page: Page): Promise<Page>;
  close(): Promise<void>;
}

/** A new, empty browser profile; `remove` deletes it. */
export function newProfile(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-profile-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Starts Chromium with a profile and the playground build of the extension. */
export async function launchExtension(profile: string): Promise<Extension> {
  const { chromium: executablePath } = findBrowsers();
  if (!executablePath)
    throw new Error('No Chromium on this machine; npm test says how to get one.');
  const extension = join(root, '.output/chrome-mv3-playground');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: { width: 1000, height: 900 },
    args: [...quiet, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  context.setDefaultTimeout(20_000);
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  // Node gives no origin to addresses of extensions.
  const base = worker.url().split('/').slice(0, 3).join('/');

  return {
    context,
    async openPanel(page) {
      const panel = await context.newPage();
      await panel.setViewportSize({ width: 400, height: 900 });
      await panel.goto(`${base}/sidepanel.html?tab=-1`);
      const tab = await panel.evaluate(async (url) => {
        const api = (globalThis as unknown as { chrome: ChromeTabs }).chrome;
        const tabs = await api.tabs.query({});
        return tabs.find((one) => one.url === url)?.id;
      }, page.url());
      if (tab === undefined) throw new Error(`No browser tab shows ${page.url()}`);
      await panel.goto(`${base}/sidepanel.html?tab=${tab}`);
      return panel;
    },
    close: () => context.close(),
  };
}

interface ChromeTabs {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
}
