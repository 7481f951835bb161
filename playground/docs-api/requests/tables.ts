/** Decides how tables are made, and how their rows and columns come and go. */

import { type Handler, insertionOf } from '../context.ts';
import { list, object } from '../load.ts';
import { inheritedText } from '../style-values.ts';
import {
  areaOf,
  cellEnd,
  cellLocation,
  columnsOf,
  emptyCell,
  mergedAreas,
  type Place,
  pt,
  restOf,
  rowEnd,
  setRest,
  setStyle,
  styleOf,
} from '../tables.ts';
import type { Cell, Json } from '../tape.ts';
import { behindSign, insertText } from '../writing.ts';

const insertTable: Handler = (body, context) => {
  const { tab, tape, index: asked } = insertionOf(body, context);
  const index = behindSign(tape, asked);
  const rows = Number(body.rows ?? 0);
  const columns = Number(body.columns ?? 0);
  if (!(rows >= 1 && columns >= 1)) {
    throw context.refuse('The number of rows and columns must be positive.');
  }
  const segment = [...tab.segments.values()].find((one) => one.tape === tape);
  if (segment?.kind === 'footnotes') {
    throw context.refuse('Tables cannot be inserted in footnotes.');
  }
  // In a heading without text the cells take the size of its letters.
  const end = tape.cells[tape.paragraphEnd(index)];
  const namedStyle = end?.kind === 'newline' ? end.paragraph.style.namedStyleType : undefined;
  const atStart = tape.paragraphStart(index) === index;
  const { fontSize } = inheritedText(tab, namedStyle);
  const sized = atStart && namedStyle !== 'NORMAL_TEXT' && fontSize ? { fontSize } : {};
  const format = object(object(tab.rest.documentStyle).documentFormat);
  // Seen as fixed widths in a document without pages, and as equal shares in one with pages.
  const property =
    format.documentMode === 'PAGELESS'
      ? { widthType: 'FIXED_WIDTH', width: pt(500 / columns) }
      : { widthType: 'EVENLY_DISTRIBUTED' };
  const tableColumnProperties = Array.from({ length: columns }, () => property);
  const cells: Cell[] = [{ kind: 'table', rest: { tableStyle: { tableColumnProperties } } }];
  for (let r = 0; r < rows; r++) {
    cells.push({ kind: 'row', rest: { tableRowStyle: { minRowHeight: pt(0) } } });
    for (let c = 0; c < columns; c++) cells.push(...emptyCell(undefined, undefined, sized));
  }
  cells.push({ kind: 'tableEnd' });
  insertText(tape, index, '\n', context.newId);
  tape.splice(index + 1, 0, cells, true);
  return undefined;
};

/** An empty cell that looks like another one. */
function likeCell(place: Place, row: number, column: number): Cell[] {
  const last = place.tape.cells[cellEnd(place, row, column) - 1];
  if (last?.kind !== 'newline') return emptyCell(styleOf(place, row, column));
  const { headingId: _, ...style } = last.paragraph.style;
  return emptyCell(styleOf(place, row, column), style);
}

const insertTableRow: Handler = (body, context) => {
  const { place, row, column } = cellLocation(body.tableCellLocation, context);
  const { tape, rows } = place;
  const area = areaOf(place, row, column);
  const index = body.insertBelow ? area.row + area.rowSpan : area.row;
  // A cell that is merged across the new row takes it in.
  for (const one of mergedAreas(place)) {
    if (one.row < index && one.row + one.rowSpan > index) {
      setStyle(place, one.row, one.column, { rowSpan: one.rowSpan + 1 });
    }
  }
  const cells = (rows[row]?.cells ?? []).flatMap((_, c) => likeCell(place, row, c));
  const { tableHeader: _, ...style } = object(restOf(tape, rows[row]?.at).tableRowStyle);
  // Pinned rows are the first ones: a new row is one of them only between two.
  const isPinned = object(restOf(tape, rows[index]?.at).tableRowStyle).tableHeader === true;
  const tableRowStyle = isPinned ? { ...style, tableHeader: true } : style;
  const at = rows[index]?.at ?? rowEnd(place, rows.length - 1);
  tape.splice(at, 0, [{ kind: 'row', rest: { tableRowStyle } }, ...cells]);
  return undefined;
};

function removeTable({ tape, start }: Place): void {
  tape.splice(start, tape.tableEnd(start) - start, []);
}

/** How much of a stretch is left when another one is taken out, and whether its beginning is. */
function shrunk(from: number, span: number, cut: number, cutSpan: number) {
  const lost = Math.max(0, Math.min(from + span, cut + cutSpan) - Math.max(from, cut));
  return { span: span - lost, losesHead: from >= cut && from < cut + cutSpan };
}

const deleteTableRow: Handler = (body, context) => {
  const { place, row, column } = cellLocation(body.tableCellLocation, context);
  const area = areaOf(place, row, column);
  if (area.rowSpan >= place.rows.length) {
    removeTable(place);
    return undefined;
  }
  for (const one of mergedAreas(place)) {
    const { span, losesHead } = shrunk(one.row, one.rowSpan, area.row, area.rowSpan);
    if (span === 0 || span === one.rowSpan) continue;
    // What is left of a merged cell without its beginning is merged as before, and empty.
    const head = losesHead ? area.row + area.rowSpan : one.row;
    setStyle(place, head, one.column, { rowSpan: span, columnSpan: one.columnSpan });
  }
  const from = place.rows[area.row]?.at ?? 0;
  place.tape.splice(from, rowEnd(place, area.row + area.rowSpan - 1) - from, []);
  return undefined;
};

const insertTableColumn: Handler = (body, context) => {
  const { place, row, column } = cellLocation(body.tableCellLocation, context);
  const area = areaOf(place, row, column);
  const index = body.insertRight ? area.column + area.columnSpan : area.column;
  for (const one of mergedAreas(place)) {
    if (one.column < index && one.column + one.columnSpan > index) {
      setStyle(place, one.row, one.column, { columnSpan: one.columnSpan + 1 });
    }
  }
  for (let r = place.rows.length - 1; r >= 0; r--) {
    const at = place.rows[r]?.cells[index] ?? rowEnd(place, r);
    place.tape.splice(at, 0, likeCell(place, r, column));
  }
  changeColumns(place, (all) => all.toSpliced(index, 0, { ...all[column] }));
  return undefined;
};

const deleteTableColumn: Handler = (body, context) => {
  const { place, row, column } = cellLocation(body.tableCellLocation, context);
  const area = areaOf(place, row, column);
  if (area.columnSpan >= columnsOf(place)) {
    removeTable(place);
    return undefined;
  }
  for (const one of mergedAreas(place)) {
    const { span, losesHead } = shrunk(one.column, one.columnSpan, area.column, area.columnSpan);
    if (span === 0 || span === one.columnSpan) continue;
    const head = losesHead ? area.column + area.columnSpan : one.column;
    setStyle(place, one.row, head, { columnSpan: span, rowSpan: one.rowSpan });
  }
  for (let r = place.rows.length - 1; r >= 0; r--) {
    const from = place.rows[r]?.cells[area.column];
    if (from === undefined) continue;
    const last = area.column + area.columnSpan - 1;
    place.tape.splice(from, cellEnd(place, r, last) - from, []);
  }
  changeColumns(place, (all) => all.toSpliced(area.column, area.columnSpan));
  return undefined;
};

function changeColumns({ tape, start }: Place, change: (all: Json[]) => Json[]): void {
  const style = object(restOf(tape, start).tableStyle);
  const tableColumnProperties = change(list(style.tableColumnProperties));
  setRest(tape, start, { tableStyle: { ...style, tableColumnProperties } });
}

/** Handlers by the name of their request. */
export const tableRequests: Readonly<Record<string, Handler>> = {
  insertTable,
  insertTableRow,
  deleteTableRow,
  insertTableColumn,
  deleteTableColumn,
};
