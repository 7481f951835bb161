import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod/mini';
import { handlePanelRequest } from '../src/background/handle-panel-request.ts';
import { openPanel } from '../src/background/open-panel.ts';

export default defineBackground(() => {
  // Extension pages forbid generated code.
  z.config({ jitless: true });
  browser.action.onClicked.addListener(openPanel);
  browser.runtime.onMessage.addListener((message, sender, answer) => {
    void handlePanelRequest(message, sender.url, {
      runScript: (tabId) =>
        browser.scripting.executeScript({
          target: { tabId, allFrames: true },
          files: ['/content-scripts/notes.js'],
        }),
      fetch: (input, init) => fetch(input, init),
      isAllowed: (origins) => browser.permissions.contains({ origins }),
      playground: import.meta.env.MODE === 'playground',
      ownBase: browser.runtime.getURL('/'),
    }).then(answer);
    return true;
  });
});
