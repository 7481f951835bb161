/** Compares pieces of a body by what they say: the same paragraphs and tables, wherever they stand. */

import { readContent, readParagraph } from './read-text.ts';
import { tablesOf } from './table-rows.ts';
import type { StructuralElement } from './types.ts';

/** What one paragraph or table says: the text of the paragraph, or of each cell, row by row. */
export interface ElementText {
  kind: 'paragraph' | 'table';
  texts: string[];
}

const list = <T>(value: readonly T[] | undefined): readonly T[] =>
  Array.isArray(value) ? value : [];

/** What an element says; undefined for what is neither a paragraph nor a table. */
export function elementText(element: StructuralElement | undefined): ElementText | undefined {
  if (element?.paragraph) {
    return { kind: 'paragraph', texts: [readParagraph(element.paragraph).text] };
  }
  if (!element?.table) return undefined;
  const texts = list(element.table.tableRows).flatMap((row) =>
    list(row?.tableCells).map((cell) => readContent(cell?.content).text),
  );
  return { kind: 'table', texts };
}

function says(element: StructuralElement | undefined, wanted: ElementText): boolean {
  const found = elementText(element);
  return (
    found?.kind === wanted.kind &&
    found.texts.length === wanted.texts.length &&
    found.texts.every((text, i) => text === wanted.texts[i])
  );
}

/**
 * Where these elements stand side by side and unchanged, as a position in `content`; -1 where they do
 * not. Of several places it is the one whose index is nearest to `near`.
 */
export function findElements(
  content: readonly StructuralElement[],
  wanted: readonly ElementText[],
  near: number,
): number {
  let best = -1;
  let distance = Number.POSITIVE_INFINITY;
  for (let at = 0; at + wanted.length <= content.length; at++) {
    const away = Math.abs((content[at]?.startIndex ?? 0) - near);
    if (away < distance && wanted.every((one, i) => says(content[at + i], one))) {
      best = at;
      distance = away;
    }
  }
  return best;
}

/** Whether somebody's suggestion is pending anywhere in a paragraph or table. */
export function hasSuggestions(element: StructuralElement): boolean {
  if (element.paragraph) return readParagraph(element.paragraph).suggestions;
  return tablesOf([element]).some((rows) =>
    rows.some(({ cells }) => cells.some(({ suggestions }) => suggestions)),
  );
}
