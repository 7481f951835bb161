/** Decides what becomes of text when cells are merged, and of merged cells when they are not any more. */

import type { Handler } from '../context.ts';
import { object } from '../load.ts';
import {
  type Area,
  cellEnd,
  mergedAreas,
  type Place,
  pt,
  type Rectangle,
  readPlace,
  rectangleOf,
  restOf,
  setRest,
  setStyle,
} from '../tables.ts';
import { type Cell, newline } from '../tape.ts';

const overlaps = (area: Area, { top, left, bottom, right }: Rectangle) =>
  area.row < bottom &&
  area.row + area.rowSpan > top &&
  area.column < right &&
  area.column + area.columnSpan > left;

const isWithin = (area: Area, { top, left, bottom, right }: Rectangle) =>
  area.row >= top &&
  area.row + area.rowSpan <= bottom &&
  area.column >= left &&
  area.column + area.columnSpan <= right;

/** Takes the content of a cell out and leaves one empty paragraph; nothing when it was empty. */
function emptied(place: Place, row: number, column: number): Cell[] {
  const at = place.rows[row]?.cells[column];
  if (at === undefined) return [];
  const content = place.tape.cells.slice(at + 1, cellEnd(place, row, column));
  const [first] = content;
  if (content.length === 1 && first?.kind === 'newline') return [];
  const last = content.at(-1);
  const style = last?.kind === 'newline' ? last.paragraph.style : {};
  const { headingId: _, ...own } = style;
  place.tape.splice(at + 1, content.length, [newline({}, { style: own, rest: {} })]);
  return content;
}

const mergeTableCells: Handler = (body, context) => {
  const range = rectangleOf(body.tableRange, context);
  const { place, top, left, bottom, right } = range;
  if (mergedAreas(place).some((area) => overlaps(area, range) && !isWithin(area, range))) {
    throw context.refuse('The table range must be rectangular.');
  }
  const parts: Cell[][] = [];
  // Back to front: what lies before stays where it is.
  for (let row = bottom - 1; row >= top; row--) {
    for (let column = right - 1; column >= left; column--) {
      if (row !== top || column !== left) parts.unshift(emptied(place, row, column));
      setStyle(place, row, column, { rowSpan: 1, columnSpan: 1 });
    }
  }
  setStyle(place, top, left, { rowSpan: bottom - top, columnSpan: right - left });
  const { tape } = place;
  const now = readPlace(tape, place.start);
  const text = parts.flat();
  if (text.length > 0) {
    const at = now.rows[top]?.cells[left] ?? 0;
    const end = cellEnd(now, top, left);
    // An empty head cell gives nothing: its one paragraph goes.
    const isEmpty = end === at + 2 && tape.cells[at + 1]?.kind === 'newline';
    tape.splice(isEmpty ? at + 1 : end, isEmpty ? 1 : 0, text);
  }
  if (bottom - top === 1) return undefined;
  for (const { at } of readPlace(tape, place.start).rows.slice(top, bottom)) {
    const style = object(restOf(tape, at).tableRowStyle);
    setRest(tape, at, { tableRowStyle: { ...style, minRowHeight: pt(21) } });
  }
  return undefined;
};

const unmergeTableCells: Handler = (body, context) => {
  const range = rectangleOf(body.tableRange, context);
  for (const area of mergedAreas(range.place)) {
    if (overlaps(area, range)) {
      setStyle(range.place, area.row, area.column, { rowSpan: 1, columnSpan: 1 });
    }
  }
  return undefined;
};

/** Handlers by the name of their request. */
export const mergeRequests: Readonly<Record<string, Handler>> = {
  mergeTableCells,
  unmergeTableCells,
};
