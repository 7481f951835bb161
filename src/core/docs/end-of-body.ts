/** Where a tab ends, and whether something stands there that must not be written over. */

import type { StructuralElement } from './types.ts';
import { paragraphText } from './walk.ts';

/** The end of a tab's body. */
export interface EndOfBody {
  /** Index of the final line feed, the last place where text can be inserted. */
  readonly index: number;
  /** Whether the last paragraph holds nothing but its line feed. */
  readonly empty: boolean;
  /** Whether somebody's suggestion is pending in the last paragraph. */
  readonly suggestions: boolean;
}

/** The end of some content; undefined where it does not end in a paragraph with an index. */
export function endOfBody(content: readonly StructuralElement[]): EndOfBody | undefined {
  const last = content.at(-1);
  if (!last?.paragraph || typeof last.endIndex !== 'number') return undefined;
  const elements = last.paragraph.elements ?? [];
  const pending = elements.some(({ textRun }) =>
    [textRun?.suggestedInsertionIds, textRun?.suggestedDeletionIds].some((ids) => ids?.length),
  );
  const length = last.endIndex - (last.startIndex ?? 0);
  return {
    index: last.endIndex - 1,
    // A chip has an index but no text: a paragraph that holds one is not empty.
    empty: length === 1 && paragraphText(last.paragraph) === '',
    suggestions: pending,
  };
}
