/** Decides what the stand-in serves over HTTP: the Docs API, the export of the editor, and faults on demand. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDocsCalls } from './docs-calls.ts';
import { ApiError, badRequest, faultErrors } from './errors.ts';
import { exportHtml, exportText } from './export.ts';
import { createFaults } from './faults.ts';
import { object } from './load.ts';
import { revisionIdOf } from './render.ts';
import { createStore, type DocumentStore } from './store.ts';
import type { Json } from './tape.ts';

/** Serves paths that the stand-in has not; answers whether it did. */
export type Fallback = (
  request: IncomingMessage,
  response: ServerResponse,
) => boolean | Promise<boolean>;

/** A call that was answered; a dropped one has the status 0. */
interface LoggedCall {
  method: string;
  path: string;
  status: number;
}

/** A running stand-in. */
export interface DocsStandIn {
  url: string;
  store: DocumentStore;
  /** All calls but those of the playground itself, oldest first. */
  log: readonly LoggedCall[];
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<Json> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  try {
    return text === '' ? {} : object(JSON.parse(text));
  } catch {
    throw badRequest('Invalid JSON payload received.', '');
  }
}

function send(response: ServerResponse, code: number, type: string, text: string): void {
  response.writeHead(code, { 'content-type': `${type}; charset=utf-8` }).end(text);
}

const sendJson = (response: ServerResponse, json: unknown, code = 200) =>
  send(response, code, 'application/json', JSON.stringify(json));

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
  const faults = createFaults(store);
  const answerCall = createDocsCalls(store, faults);
  const log: LoggedCall[] = [];

  async function serveExport(id: string, url: URL, response: ServerResponse): Promise<void> {
    try {
      const { drops } = await faults.take(id, 'export');
      if (drops) return void response.destroy();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // Who may not read is sent to a page to sign in.
      if (error.code === 401 || error.code === 403) {
        return void response.writeHead(302, { location: '/accounts/login' }).end();
      }
      return send(response, error.code, 'text/html', error.message);
    }
    const { tabs } = store.find(id);
    const wanted = url.searchParams.get('tab');
    const tab = tabs.find(({ properties }) => properties.tabId === wanted) ?? tabs[0];
    if (!tab) throw faultErrors['404'];
    if (url.searchParams.get('format') === 'html') {
      send(response, 200, 'text/html', exportHtml(tab));
    } else send(response, 200, 'text/plain', exportText(tab));
  }

  async function serveControl(
    url: URL,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<boolean> {
    if (url.pathname === '/playground/events') {
      serveEvents(store, url.searchParams.get('document') ?? '', response);
    } else if (url.pathname === '/playground/faults') {
      faults.set(await bodyOf(request));
      sendJson(response, {});
    } else if (url.pathname === '/playground/log') sendJson(response, log);
    else return false;
    return true;
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { origin, authorization } = request.headers;
    // Not `*`: a stranger's page that is open meanwhile must not read somebody's own notes.
    if (origin && ours.test(origin)) response.setHeader('access-control-allow-origin', origin);
    response.setHeader('access-control-allow-headers', '*');
    response.setHeader('access-control-allow-methods', 'GET, POST, OPTIONS');
    const { method = 'GET' } = request;
    if (method === 'OPTIONS') return void response.writeHead(204).end();
    const url = new URL(request.url ?? '/', 'http://localhost');
    const { pathname: path, searchParams: query } = url;
    if (!path.startsWith('/playground/')) {
      response.on('close', () => {
        log.push({ method, path, status: response.writableEnded ? response.statusCode : 0 });
      });
    }
    const api = /^\/v1\/documents(?:\/([^/:]+)(?::(batchUpdate))?)?$/.exec(path);
    if (api) {
      const [, id, verb] = api;
      const body = () => bodyOf(request);
      const answer = await answerCall({ method, id, verb, query, authorization, body });
      return answer ? sendJson(response, answer) : void response.destroy();
    }
    const exported = /^\/document\/d\/([^/]+)\/export$/.exec(path)?.[1];
    if (exported) return serveExport(exported, url, response);
    if (path === '/accounts/login') {
      return send(response, 200, 'text/html', '<title>Sign in</title>');
    }
    if (await serveControl(url, request, response)) return;
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
    log,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Event streams never end by themselves.
        server.closeAllConnections();
      }),
  };
}
