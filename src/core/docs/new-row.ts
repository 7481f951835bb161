/** Adds rows to the end of a table, with text in them. */

import type { DocTable } from './table-rows.ts';
import type { DocsRequest } from './types.ts';

/** Requests for new rows, and where the text of each of their first cells starts once all are there. */
export interface NewRows {
  readonly requests: readonly DocsRequest[];
  readonly firstCells: readonly number[];
}

/**
 * Plans rows below the last one, each a text per column. Indexes are those of the snapshot: in a batch
 * these requests come before any that changes something at a smaller index.
 */
export function planNewRows(
  tabId: string,
  table: DocTable,
  rows: readonly (readonly string[])[],
): NewRows {
  const last = table.at(-1);
  const lastCell = last?.cells.at(-1);
  if (!last || !lastCell) return { requests: [], firstCells: [] };
  const requests: DocsRequest[] = [];
  const firstCells: number[] = [];
  const columns = last.cells.length;
  // A row begins behind the line feed of the cell before it.
  let rowStart = lastCell.end + 1;
  rows.forEach((texts, i) => {
    const tableStartLocation = { index: last.tableStart, tabId };
    const tableCellLocation = { tableStartLocation, rowIndex: last.row + i, columnIndex: 0 };
    requests.push({ insertTableRow: { tableCellLocation, insertBelow: true } });
    // One index for the row and one for each cell, which holds a line feed. Back to front, so that the
    // formula holds until its cell is filled.
    for (let c = columns - 1; c >= 0; c--) {
      const text = texts[c] ?? '';
      const location = { index: rowStart + 2 + 2 * c, tabId };
      if (text !== '') requests.push({ insertText: { location, text } });
    }
    firstCells.push(rowStart + 2);
    const length = texts.slice(0, columns).reduce((sum, text) => sum + text.length, 0);
    rowStart += 1 + 2 * columns + length;
  });
  return { requests, firstCells };
}
