/** Decides what the playground serves: the stand-in for Google Docs with practice documents, and the page on top of it. */

import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { startDocsStandIn } from './docs-api/server.ts';
import type { DocumentStore } from './docs-api/store.ts';
import { noteRequests } from './notes/note-requests.ts';
import { type ParsedNotes, parseNotes } from './notes/parse-notes.ts';
import { firstTab, secondTab, secondTabTitle, twoTabsTitle } from './notes/two-tabs.ts';

const root = import.meta.dirname;
const pageFolder = join(root, '../.cache/playground');
const base = '/page/';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

export interface PlaygroundOptions {
  /** 0 takes any free port. */
  port?: number;
  /** Notes that take the place of the practice document. */
  notes?: ParsedNotes;
  /** Tests of the API alone need no page. */
  buildPage?: boolean;
}

export interface Playground {
  /** The origin. */
  url: string;
  /** The address of a document's page. */
  documentUrl(id: string): string;
  /** The ids of the practice documents. */
  documents: { practice: string; twoTabs: string };
  store: DocumentStore;
  close(): Promise<void>;
}

let building: Promise<void> | undefined;

/** Builds the page once per process. */
function buildPage(): Promise<void> {
  building ??= (async () => {
    const [{ build }, { default: preact }] = await Promise.all([
      import('vite'),
      import('@preact/preset-vite'),
    ]);
    await build({
      configFile: false,
      root: join(root, 'page'),
      base,
      logLevel: 'warn',
      plugins: [preact()],
      build: {
        outDir: pageFolder,
        emptyOutDir: true,
        target: 'es2024',
        chunkSizeWarningLimit: 2000,
      },
    });
  })();
  return building;
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

function sendFile(response: ServerResponse, name: string): void {
  const path = join(pageFolder, name);
  const type = types[extname(path)];
  if (!path.startsWith(pageFolder + sep) || !type || !existsSync(path)) {
    send(response, 404, 'text/plain; charset=utf-8', 'There is nothing at this address.');
  } else send(response, 200, type, readFileSync(path));
}

interface BatchAnswer {
  replies?: { addDocumentTab?: { tabProperties?: { tabId?: string } } }[];
}

function write(store: DocumentStore, id: string, requests: readonly object[]): BatchAnswer {
  return requests.length > 0 ? store.batchUpdate(id, { requests }) : {};
}

/** Makes a document and writes notes into its first tab. */
function createDocument(store: DocumentStore, { title, blocks }: ParsedNotes): string {
  const id = store.create(title);
  write(store, id, noteRequests(blocks));
  return id;
}

/** Adds a tab with notes. */
function addTab(store: DocumentStore, id: string, { title, blocks }: ParsedNotes): void {
  const added = write(store, id, [{ addDocumentTab: { tabProperties: { title } } }]);
  const tabId = added.replies?.[0]?.addDocumentTab?.tabProperties?.tabId;
  if (tabId) write(store, id, noteRequests(blocks, tabId));
}

/** Starts everything and answers when it can be used. */
export async function startPlayground(options: PlaygroundOptions = {}): Promise<Playground> {
  const { port = 0, notes, buildPage: withPage = true } = options;
  const list: { id: string; title: string }[] = [];

  /** Our own addresses; the answer says whether this was one. */
  function fallback(request: IncomingMessage, response: ServerResponse): boolean {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const first = list[0];
    if (pathname === '/' && first) {
      response.writeHead(302, { location: `/document/d/${first.id}/edit` }).end();
    } else if (/^\/document\/d\/[\w-]+\/edit\/?$/.test(pathname)) {
      sendFile(response, 'index.html');
    } else if (pathname === `${base}documents.json`) {
      send(response, 200, types['.json'] ?? '', JSON.stringify(list));
    } else if (pathname.startsWith(base)) sendFile(response, pathname.slice(base.length));
    else return false;
    return true;
  }

  const standIn = await startDocsStandIn({ port, fallback });
  try {
    const { store } = standIn;
    const practiceNotes =
      notes ?? parseNotes(readFileSync(join(root, 'notes/practice-notes.md'), 'utf8'));
    const practice = createDocument(store, practiceNotes);
    const twoTabs = createDocument(store, parseNotes(firstTab, twoTabsTitle));
    addTab(store, twoTabs, parseNotes(secondTab, secondTabTitle));
    list.push({ id: practice, title: practiceNotes.title }, { id: twoTabs, title: twoTabsTitle });
    if (withPage) await buildPage();
    return {
      url: standIn.url,
      documentUrl: (id) => new URL(`/document/d/${id}/edit`, standIn.url).href,
      documents: { practice, twoTabs },
      store,
      close: async () => {
        await standIn.close();
      },
    };
  } catch (error) {
    await standIn.close();
    throw error;
  }
}
