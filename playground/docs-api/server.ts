/** Serves the stand-in over HTTP: the Docs API, the export of the editor, and faults on demand. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiError, faultErrors, invalid } from './errors.ts';
import { exportHtml, exportText } from './export.ts';
import { object } from './load.ts';
import { revisionIdOf } from './render.ts';
import { createStore, type DocumentStore } from './store.ts';
import type { Json } from './tape.ts';

/** Serves paths that the stand-in has not; answers whether it did. */
export type Fallback = (
  request: IncomingMessage,
  response: ServerResponse,
) => boolean | Promise<boolean>;

/** A running stand-in. */
export interface DocsStandIn {
  url: string;
  store: DocumentStore;
  close(): Promise<void>;
}

interface Fault {
  kind: string;
  times: number;
}

async function bodyOf(request: IncomingMessage): Promise<Json> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  try {
    return text === '' ? {} : object(JSON.parse(text));
  } catch {
    throw invalid('Invalid JSON payload received.');
  }
}

function send(response: ServerResponse, code: number, type: string, text: string): void {
  response.writeHead(code, { 'content-type': `${type}; charset=utf-8` }).end(text);
}

const sendJson = (response: ServerResponse, json: unknown, code = 200) =>
  send(response, code, 'application/json', JSON.stringify(json));

/** The named fields of the top level; the API answers all of them without a mask. */
function withFields(json: Json, fields: string | null): Json {
  if (!fields || fields === '*') return json;
  const names = fields.split(',').map((field) => field.trim().split(/[(/.]/)[0] ?? '');
  const unknown = names.find((name) => !/^[a-zA-Z]+$/.test(name));
  if (unknown !== undefined) throw invalid('Request contains an invalid argument.');
  return Object.fromEntries(Object.entries(json).filter(([name]) => names.includes(name)));
}

/** Pages of this machine, and extensions. */
const ours = /^(http:\/\/(localhost|127\.0\.0\.1)(:\d+)?|[a-z]+-extension:\/\/[\w-]+)$/;

function serveEvents(store: DocumentStore, id: string, response: ServerResponse): void {
  // An unknown document is refused before anything is sent.
  store.find(id);
  const tell = () => {
    response.write(`data: ${JSON.stringify({ revisionId: revisionIdOf(store.find(id)) })}\n\n`);
  };
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  tell();
  const stop = store.onChange((changed) => {
    if (changed === id) tell();
  });
  response.on('close', stop);
}

/** Starts a stand-in on this machine only; port 0 takes any that is free. */
export async function startDocsStandIn(
  options: { port?: number; documents?: readonly unknown[]; fallback?: Fallback } = {},
): Promise<DocsStandIn> {
  const store = createStore();
  for (const document of options.documents ?? []) store.create('', object(document));
  const faults = new Map<string, Fault>();

  /** The fault that is due for a document, counted down. */
  function takeFault(id: string): string | undefined {
    const fault = faults.get(id);
    if (!fault) return undefined;
    fault.times--;
    if (fault.times <= 0) faults.delete(id);
    return fault.kind;
  }

  function serveExport(id: string, url: URL, response: ServerResponse): void {
    const fault = takeFault(id);
    if (fault === 'offline') {
      response.destroy();
      return;
    }
    if (fault === '401' || fault === '403') {
      response.writeHead(302, { location: '/accounts/login' }).end();
      return;
    }
    const error = fault === undefined ? undefined : faultErrors[fault];
    if (error) {
      send(response, error.code, 'text/html', error.message);
      return;
    }
    const { tabs } = store.find(id);
    const wanted = url.searchParams.get('tab');
    const tab = tabs.find(({ properties }) => properties.tabId === wanted) ?? tabs[0];
    if (!tab) throw faultErrors['404'];
    if (url.searchParams.get('format') === 'html') {
      send(response, 200, 'text/html', exportHtml(tab));
    } else send(response, 200, 'text/plain', exportText(tab));
  }

  async function serveApi(
    request: IncomingMessage,
    response: ServerResponse,
    [id, verb]: [string | undefined, string | undefined],
    url: URL,
  ): Promise<void> {
    if (!/^Bearer ./.test(request.headers.authorization ?? '')) throw faultErrors['401'];
    if (id === undefined) {
      const { title } = await bodyOf(request);
      return sendJson(response, store.get(store.create(String(title ?? 'Untitled document'))));
    }
    const fault = takeFault(id);
    if (fault === 'offline') return void response.destroy();
    if (fault !== undefined && faultErrors[fault]) throw faultErrors[fault];
    if (verb === undefined) {
      const fields = url.searchParams.get('fields');
      const withTabs =
        url.searchParams.get('includeTabsContent') === 'true' || /\btabs\b/.test(fields ?? '');
      return sendJson(response, withFields(store.get(id, withTabs), fields));
    }
    sendJson(response, store.batchUpdate(id, await bodyOf(request)));
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { origin } = request.headers;
    // Not `*`: a stranger's page that is open meanwhile must not read somebody's own notes.
    if (origin && ours.test(origin)) response.setHeader('access-control-allow-origin', origin);
    response.setHeader('access-control-allow-headers', '*');
    response.setHeader('access-control-allow-methods', 'GET, POST, OPTIONS');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const url = new URL(request.url ?? '/', 'http://localhost');
    const api = /^\/v1\/documents(?:\/([^/:]+)(?::(batchUpdate))?)?$/.exec(url.pathname);
    if (api) return serveApi(request, response, [api[1], api[2]], url);
    const exported = /^\/document\/d\/([^/]+)\/export$/.exec(url.pathname)?.[1];
    if (exported) return serveExport(exported, url, response);
    if (url.pathname === '/accounts/login') {
      return send(response, 200, 'text/html', '<title>Sign in</title>');
    }
    if (url.pathname === '/playground/events') {
      return serveEvents(store, url.searchParams.get('document') ?? '', response);
    }
    if (url.pathname === '/playground/faults') {
      const { document, kind, times } = await bodyOf(request);
      if (kind === 'none') faults.delete(String(document));
      else faults.set(String(document), { kind: String(kind), times: Number(times ?? 1) });
      return sendJson(response, {});
    }
    if (await options.fallback?.(request, response)) return;
    throw faultErrors['404'];
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (error instanceof ApiError) return sendJson(response, error, error.code);
      console.error(error);
      sendJson(response, faultErrors['500'], 500);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    store,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Event streams never end by themselves.
        server.closeAllConnections();
      }),
  };
}
