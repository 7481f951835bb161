/** Follows the page of the browser tab beside the panel, over a port to its content script. */

import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { fail, ok, type Result } from '../../core/problem.ts';
import { originsToRead } from '../../messaging/document-url.ts';
import { sendToBackground } from '../../messaging/messenger.ts';
import { pageEventSchema, pagePort } from '../../messaging/page-protocol.ts';
import type { PageService } from './panel-services.ts';

type Listener = Parameters<PageService['watch']>[0];

async function activeTab(pinned: number | undefined) {
  if (pinned !== undefined) return browser.tabs.get(pinned);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** A service for the panel's window; `pinned` ties it to one browser tab. */
export function createPageService(pinned: number | undefined): PageService {
  const refresh = new Set<() => void>();
  /** The address of the tab, where the browser tells it; kept, because a click must not wait. */
  let address: string | undefined;

  async function follow(listener: Listener, isCurrent: () => boolean) {
    const tab = await activeTab(pinned).catch(() => undefined);
    address = tab?.url;
    if (tab?.id === undefined) {
      if (isCurrent()) listener.onPage(fail('page-not-readable'));
      return undefined;
    }
    const page = await sendToBackground({ type: 'panel/attach', browserTabId: tab.id });
    if (!isCurrent()) return undefined;
    listener.onPage(page);
    if (!page.ok) return undefined;
    const port = browser.tabs.connect(tab.id, { name: pagePort });
    port.onMessage.addListener((message: unknown) => {
      const event = z.safeParse(pageEventSchema, message);
      if (!event.success || !isCurrent()) return;
      if (event.data.type === 'page/changed') listener.onPage(ok(event.data.page));
      listener.onEvent(event.data);
    });
    return port;
  }

  return {
    watch(listener) {
      let round = 0;
      let port: Awaited<ReturnType<typeof follow>>;
      const start = async () => {
        const mine = ++round;
        port?.disconnect();
        port = undefined;
        const opened = await follow(listener, () => mine === round);
        if (mine === round) port = opened;
        else opened?.disconnect();
      };
      const onActivated = () => {
        if (pinned === undefined) void start();
      };
      const onUpdated = async (tabId: number, change: { status?: string | undefined }) => {
        if (change.status !== 'complete') return;
        const tab = await activeTab(pinned).catch(() => undefined);
        if (tab?.id === tabId) void start();
      };
      const again = () => void start();
      browser.tabs.onActivated.addListener(onActivated);
      browser.tabs.onUpdated.addListener(onUpdated);
      refresh.add(again);
      again();
      return () => {
        round++;
        port?.disconnect();
        refresh.delete(again);
        browser.tabs.onActivated.removeListener(onActivated);
        browser.tabs.onUpdated.removeListener(onUpdated);
      };
    },

    async allowSite(): Promise<Result<void>> {
      // The toolbar button grants the tab's address; only a panel that was opened otherwise does not
      // know it, and has to ask for all sites. Nothing may be awaited before the question.
      const origin = address === undefined ? undefined : URL.parse(address)?.origin;
      const origins = origin ? originsToRead(origin) : ['https://*/*'];
      const granted = await browser.permissions.request({ origins }).catch(() => false);
      if (!granted) return fail('permission-refused');
      for (const again of refresh) again();
      return ok(undefined);
    },

    readDocument: (document) => sendToBackground({ type: 'panel/read-document', document }),
  };
}
