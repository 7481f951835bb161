/** A tab as headings, paragraphs and tables in reading order, for finding what is written under a heading. */

import { type ReadText, readParagraph } from './read-text.ts';
import type { StructuralElement } from './types.ts';

/** A paragraph outside of tables; `start` and `end` span its text without the line feed. */
export interface DocParagraph extends ReadText {
  readonly kind: 'heading' | 'paragraph' | 'table';
  readonly start: number;
  readonly end: number;
}

const list = <T>(value: readonly T[] | undefined): readonly T[] =>
  Array.isArray(value) ? value : [];

const headings = /^(HEADING_\d|TITLE|SUBTITLE)$/;

/** The paragraphs of a body; a table stands as one without text. Contents lists repeat headings: left out. */
export function paragraphsOf(content: readonly StructuralElement[] | undefined): DocParagraph[] {
  return list(content).flatMap((element): DocParagraph[] => {
    const start = typeof element?.startIndex === 'number' ? element.startIndex : 0;
    const end = (typeof element?.endIndex === 'number' ? element.endIndex : start + 1) - 1;
    if (element?.table) {
      return [{ kind: 'table', start, end, text: '', suggestions: false, hidden: false }];
    }
    if (!element?.paragraph) return [];
    const named = element.paragraph.paragraphStyle?.namedStyleType;
    const isHeading = typeof named === 'string' && headings.test(named);
    const kind = isHeading ? 'heading' : 'paragraph';
    return [{ kind, start, end, ...readParagraph(element.paragraph) }];
  });
}
