/** Documents of a running stand-in, and how to read them as the core does. */

import type { DocsStandIn } from '../../playground/docs-api/server.ts';
import { elementText } from '../../src/core/docs/elements.ts';
import { readSnapshot, type Snapshot } from '../../src/core/docs/snapshot.ts';
import { createDocsClient } from '../../src/google-docs/docs-client.ts';

/** Reading and making documents of a stand-in. */
export function documentsOf(standIn: DocsStandIn) {
  const snapshot = (id: string): Snapshot => {
    const read = readSnapshot(standIn.store.get(id));
    if (!read.ok) throw new Error(read.problem.code);
    return read.value;
  };
  return {
    client: createDocsClient({ api: standIn.url, token: 'T', fetch }),
    snapshot,
    make(...requests: object[]): string {
      const id = standIn.store.create('Notes');
      if (requests.length > 0) standIn.store.batchUpdate(id, { requests });
      return id;
    },
    /** Every paragraph and cell of a tab. */
    lines: (id: string, tab = 0) =>
      (snapshot(id).tabs[tab]?.content ?? []).flatMap((one) => elementText(one)?.texts ?? []),
  };
}

export const insertText = (index: number, text: string) => ({
  insertText: { location: { index }, text },
});
