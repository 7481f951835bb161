/** Decides how the editor speaks with the Docs API: reads, locked writes, and news of other people's edits. */

import type { JsonDocument } from './docs-json.ts';
import type { DocsRequest } from './requests.ts';

type WriteResult = 'written' | 'stale' | 'failed';

export interface DocsConnection {
  /** Undefined where the document cannot be read; `status` says why. */
  read(): Promise<{ document: JsonDocument } | { status: number }>;
  /** Writes only if nobody else has written since `revisionId`. */
  write(requests: readonly DocsRequest[], revisionId: string): Promise<WriteResult>;
  /** Hears of each new revision, and of a connection that came back. */
  follow(listener: (revisionId: string | undefined) => void): () => void;
}

/** The connection of one document of an origin. */
export function connectDocs(origin: string, documentId: string): DocsConnection {
  const headers = { authorization: 'Bearer playground', 'content-type': 'application/json' };
  const path = `${origin}/v1/documents/${encodeURIComponent(documentId)}`;
  return {
    async read() {
      try {
        const response = await fetch(`${path}?includeTabsContent=true`, { headers });
        if (!response.ok) return { status: response.status };
        return { document: (await response.json()) as JsonDocument };
      } catch {
        return { status: 0 };
      }
    },
    async write(requests, requiredRevisionId) {
      try {
        const response = await fetch(`${path}:batchUpdate`, {
          method: 'POST',
          headers,
          body: JSON.stringify({ requests, writeControl: { requiredRevisionId } }),
        });
        if (response.ok) return 'written';
        // The API answers a stale revision and a bad request with the same status.
        return response.status === 400 ? 'stale' : 'failed';
      } catch {
        return 'failed';
      }
    },
    follow(listener) {
      const events = new EventSource(
        `${origin}/playground/events?document=${encodeURIComponent(documentId)}`,
      );
      events.addEventListener('open', () => listener(undefined));
      events.addEventListener('message', (event) => {
        try {
          const news = JSON.parse(String(event.data)) as { revisionId?: string };
          listener(news.revisionId);
        } catch {
          listener(undefined);
        }
      });
      return () => events.close();
    },
  };
}
