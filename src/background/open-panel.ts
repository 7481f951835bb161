/** Opens the panel from the toolbar button, in each browser's own way. */

import { browser } from 'wxt/browser';

interface FirefoxSidebar {
  open(): Promise<void>;
}

/** Must not await anything before it opens: the browser takes the click for used up then. */
export function openPanel(tab: { id?: number | undefined }): void {
  if (browser.sidePanel && tab.id !== undefined) {
    void browser.sidePanel.open({ tabId: tab.id });
    return;
  }
  const { sidebarAction } = browser as unknown as { sidebarAction?: FirefoxSidebar };
  void sidebarAction?.open();
}
