/** Tables: making them, their rows and columns, and how they look. */

import { type Context, type Handler, insertionOf, masked, tapeOf } from './context.ts';
import { list, object } from './load.ts';
import { type Cell, type Json, newline, type Tape } from './tape.ts';
import { insertText } from './text-requests.ts';

const pt = (magnitude: number) => ({ magnitude, unit: 'PT' });

function emptyCell(rest: Json = {}): Cell[] {
  const padding = {
    paddingLeft: pt(5),
    paddingRight: pt(5),
    paddingTop: pt(5),
    paddingBottom: pt(5),
  };
  const tableCellStyle = {
    rowSpan: 1,
    columnSpan: 1,
    backgroundColor: {},
    ...padding,
    contentAlignment: 'TOP',
  };
  const style = {
    namedStyleType: 'NORMAL_TEXT',
    alignment: 'START',
    lineSpacing: 100,
    direction: 'LEFT_TO_RIGHT',
    spacingMode: 'COLLAPSE_LISTS',
  };
  return [{ kind: 'cell', rest: { tableCellStyle, ...rest } }, newline({}, { style, rest: {} })];
}

interface Place {
  tape: Tape;
  start: number;
  /** Index of each row mark, and of the cell marks in it. */
  rows: { at: number; cells: number[] }[];
}

function placeOf(location: unknown, context: Context): Place {
  const place = object(location);
  const tape = tapeOf(place, context);
  const start = Number(place.index ?? 0);
  if (tape.cells[start]?.kind !== 'table') {
    throw context.refuse(
      `Invalid table start location. Must specify the start index of the table.`,
    );
  }
  const rows: Place['rows'] = [];
  let depth = 0;
  for (let at = start; at < tape.tableEnd(start); at++) {
    const kind = tape.cells[at]?.kind;
    if (kind === 'table') depth++;
    else if (kind === 'tableEnd') depth--;
    else if (kind === 'row' && depth === 1) rows.push({ at, cells: [] });
    else if (kind === 'cell' && depth === 1) rows.at(-1)?.cells.push(at);
  }
  return { tape, start, rows };
}

function cellLocation(value: unknown, context: Context) {
  const location = object(value);
  const place = placeOf(location.tableStartLocation, context);
  const row = Number(location.rowIndex ?? 0);
  const column = Number(location.columnIndex ?? 0);
  if (!place.rows[row]) throw context.refuse(`Invalid table row index: ${row}`);
  if (column >= (place.rows[row]?.cells.length ?? 0)) {
    throw context.refuse(`Invalid table column index: ${column}`);
  }
  return { place, row, column };
}

/** Where a row ends: at the next one, or at the table's end mark. */
const rowEnd = ({ tape, start, rows }: Place, row: number) =>
  rows[row + 1]?.at ?? tape.tableEnd(start) - 1;

const cellEnd = (place: Place, row: number, column: number) =>
  place.rows[row]?.cells[column + 1] ?? rowEnd(place, row);

const restOf = (tape: Tape, at: number): Json => {
  const cell = tape.cells[at];
  return cell && 'rest' in cell ? cell.rest : {};
};

function setRest(tape: Tape, at: number, change: Json): void {
  const cell = tape.cells[at];
  if (cell && 'rest' in cell) tape.cells[at] = { ...cell, rest: { ...cell.rest, ...change } };
}

const insertTable: Handler = (body, context) => {
  const { tape, index } = insertionOf(body, context);
  const rows = Number(body.rows ?? 0);
  const columns = Number(body.columns ?? 0);
  if (rows < 1 || columns < 1)
    throw context.refuse('The number of rows and columns must be positive.');
  insertText(tape, index, '\n', context.newId);
  const properties = Array.from({ length: columns }, () => ({ widthType: 'EVENLY_DISTRIBUTED' }));
  const cells: Cell[] = [
    { kind: 'table', rest: { tableStyle: { tableColumnProperties: properties } } },
  ];
  for (let r = 0; r < rows; r++) {
    cells.push({ kind: 'row', rest: { tableRowStyle: { minRowHeight: { unit: 'PT' } } } });
    for (let c = 0; c < columns; c++) cells.push(...emptyCell());
  }
  cells.push({ kind: 'tableEnd' });
  tape.splice(index + 1, 0, cells);
  return undefined;
};

const insertTableRow: Handler = (body, context) => {
  const { place, row } = cellLocation(body.tableCellLocation, context);
  const { tape } = place;
  const model = place.rows[row];
  if (!model) return undefined;
  const at = body.insertBelow ? rowEnd(place, row) : model.at;
  const cells = model.cells.flatMap((cell) => emptyCell(restOf(tape, cell)));
  tape.splice(at, 0, [{ kind: 'row', rest: restOf(tape, model.at) }, ...cells]);
  return undefined;
};

function removeTable({ tape, start }: Place): void {
  tape.splice(start, tape.tableEnd(start) - start, []);
}

const deleteTableRow: Handler = (body, context) => {
  const { place, row } = cellLocation(body.tableCellLocation, context);
  const from = place.rows[row]?.at ?? 0;
  if (place.rows.length === 1) removeTable(place);
  else place.tape.splice(from, rowEnd(place, row) - from, []);
  return undefined;
};

const insertTableColumn: Handler = (body, context) => {
  const { place, column } = cellLocation(body.tableCellLocation, context);
  for (let row = place.rows.length - 1; row >= 0; row--) {
    const model = place.rows[row]?.cells[column] ?? 0;
    const at = body.insertRight ? cellEnd(place, row, column) : model;
    place.tape.splice(at, 0, emptyCell(restOf(place.tape, model)));
  }
  changeColumns(place, (all) =>
    all.toSpliced(column + (body.insertRight ? 1 : 0), 0, { ...all[column] }),
  );
  return undefined;
};

const deleteTableColumn: Handler = (body, context) => {
  const { place, column } = cellLocation(body.tableCellLocation, context);
  if (place.rows[0]?.cells.length === 1) {
    removeTable(place);
    return undefined;
  }
  for (let row = place.rows.length - 1; row >= 0; row--) {
    const from = place.rows[row]?.cells[column] ?? 0;
    place.tape.splice(from, cellEnd(place, row, column) - from, []);
  }
  changeColumns(place, (all) => all.toSpliced(column, 1));
  return undefined;
};

function changeColumns({ tape, start }: Place, change: (all: Json[]) => Json[]): void {
  const style = object(restOf(tape, start).tableStyle);
  const tableColumnProperties = change(list(style.tableColumnProperties));
  setRest(tape, start, { tableStyle: { ...style, tableColumnProperties } });
}

const updateTableColumnProperties: Handler = (body, context) => {
  const place = placeOf(body.tableStartLocation, context);
  const change = object(body.tableColumnProperties);
  if (Number(object(change.width).magnitude ?? 5) < 5) {
    throw context.refuse('The column width must be at least 5 points.');
  }
  const wanted = (body.columnIndices as number[] | undefined) ?? [];
  changeColumns(place, (all) =>
    all.map((one, i) =>
      wanted.length === 0 || wanted.includes(i) ? masked(one, change, body.fields) : one,
    ),
  );
  return undefined;
};

const updateTableCellStyle: Handler = (body, context) => {
  const range = object(body.tableRange);
  const whole = body.tableStartLocation !== undefined;
  const location = whole
    ? { tableStartLocation: body.tableStartLocation }
    : object(range.tableCellLocation);
  const { place, row, column } = cellLocation(location, context);
  const rows = whole ? place.rows.length : Number(range.rowSpan ?? 1);
  const columns = whole ? Number.POSITIVE_INFINITY : Number(range.columnSpan ?? 1);
  for (const { cells } of place.rows.slice(row, row + rows)) {
    for (const at of cells.slice(column, column + columns)) {
      const old = object(restOf(place.tape, at).tableCellStyle);
      const style = masked(old, object(body.tableCellStyle), body.fields);
      setRest(place.tape, at, { tableCellStyle: style });
    }
  }
  return undefined;
};

function restyleRow(tape: Tape, at: number, change: Json, fields: unknown): void {
  const style = masked(object(restOf(tape, at).tableRowStyle), change, fields);
  setRest(tape, at, { tableRowStyle: style });
}

const updateTableRowStyle: Handler = (body, context) => {
  const { tape, rows } = placeOf(body.tableStartLocation, context);
  const wanted = (body.rowIndices as number[] | undefined) ?? [];
  rows.forEach(({ at }, i) => {
    if (wanted.length > 0 && !wanted.includes(i)) return;
    restyleRow(tape, at, object(body.tableRowStyle), body.fields);
  });
  return undefined;
};

const pinTableHeaderRows: Handler = (body, context) => {
  const { tape, rows } = placeOf(body.tableStartLocation, context);
  const pinned = Number(body.pinnedHeaderRowsCount ?? 0);
  rows.forEach(({ at }, i) => {
    restyleRow(tape, at, i < pinned ? { tableHeader: true } : {}, 'tableHeader');
  });
  return undefined;
};

/** Handlers by the name of their request. */
export const tableRequests: Readonly<Record<string, Handler>> = {
  insertTable,
  insertTableRow,
  deleteTableRow,
  insertTableColumn,
  deleteTableColumn,
  updateTableColumnProperties,
  updateTableCellStyle,
  updateTableRowStyle,
  pinTableHeaderRows,
};
