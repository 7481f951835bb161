/** A Google Doc: its text is drawn on a canvas, so only its address and the user's activity are followed. */

import { documentFromUrl } from '../messaging/document-url.ts';
import type { Page } from '../messaging/page-protocol.ts';
import type { Editor } from './editor.ts';

const lookEvery = 500;
const activeEvery = 1000;

/** What a page is: a document of Google Docs, or a page with an editor in it. */
export function pageOf(location: Location, title: string, playground: boolean): Page {
  const document = documentFromUrl(location.href, playground);
  if (document) {
    return { kind: 'google-docs', title: title.replace(/ - Google Docs$/, ''), document };
  }
  return { kind: 'editor', title, key: `page:${location.origin}${location.pathname}` };
}

/** Follows which document and tab the page shows, and says when the user does something in it. */
export function googleDocsEditor(window: Window, playground: boolean): Editor {
  const { document, location } = window;
  return {
    start(emit) {
      let shown = JSON.stringify(pageOf(location, document.title, playground));
      let lastActive = 0;
      const look = () => {
        const page = pageOf(location, document.title, playground);
        if (JSON.stringify(page) === shown) return;
        shown = JSON.stringify(page);
        emit({ type: 'page/changed', page });
      };
      const active = () => {
        const now = Date.now();
        if (now - lastActive < activeEvery) return;
        lastActive = now;
        emit({ type: 'page/active' });
      };
      const targets: EventTarget[] = [document];
      // Docs takes its keys in a frame of its own; without it, pointer and focus still tell.
      const frame = document.querySelector<HTMLIFrameElement>('.docs-texteventtarget-iframe');
      if (frame?.contentDocument) targets.push(frame.contentDocument);
      const events = ['keydown', 'pointerdown', 'paste'] as const;
      for (const target of targets) {
        for (const name of events) target.addEventListener(name, active, { passive: true });
      }
      const timer = setInterval(look, lookEvery);
      return () => {
        clearInterval(timer);
        for (const target of targets) {
          for (const name of events) target.removeEventListener(name, active);
        }
      };
    },
  };
}
