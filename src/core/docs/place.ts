/** Where something can be written into a tab without touching what stands there. */

import { fail, ok, type Result } from '../problem.ts';
import { readParagraph } from './read-text.ts';
import type { StructuralElement } from './types.ts';

/** A place between two paragraphs of a body. Whatever is written there gets paragraphs of its own. */
export interface Place {
  readonly index: number;
  /**
   * Whether the index is the line feed of a paragraph, which keeps its text and looks and has ours behind
   * it; otherwise a paragraph starts at the index, and ours go before it.
   */
  readonly behind: boolean;
}

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** The paragraph that a place at an index belongs to: a table or contents list gives the one behind it. */
function anchorOf(content: readonly StructuralElement[], index: number | 'end') {
  if (index === 'end') return content.at(-1);
  const at = content.findIndex((element) => index < number(element?.endIndex));
  return at < 0 ? undefined : content.slice(at).find((element) => element?.paragraph);
}

/**
 * The place behind the paragraph that holds an index, or at the end of the tab. For an index within a
 * table it is behind the table. Refused: an index that the tab has not, and a paragraph with somebody's
 * pending suggestion, because indexes there mean another thing once it is decided.
 */
export function placeAt(
  content: readonly StructuralElement[],
  index: number | 'end',
): Result<Place> {
  const element = anchorOf(content, index);
  if (!element) return fail(content.length === 0 ? 'docs-unreadable' : 'docs-place-not-found');
  if (!element.paragraph || typeof element.endIndex !== 'number') return fail('docs-unreadable');
  if (readParagraph(element.paragraph).suggestions) return fail('docs-suggestions-pending');
  const start = number(element.startIndex);
  // A chip has an index but no text: only a lone line feed is empty. An empty paragraph stays behind
  // what we write, and so does the one behind a table.
  const empty = element.endIndex - start === 1;
  const before = empty || (index !== 'end' && index < start);
  return ok(
    before ? { index: start, behind: false } : { index: element.endIndex - 1, behind: true },
  );
}
