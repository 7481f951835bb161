/** The Docs REST calls that we need; failures become Problems by status, never by their text. */

import type { docs_v1 } from '@googleapis/docs';
import { fail, ok, type ProblemCode, type Result } from '../core/problem.ts';

/** Reads and writes documents of one account. */
export interface DocsClient {
  get(documentId: string): Promise<Result<docs_v1.Schema$Document>>;
  batchUpdate(
    documentId: string,
    body: docs_v1.Schema$BatchUpdateDocumentRequest,
  ): Promise<Result<docs_v1.Schema$BatchUpdateDocumentResponse>>;
}

/** Where the API is (an origin), the bearer token, and how to fetch. */
export interface DocsClientOptions {
  readonly api: string;
  readonly token: string;
  readonly fetch: typeof fetch;
}

const byStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'docs-rejected',
  401: 'docs-signed-out',
  403: 'docs-no-access',
  404: 'docs-not-found',
  429: 'docs-busy',
};

async function problemOf(response: Response): Promise<Result<never>> {
  const body = (await response.json().catch(() => undefined)) as
    | { error?: { status?: string } }
    | undefined;
  if (body?.error?.status === 'FAILED_PRECONDITION') return fail('docs-office-file');
  const code = byStatus[response.status] ?? 'docs-server-error';
  return fail(code, { status: response.status });
}

/** A client over fetch: no request is repeated here, because only a caller knows whether it may be. */
export function createDocsClient({ api, token, fetch }: DocsClientOptions): DocsClient {
  async function call<T>(path: string, body?: unknown): Promise<Result<T>> {
    const headers: Record<string, string> = { authorization: `Bearer ${token}` };
    let response: Response;
    try {
      response = await (body === undefined
        ? fetch(new URL(path, api), { headers })
        : fetch(new URL(path, api), {
            method: 'POST',
            headers: { ...headers, 'content-type': 'application/json' },
            body: JSON.stringify(body),
          }));
    } catch {
      return fail('docs-offline');
    }
    if (!response.ok) return problemOf(response);
    try {
      return ok((await response.json()) as T);
    } catch {
      return fail('docs-unreadable');
    }
  }

  const pathOf = (documentId: string) => `/v1/documents/${encodeURIComponent(documentId)}`;
  return {
    // Indexes are those of the view with suggestions inline: the only one that writes are counted in.
    get: (documentId) =>
      call(`${pathOf(documentId)}?includeTabsContent=true&suggestionsViewMode=SUGGESTIONS_INLINE`),
    batchUpdate: (documentId, body) => call(`${pathOf(documentId)}:batchUpdate`, body),
  };
}
