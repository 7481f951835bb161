/** Any page with an editor in it: says what is written after each pause in typing. */

import { editableIn, readEditable } from './editable-text.ts';
import type { Editor } from './editor.ts';

const pause = 250;

/** Follows the focused textarea or rich text editor of a document. */
export function genericEditor(document: Document): Editor {
  return {
    start(emit) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let last: HTMLElement | undefined;
      const read = () => {
        // The focus leaves the editor when the panel is used; what was last edited stays current.
        const element = editableIn(document) ?? (last?.isConnected ? last : undefined);
        last = element;
        if (element) emit({ type: 'page/notes', ...readEditable(element) });
      };
      const soon = () => {
        clearTimeout(timer);
        timer = setTimeout(read, pause);
      };
      const events = ['input', 'selectionchange', 'focusin', 'keyup', 'click'] as const;
      for (const name of events) document.addEventListener(name, soon, { passive: true });
      if (editableIn(document)) read();
      else if (document.defaultView === document.defaultView?.top) {
        emit({ type: 'page/problem', code: 'page-no-editor' });
      }
      return () => {
        clearTimeout(timer);
        for (const name of events) document.removeEventListener(name, soon);
      };
    },
  };
}
