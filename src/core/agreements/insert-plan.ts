/** What was planned to be written, so that it can be found again: to be sure of it, or to take it out. */

import * as z from 'zod/mini';
import { findElements, hasSuggestions } from '../docs/elements.ts';
import { readParagraph } from '../docs/read-text.ts';
import type { Snapshot } from '../docs/snapshot.ts';
import type { DocsRequest } from '../docs/types.ts';
import { fail, ok, type Result } from '../problem.ts';

export const writtenSchema = z.object({
  tabId: z.string(),
  /** Index of the first of it at the time of writing. */
  start: z.int(),
  /** Every paragraph and table of ours, in reading order. */
  elements: z.array(z.object({ kind: z.enum(['paragraph', 'table']), texts: z.array(z.string()) })),
  /** Whether it was put behind a paragraph; then an empty paragraph of ours ends it. */
  behind: z.boolean(),
  /** Whether the tab was made for it. */
  inNewTab: z.optional(z.boolean()),
});
/** What was written, and where. */
export type Written = z.infer<typeof writtenSchema>;

/** A batch that is ready to send, locked to the revision that it was planned on. */
export interface Batch {
  readonly requests: readonly DocsRequest[];
  readonly requiredRevisionId: string;
}

const contentOf = (snapshot: Snapshot, tabId: string) =>
  snapshot.tabs.find((tab) => tab.tabId === tabId)?.content ?? [];

/** Whether all that was planned stands in the tab, wherever a collaborator's writing has moved it. */
export function verifyInsert(after: Snapshot, written: Written): Result<void> {
  const { tabId, elements, start } = written;
  const at = findElements(contentOf(after, tabId), elements, start);
  return at < 0 ? fail('insert-not-verified') : ok(undefined);
}

/**
 * Plans to take out again what was written, so that the document is as it was before. Refused where a
 * person has changed any of it: their words would go with ours.
 */
export function planTakeOut(snapshot: Snapshot, written: Written): Result<Batch> {
  if (snapshot.revisionId === undefined) return fail('docs-no-access');
  const content = contentOf(snapshot, written.tabId);
  const { behind, elements } = written;
  // In the empty paragraph that ended ours somebody may have begun to write: then it stays.
  const wanted = behind ? elements.slice(0, -1) : elements;
  const at = findElements(content, wanted, written.start);
  if (at < 0) return fail('docs-edited-since');
  const next = content[at + wanted.length];
  if (!next?.paragraph) return fail('docs-edited-since');
  const own = content.slice(at, at + wanted.length);
  if (own.some(hasSuggestions)) return fail('docs-suggestions-pending');
  // A section break comes before everything, and our last paragraph behind it.
  if (written.inNewTab && content.length <= wanted.length + 2) {
    const deleteTab = { tabId: written.tabId };
    return ok({ requests: [{ deleteTab }], requiredRevisionId: snapshot.revisionId });
  }
  const start = own[0]?.startIndex ?? 0;
  // Behind a paragraph its own line feed goes and our last one stays: what is deleted from the middle of
  // a paragraph on leaves it its looks. Before one, ours go whole.
  const isOurs = behind && readParagraph(next.paragraph).text === '' && content[at - 1]?.paragraph;
  const range = isOurs
    ? { startIndex: start - 1, endIndex: (next.endIndex ?? 0) - 1 }
    : { startIndex: start, endIndex: next.startIndex ?? 0 };
  return ok({
    requests: [{ deleteContentRange: { range: { ...range, tabId: written.tabId } } }],
    requiredRevisionId: snapshot.revisionId,
  });
}
