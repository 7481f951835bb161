/** Brings the blocks of an agreement into a document, and takes them out again. */

import type { Block } from '../core/agreements/blocks.ts';
import { planInsert, type Where } from '../core/agreements/docs-writer.ts';
import { planTakeOut, verifyInsert, type Written } from '../core/agreements/insert-plan.ts';
import { headingIndex } from '../core/docs/headings.ts';
import type { Snapshot } from '../core/docs/snapshot.ts';
import { fail, ok, type Result } from '../core/problem.ts';
import type { DocsClient } from '../google-docs/docs-client.ts';
import type { InsertPlace } from '../messaging/protocol.ts';
import { writeLocked } from './write-locked.ts';

/** What goes where. */
export interface InsertRequest {
  readonly documentId: string;
  readonly tabId: string;
  readonly place: InsertPlace;
  readonly blocks: readonly Block[];
}

function whereIn(snapshot: Snapshot, { tabId, place }: InsertRequest): Result<Where> {
  if (place.at !== 'heading') return ok({ tabId, index: 'end' });
  const content = snapshot.tabs.find((tab) => tab.tabId === tabId)?.content ?? [];
  const index = headingIndex(content, place.text);
  return index === undefined ? fail('docs-place-not-found') : ok({ tabId, index });
}

function insertAt(client: DocsClient, request: InsertRequest): Promise<Result<Written>> {
  return writeLocked(client, request.documentId, (snapshot) => {
    const where = whereIn(snapshot, request);
    if (!where.ok) return where;
    const plan = planInsert(snapshot, where.value, request.blocks);
    if (!plan.ok) return plan;
    const { written, ...batch } = plan.value;
    return ok({ batch, isDone: (after) => verifyInsert(after, written).ok, value: written });
  });
}

/** A title that no tab has yet: Docs refuses a second one of the same name. */
function freeTitle(title: string, snapshot: Snapshot): string {
  const taken = new Set(snapshot.tabs.map((tab) => tab.title));
  if (!taken.has(title)) return title;
  for (let n = 2; ; n++) if (!taken.has(`${title} ${n}`)) return `${title} ${n}`;
}

/** Makes a tab at the end; its id is in the document once it is there, and nobody else's has its title. */
async function makeTab(client: DocsClient, documentId: string, title: string) {
  let tabId = '';
  const made = await writeLocked(client, documentId, (snapshot) => {
    if (snapshot.revisionId === undefined) return fail('docs-no-access');
    const free = freeTitle(title, snapshot);
    const before = new Set(snapshot.tabs.map((tab) => tab.tabId));
    return ok({
      batch: {
        requests: [{ addDocumentTab: { tabProperties: { title: free } } }],
        requiredRevisionId: snapshot.revisionId,
      },
      isDone(after) {
        tabId = after.tabs.find((tab) => tab.title === free && !before.has(tab.tabId))?.tabId ?? '';
        return tabId !== '';
      },
      value: null,
    });
  });
  return made.ok ? ok(tabId) : made;
}

/** Inserts blocks at the end of a tab, behind a heading, or in a tab of their own. */
export async function insertAgreement(
  client: DocsClient,
  request: InsertRequest,
): Promise<Result<Written>> {
  const { place, documentId } = request;
  if (place.at !== 'new-tab') return insertAt(client, request);
  const tab = await makeTab(client, documentId, place.title);
  if (!tab.ok) return tab;
  const inserted = await insertAt(client, { ...request, tabId: tab.value });
  if (inserted.ok) return ok({ ...inserted.value, inNewTab: true });
  // An empty tab that nobody asked for must not stay behind.
  await writeLocked(client, documentId, (snapshot) => {
    if (snapshot.revisionId === undefined) return fail('docs-no-access');
    return ok({
      batch: {
        requests: [{ deleteTab: { tabId: tab.value } }],
        requiredRevisionId: snapshot.revisionId,
      },
      isDone: (after) => after.tabs.every(({ tabId }) => tabId !== tab.value),
      value: null,
    });
  });
  return inserted;
}

/** Takes out again what was inserted, where nobody has changed it. */
export function takeOut(
  client: DocsClient,
  documentId: string,
  written: Written,
): Promise<Result<null>> {
  return writeLocked(client, documentId, (snapshot) => {
    const batch = planTakeOut(snapshot, written);
    if (!batch.ok) return batch;
    return ok({
      batch: batch.value,
      isDone: (after) => !verifyInsert(after, written).ok,
      value: null,
    });
  });
}
