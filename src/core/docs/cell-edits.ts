/** Changes texts in place: only the characters that differ, so that people's formatting and comments stay. */

import { fail, ok, type Result } from '../problem.ts';
import type { DocsRequest } from './types.ts';

/** One text of a tab and what it is to become; indexes are those of the snapshot, line feed excluded. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

const isLow = (text: string, at: number) => /[\udc00-\udfff]/.test(text.charAt(at));

/** The part of two texts in which they differ, as offsets; never cutting a surrogate pair in two. */
function difference(from: string, to: string): { head: number; tail: number } {
  const most = Math.min(from.length, to.length);
  let head = 0;
  while (head < most && from[head] === to[head]) head++;
  while (head > 0 && (isLow(from, head) || isLow(to, head))) head--;
  let tail = 0;
  while (tail < most - head && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  while (tail > 0 && (isLow(from, from.length - tail) || isLow(to, to.length - tail))) tail--;
  return { head, tail };
}

/**
 * Requests for some edits of one tab, back to front. Refused where the document's text is not as long as
 * what was read: a chip or a suggestion hides in it, and indexes would not fit.
 */
export function planEdits(tabId: string, edits: readonly TextEdit[]): Result<DocsRequest[]> {
  const requests: DocsRequest[] = [];
  for (const { start, end, from, to } of [...edits].sort((a, b) => b.start - a.start)) {
    if (end - start !== from.length) return fail('docs-hidden-content');
    const { head, tail } = difference(from, to);
    const inserted = to.slice(head, to.length - tail);
    const stop = end - tail;
    // The new characters go in before the old ones go out: so they look like these.
    if (inserted !== '') {
      requests.push({ insertText: { location: { index: stop, tabId }, text: inserted } });
    }
    if (start + head < stop) {
      const range = { startIndex: start + head, endIndex: stop, tabId };
      requests.push({ deleteContentRange: { range } });
    }
  }
  return ok(requests);
}
