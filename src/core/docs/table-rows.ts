/** Finds every row of every table of a tab, with what its cells say and where they are. */

import { type ReadText, readContent } from './read-text.ts';
import type { StructuralElement, TableCell, TableRow } from './types.ts';

/** A cell with its text, and the span of its content without the final line feed. */
export interface DocCell extends ReadText {
  readonly start: number;
  readonly end: number;
  /** Whether it is merged with a neighbour, so that its column is not certain. */
  readonly merged: boolean;
}

/** A row of a table. */
export interface DocRow {
  /** Index of the table's start, as requests about tables name it; `row` counts from 0. */
  readonly tableStart: number;
  readonly row: number;
  readonly cells: readonly DocCell[];
}

/** A table as its rows, the header first; tables inside of cells stand behind their outer table. */
export type DocTable = readonly DocRow[];

const list = <T>(value: readonly T[] | undefined): readonly T[] =>
  Array.isArray(value) ? value : [];
const count = (value: unknown): number => (typeof value === 'number' ? value : 0);
const marked = (value: TableRow | TableCell | undefined): boolean =>
  [value?.suggestedInsertionIds, value?.suggestedDeletionIds].some((ids) => list(ids).length > 0);

function readCell(cell: TableCell, rowMarked: boolean): DocCell {
  const content = list(cell?.content);
  const { rowSpan, columnSpan } = cell?.tableCellStyle ?? {};
  const text = readContent(content);
  return {
    ...text,
    suggestions: text.suggestions || rowMarked || marked(cell),
    start: count(content[0]?.startIndex),
    end: count(content.at(-1)?.endIndex) - 1,
    merged: count(rowSpan) > 1 || count(columnSpan) > 1,
  };
}

/** The cells that the merged cells of a table cover, as `row,column`: they are there, but mean nothing. */
function covered(rows: readonly TableRow[]): ReadonlySet<string> {
  const found = new Set<string>();
  rows.forEach((row, r) => {
    list(row?.tableCells).forEach((cell, c) => {
      const height = Math.min(rows.length - r, count(cell?.tableCellStyle?.rowSpan) || 1);
      const width = Math.min(64, count(cell?.tableCellStyle?.columnSpan) || 1);
      for (let dr = 0; dr < height; dr++) {
        for (let dc = 0; dc < width; dc++) if (dr + dc > 0) found.add(`${r + dr},${c + dc}`);
      }
    });
  });
  return found;
}

function readTable(element: StructuralElement): DocTable[] {
  const rows = list(element.table?.tableRows);
  const tableStart = count(element.startIndex);
  const tableMarked = marked(element.table);
  const hidden = covered(rows);
  const own = rows.map((row, r) => ({
    tableStart,
    row: r,
    cells: list(row?.tableCells).map((cell, c) => {
      const read = readCell(cell, tableMarked || marked(row));
      return hidden.has(`${r},${c}`) ? { ...read, merged: true } : read;
    }),
  }));
  const inner = rows.flatMap((row) =>
    list(row?.tableCells).flatMap((cell) => tablesOf(cell?.content)),
  );
  return [own, ...inner];
}

/** All tables of some content, in reading order. Total: what is not as expected is left out. */
export function tablesOf(content: readonly StructuralElement[] | undefined): DocTable[] {
  return list(content).flatMap((element) => {
    if (element?.tableOfContents) return tablesOf(element.tableOfContents.content);
    return element?.table ? readTable(element) : [];
  });
}
