/** The content script's side of the port: an editor is followed while a panel listens, and never else. */

import type { Editor } from './editor.ts';

/** The part of a runtime port that is used here. */
export interface PanelPort {
  readonly name: string;
  postMessage(message: unknown): void;
  disconnect(): void;
  onDisconnect: { addListener(listener: () => void): void };
}

/** Serves one panel over a port: starts the editor, and stops it when the port closes. */
export function servePanel(port: PanelPort, editor: Editor): void {
  let stop: (() => void) | undefined;
  const end = () => {
    stop?.();
    stop = undefined;
  };
  port.onDisconnect.addListener(end);
  stop = editor.start((event) => {
    try {
      port.postMessage(event);
    } catch {
      // The extension was updated or switched off: this script has nobody to talk to any more.
      end();
    }
  });
}
