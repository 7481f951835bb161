/** Decides where the rows and cells of a table lie on a tape, and which of them are merged. */

import { type Context, tapeOf } from './context.ts';
import { object } from './load.ts';
import { type Cell, type Json, newline, type Tape } from './tape.ts';

export const pt = (magnitude: number) =>
  magnitude === 0 ? { unit: 'PT' } : { magnitude, unit: 'PT' };

const noBorder = { color: {}, width: pt(0), padding: pt(0), dashStyle: 'SOLID' };

/** A paragraph in a new cell says everything about itself. */
const cellParagraph: Json = {
  namedStyleType: 'NORMAL_TEXT',
  alignment: 'START',
  lineSpacing: 100,
  direction: 'LEFT_TO_RIGHT',
  spacingMode: 'COLLAPSE_LISTS',
  spaceAbove: pt(0),
  spaceBelow: pt(0),
  borderBetween: noBorder,
  borderTop: noBorder,
  borderBottom: noBorder,
  borderLeft: noBorder,
  borderRight: noBorder,
  indentFirstLine: pt(0),
  indentStart: pt(0),
  indentEnd: pt(0),
  keepLinesTogether: false,
  keepWithNext: false,
  avoidWidowAndOrphan: false,
  shading: { backgroundColor: {} },
  pageBreakBefore: false,
};

const cellStyle: Json = {
  rowSpan: 1,
  columnSpan: 1,
  backgroundColor: {},
  paddingLeft: pt(5),
  paddingRight: pt(5),
  paddingTop: pt(5),
  paddingBottom: pt(5),
  contentAlignment: 'TOP',
};

/** An empty cell, with looks of its own or those of another one. */
export function emptyCell(style = cellStyle, paragraph = cellParagraph, text: Json = {}): Cell[] {
  const tableCellStyle = { ...style, rowSpan: 1, columnSpan: 1 };
  return [
    { kind: 'cell', rest: { tableCellStyle } },
    newline(text, { style: paragraph, rest: {} }),
  ];
}

/** A table on its tape. */
export interface Place {
  tape: Tape;
  start: number;
  /** Index of each row mark, and of the cell marks in it. */
  rows: { at: number; cells: number[] }[];
}

/** The table that starts at a location. */
export function placeOf(location: unknown, context: Context): Place {
  const place = object(location);
  const tape = tapeOf(place, context);
  const start = Number(place.index ?? 0);
  if (tape.cells[start]?.kind !== 'table') {
    throw context.refuse(
      'Invalid table start location. Must specify the start index of the table.',
    );
  }
  return readPlace(tape, start);
}

/** The rows and cells of a table as they lie now. */
export function readPlace(tape: Tape, start: number): Place {
  const rows: Place['rows'] = [];
  let depth = 0;
  const end = tape.tableEnd(start);
  for (let at = start; at < end; at++) {
    const kind = tape.cells[at]?.kind;
    if (kind === 'table') depth++;
    else if (kind === 'tableEnd') depth--;
    else if (kind === 'row' && depth === 1) rows.push({ at, cells: [] });
    else if (kind === 'cell' && depth === 1) rows.at(-1)?.cells.push(at);
  }
  return { tape, start, rows };
}

/** A cell by its row and column. */
export function cellLocation(value: unknown, context: Context) {
  const location = object(value);
  const place = placeOf(location.tableStartLocation, context);
  const row = Number(location.rowIndex ?? 0);
  const column = Number(location.columnIndex ?? 0);
  if (!place.rows[row]) throw context.refuse(`Invalid table row index: ${row}`);
  if (!(column >= 0 && column < (place.rows[row]?.cells.length ?? 0))) {
    throw context.refuse(`Invalid table column index: ${column}`);
  }
  return { place, row, column };
}

/** A rectangle of cells; the ends are behind it. */
export interface Rectangle {
  place: Place;
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** The cells of a table range, which must lie in its table. */
export function rectangleOf(value: unknown, context: Context): Rectangle {
  const range = object(value);
  const { place, row, column } = cellLocation(range.tableCellLocation, context);
  const bottom = row + Number(range.rowSpan ?? 1);
  const right = column + Number(range.columnSpan ?? 1);
  if (bottom <= row || bottom > place.rows.length) {
    throw context.refuse(`Invalid table row span: ${bottom - row}`);
  }
  if (right <= column || right > columnsOf(place)) {
    throw context.refuse(`Invalid table column span: ${right - column}`);
  }
  return { place, top: row, left: column, bottom, right };
}

export const columnsOf = ({ rows }: Place) => Math.max(0, ...rows.map(({ cells }) => cells.length));

/** Where a row ends: at the next one, or at the table's end mark. */
export const rowEnd = ({ tape, start, rows }: Place, row: number) =>
  rows[row + 1]?.at ?? tape.tableEnd(start) - 1;

/** Where a cell ends: at the next one, or with its row. */
export const cellEnd = (place: Place, row: number, column: number) =>
  place.rows[row]?.cells[column + 1] ?? rowEnd(place, row);

/** What lies on the mark of a table, row or cell. */
export const restOf = (tape: Tape, at: number | undefined): Json => {
  const cell = at === undefined ? undefined : tape.cells[at];
  return cell && 'rest' in cell ? cell.rest : {};
};

/** Changes what lies on the mark of a table, row or cell. */
export function setRest(tape: Tape, at: number, change: Json): void {
  const cell = tape.cells[at];
  if (cell && 'rest' in cell) tape.cells[at] = { ...cell, rest: { ...cell.rest, ...change } };
}

/** The style of a cell. */
export const styleOf = ({ tape, rows }: Place, row: number, column: number): Json =>
  object(restOf(tape, rows[row]?.cells[column]).tableCellStyle);

/** Changes the style of a cell. */
export function setStyle({ tape, rows }: Place, row: number, column: number, change: Json): void {
  const at = rows[row]?.cells[column];
  if (at === undefined) return;
  const style = { ...object(restOf(tape, at).tableCellStyle), ...change };
  const set = Object.entries(style).filter(([, value]) => value !== undefined);
  setRest(tape, at, { tableCellStyle: Object.fromEntries(set) });
}

/** A merged cell, or a cell on its own: where it begins and how far it reaches. */
export interface Area {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

/** All cells that cover others. */
export function mergedAreas(place: Place): Area[] {
  return place.rows.flatMap(({ cells }, row) =>
    cells.flatMap((_, column) => {
      const { rowSpan = 1, columnSpan = 1 } = styleOf(place, row, column);
      const area = { row, column, rowSpan: Number(rowSpan), columnSpan: Number(columnSpan) };
      return area.rowSpan > 1 || area.columnSpan > 1 ? [area] : [];
    }),
  );
}

/** The merged cell that a cell belongs to; a cell on its own is its own area. */
export function areaOf(place: Place, row: number, column: number): Area {
  const merged = mergedAreas(place).find(
    (area) =>
      row >= area.row &&
      row < area.row + area.rowSpan &&
      column >= area.column &&
      column < area.column + area.columnSpan,
  );
  return merged ?? { row, column, rowSpan: 1, columnSpan: 1 };
}
