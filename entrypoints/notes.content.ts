import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { genericEditor } from '../src/editors/generic-editor.ts';
import { googleDocsEditor, pageOf } from '../src/editors/google-docs-editor.ts';
import { servePanel } from '../src/editors/serve-panel.ts';
import { pagePort } from '../src/messaging/page-protocol.ts';

const playground = import.meta.env.MODE === 'playground';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const page = pageOf(location, document.title, playground);
    const marked = globalThis as { groundworkServes?: string };
    // The panel may put this script in twice; the second only says what the page is.
    if (marked.groundworkServes !== browser.runtime.id) {
      marked.groundworkServes = browser.runtime.id;
      browser.runtime.onConnect.addListener((port) => {
        if (port.name !== pagePort) return;
        const isDoc = pageOf(location, document.title, playground).kind === 'google-docs';
        servePanel(port, isDoc ? googleDocsEditor(window, playground) : genericEditor(document));
      });
    }
    return page;
  },
});
