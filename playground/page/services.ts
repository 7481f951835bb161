/** Decides how the panel's services are met inside one page: the editor beside it is the document it follows. */

import {
  editRows,
  makeNextVersion,
  readAgreementsOf,
} from '../../src/background/agreement-rows.ts';
import { insertAgreement, takeOut } from '../../src/background/insert-agreement.ts';
import { ok } from '../../src/core/problem.ts';
import { createDocsClient } from '../../src/google-docs/docs-client.ts';
import type { Page, PageEvent } from '../../src/messaging/page-protocol.ts';
import { copyBlocks } from '../../src/panel/services/clipboard.ts';
import type { PanelServices } from '../../src/panel/services/panel-services.ts';
import { createRanking } from '../../src/panel/services/rank-notes.ts';
import { readCommitments } from '../../src/panel/services/read-commitments.ts';
import { createStore } from '../../src/storage/indexed-db-store.ts';
import type { Editor } from './editor/editor.ts';

/** Tells the panel about the page; before it listens, only the last page is kept. */
export interface PageFeed {
  /** A document was opened or got another title. */
  opened(page: Page): void;
  /** The text or the caret moved. */
  moved(): void;
}

const pause = 150;

export function createPlaygroundServices(editor: () => Editor): {
  services: PanelServices;
  feed: PageFeed;
} {
  let page: Page | undefined;
  let send: ((event: PageEvent) => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const client = createDocsClient({
    api: location.origin,
    token: 'playground',
    fetch: (...args) => fetch(...args),
  });

  const feed: PageFeed = {
    opened(next) {
      if (JSON.stringify(next) === JSON.stringify(page)) return;
      page = next;
      send?.({ type: 'page/changed', page: next });
    },
    moved() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        send?.({ type: 'page/notes', ...editor().notes() });
        send?.({ type: 'page/active' });
      }, pause);
    },
  };

  const services: PanelServices = {
    page: {
      watch({ onPage, onEvent }) {
        send = onEvent;
        if (page) {
          onPage(ok(page));
          feed.moved();
        }
        return () => {
          send = undefined;
        };
      },
      allowSite: async () => ok(undefined),
      readDocument: async () => ok({ paragraphs: editor().notes().paragraphs }),
    },
    agreements: {
      async insert(document, place, blocks) {
        // What is typed and not yet sent comes first, so that the agreement stands after it.
        await editor().settle();
        return insertAgreement(client, { ...document, place, blocks });
      },
      async takeOut(document, written) {
        await editor().settle();
        return takeOut(client, document.documentId, written);
      },
      read: (document, known) => readAgreementsOf(client, document, known),
      async edit(document, known, edits) {
        await editor().settle();
        return editRows(client, document.documentId, known, edits);
      },
      async nextVersion(document, known, version) {
        await editor().settle();
        return makeNextVersion(client, document.documentId, known, version);
      },
      copy: copyBlocks,
    },
    store: createStore({ name: 'groundwork-playground' }),
    ...createRanking(),
    commitments: readCommitments,
    now: () => new Date(),
    random: Math.random,
  };
  return { services, feed };
}
