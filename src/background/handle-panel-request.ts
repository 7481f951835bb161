/** Answers the panel's requests; who else asks, or asks otherwise, is told no. */

import * as z from 'zod/mini';
import { fail, type Result } from '../core/problem.ts';
import { createDocsClient } from '../google-docs/docs-client.ts';
import { readExport } from '../google-docs/export-reader.ts';
import { hostFor } from '../google-docs/hosts.ts';
import { originsToRead } from '../messaging/document-url.ts';
import { panelRequestSchema } from '../messaging/protocol.ts';
import { editRows, makeNextVersion, readAgreementsOf } from './agreement-rows.ts';
import { attach, type RunScript } from './attach.ts';
import { insertAgreement, takeOut } from './insert-agreement.ts';

/** What the worker brings: how scripts run, how to fetch, and which build this is. */
export interface BackgroundServices {
  readonly runScript: RunScript;
  readonly fetch: typeof fetch;
  /** Whether the user has allowed all of these origins. */
  isAllowed(origins: string[]): Promise<boolean>;
  readonly playground: boolean;
  /** The address that our own pages begin with, up to the slash; only they may ask. */
  readonly ownBase: string;
}

/** One request of a page at `senderUrl`; the answer is always a Result. */
export async function handlePanelRequest(
  message: unknown,
  senderUrl: string | undefined,
  services: BackgroundServices,
): Promise<Result<unknown>> {
  // A content script speaks for a page, and a page may not ask for documents or tabs.
  if (!senderUrl?.startsWith(services.ownBase)) {
    return fail('message-not-allowed');
  }
  const parsed = z.safeParse(panelRequestSchema, message);
  if (!parsed.success) return fail('message-invalid');
  const request = parsed.data;
  if (request.type === 'panel/attach') return attach(request.browserTabId, services.runScript);

  const host = hostFor(request.document.origin, services.playground);
  if (!host) return fail('message-not-allowed');
  if (request.type === 'panel/read-document') {
    // The toolbar button lets us into the tab, but not fetch the export with the user's session.
    const origins = originsToRead(request.document.origin);
    if (!(await services.isAllowed(origins))) return fail('page-not-allowed');
    return readExport(request.document, services.fetch);
  }

  if (!host.token) return fail('docs-not-connected');
  const client = createDocsClient({ api: host.api, token: host.token, fetch: services.fetch });
  const { document } = request;
  switch (request.type) {
    case 'panel/insert-agreement':
      return insertAgreement(client, { ...document, ...request });
    case 'panel/take-out':
      return takeOut(client, document.documentId, request.written);
    case 'panel/read-agreements':
      return readAgreementsOf(client, document, request.known);
    case 'panel/edit-rows':
      return editRows(client, document.documentId, request.known, request.edits);
    case 'panel/next-version':
      return makeNextVersion(client, document.documentId, request.known, request.version);
  }
}
