/** Walks through the content of a tab: its lines of text in reading order, and its tables as texts. */

import type { Paragraph, StructuralElement } from './types.ts';

const list = <T>(value: readonly T[] | undefined): readonly T[] =>
  Array.isArray(value) ? value : [];

/** The text of a paragraph without its final line feed; what is not text leaves nothing. */
export function paragraphText(paragraph: Paragraph): string {
  return list(paragraph.elements)
    .map((element) => element?.textRun?.content)
    .map((content) => (typeof content === 'string' ? content : ''))
    .join('')
    .replace(/\n$/, '');
}

/** Every paragraph of some content as text, cells included, in reading order. */
export function linesOf(content: readonly StructuralElement[] | undefined): string[] {
  return list(content).flatMap((element) => {
    if (element?.paragraph) return [paragraphText(element.paragraph)];
    if (element?.tableOfContents) return linesOf(element.tableOfContents.content);
    return tableTexts(element).flat(2);
  });
}

/** The cells of a table as lines of text: rows, cells, lines; empty for anything else. */
export function tableTexts(element: StructuralElement | undefined): string[][][] {
  return list(element?.table?.tableRows).map((row) =>
    list(row?.tableCells).map((cell) => linesOf(cell?.content)),
  );
}
