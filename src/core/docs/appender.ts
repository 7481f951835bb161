/** Appends text and tables to the end of a tab; all index arithmetic of our writing is in this file. */

import type { EndOfBody } from './end-of-body.ts';
import type { DocsRequest } from './types.ts';

/** A half-open range of indexes. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A table that was appended: where it starts, and the span of each cell's text, by row and column. */
export interface AppendedTable {
  readonly start: number;
  readonly cells: readonly (readonly Span[])[];
}

/** Collects insertions, and knows where each ends up once all of them have been made. */
export interface Appender {
  readonly requests: readonly DocsRequest[];
  /** A paragraph of its own; its span includes its line feed. */
  paragraph(text: string): Span;
  /** A table right after the last paragraph, with the text of each cell. */
  table(rows: readonly (readonly string[])[]): AppendedTable;
  /** Leaves an empty paragraph at the end; everything since the start, including it. */
  finish(): Span;
}

/** Starts to append at the end of a tab. */
export function appendTo(tabId: string, end: EndOfBody): Appender {
  const requests: DocsRequest[] = [];
  /** Index of the final line feed of the body, as the insertions so far have left it. */
  let last = end.index;
  let empty = end.empty;
  const insert = (index: number, text: string) => {
    if (text !== '') requests.push({ insertText: { location: { index, tabId }, text } });
  };
  const startParagraph = () => {
    if (empty) return;
    insert(last, '\n');
    last += 1;
    empty = true;
  };
  startParagraph();
  const first = last;

  return {
    requests,
    paragraph(text) {
      startParagraph();
      const start = last;
      insert(start, text);
      last += text.length;
      empty = text === '';
      return { start, end: last + 1 };
    },
    table(rows) {
      const columns = rows[0]?.length ?? 0;
      requests.push({
        insertTable: { rows: rows.length, columns, location: { index: last, tabId } },
      });
      // The API puts a line feed at the index and the table behind it. A table has one index at its
      // start, one per row, one per cell and one at its end; an empty cell holds one line feed.
      const start = last + 1;
      const cellStart = (r: number, c: number) => start + 3 + r * (1 + 2 * columns) + 2 * c;
      // Back to front, so that each formula still holds when its cell is filled.
      for (let r = rows.length - 1; r >= 0; r--) {
        for (let c = columns - 1; c >= 0; c--) insert(cellStart(r, c), rows[r]?.[c] ?? '');
      }
      let shift = 0;
      const cells = rows.map((row, r) =>
        row.map((text, c) => {
          const from = cellStart(r, c) + shift;
          shift += text.length;
          return { start: from, end: from + text.length + 1 };
        }),
      );
      last = start + 2 + rows.length + 2 * rows.length * columns + shift;
      empty = true;
      return { start, cells };
    },
    finish() {
      startParagraph();
      return { start: first, end: last + 1 };
    },
  };
}
