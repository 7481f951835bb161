/** Inserts text and tables at a place of a tab; all index arithmetic of our writing is in this file. */

import type { Place } from './place.ts';
import type { DocsRequest } from './types.ts';

/** A half-open range of indexes. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A table that was inserted: where it starts, and the span of each cell's text, by row and column. */
export interface InsertedTable {
  readonly start: number;
  readonly cells: readonly (readonly Span[])[];
}

/** Everything that is ours when all is done, and the stretches of it that lie outside of tables. */
export interface Inserted {
  readonly all: Span;
  readonly paragraphs: readonly Span[];
}

/** Collects insertions, and knows where each ends up once all of them have been made. */
export interface Inserter {
  readonly requests: readonly DocsRequest[];
  /** A paragraph of its own; its span includes its line feed. */
  paragraph(text: string): Span;
  /** A table behind the last paragraph, with the text of each cell. */
  table(rows: readonly (readonly string[])[]): InsertedTable;
  /** Ends with an empty paragraph of ours where the place has ours behind somebody's. */
  finish(): Inserted;
}

/** Starts to insert at a place of a tab. */
export function insertAt(tabId: string, place: Place): Inserter {
  const requests: DocsRequest[] = [];
  const insert = (index: number, text: string) => {
    if (text !== '') requests.push({ insertText: { location: { index, tabId }, text } });
  };
  insert(place.index, '\n');
  const first = place.behind ? place.index + 1 : place.index;
  const paragraphs: Span[] = [];
  let runStart = first;
  /** Index of the line feed of our last paragraph, as the insertions so far have left it. */
  let last = first;
  let empty = true;
  const startParagraph = () => {
    if (empty) return;
    insert(last, '\n');
    last += 1;
    empty = true;
  };

  return {
    requests,
    paragraph(text) {
      startParagraph();
      const start = last;
      insert(start, text);
      last += text.length;
      // The next paragraph needs a line feed of its own even behind an empty one.
      empty = false;
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
      // The line feed that the table was put behind is a paragraph, be it an empty one.
      paragraphs.push({ start: runStart, end: start });
      last = start + 2 + rows.length + 2 * rows.length * columns + shift;
      runStart = last;
      empty = true;
      return { start, cells };
    },
    finish() {
      if (place.behind) startParagraph();
      paragraphs.push({ start: runStart, end: last + 1 });
      return { all: { start: first, end: last + 1 }, paragraphs };
    },
  };
}
