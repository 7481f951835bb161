/** The panel's services in the extension: messages to the background, and this browser's store. */

import { sendToBackground } from '../../messaging/messenger.ts';
import { createStore } from '../../storage/indexed-db-store.ts';
import { copyBlocks } from './clipboard.ts';
import { createPageService } from './page-service.ts';
import type { PanelServices } from './panel-services.ts';
import { createRanking } from './rank-notes.ts';
import { readCommitments } from './read-commitments.ts';

/** Services for a panel at `address`; `?tab=7` ties it to browser tab 7. */
export function createExtensionServices(address: string): PanelServices {
  const tab = new URL(address).searchParams.get('tab');
  return {
    page: createPageService(tab === null ? undefined : Number(tab)),
    agreements: {
      insert: (document, place, blocks) =>
        sendToBackground({ type: 'panel/insert-agreement', document, place, blocks: [...blocks] }),
      takeOut: (document, written) =>
        sendToBackground({ type: 'panel/take-out', document, written }),
      read: (document, known) =>
        sendToBackground({ type: 'panel/read-agreements', document, known: [...known] }),
      edit: (document, known, edits) =>
        sendToBackground({ type: 'panel/edit-rows', document, known, edits: [...edits] }),
      nextVersion: (document, known, version) =>
        sendToBackground({ type: 'panel/next-version', document, known, version }),
      copy: copyBlocks,
    },
    store: createStore(),
    ...createRanking(),
    commitments: readCommitments,
    now: () => new Date(),
    random: Math.random,
  };
}
