/** Decides how cells, rows and columns look after an update of their style. */

import { type Context, type Handler, maskFor } from '../context.ts';
import { list, object } from '../load.ts';
import { masked, names } from '../schema/masks.ts';
import { settled } from '../style-values.ts';
import {
  columnsOf,
  placeOf,
  type Rectangle,
  rectangleOf,
  restOf,
  setRest,
  setStyle,
  styleOf,
} from '../tables.ts';

/** The indexes that an update is for; without any it is for all. */
function wantedOf(value: unknown, count: number, what: string, { refuse }: Context) {
  const wanted = (value as number[] | undefined) ?? [];
  const wrong = wanted.find((index) => !(index >= 0 && index < count));
  if (wrong !== undefined) throw refuse(`Invalid table ${what} index: ${wrong}`);
  return (index: number) => wanted.length === 0 || wanted.includes(index);
}

const updateTableColumnProperties: Handler = (body, context) => {
  const place = placeOf(body.tableStartLocation, context);
  const { tape, start } = place;
  const mask = maskFor(body, 'TableColumnProperties', context);
  const change = settled(body.tableColumnProperties);
  if (change.width !== undefined && Number(object(change.width).magnitude ?? 0) < 5) {
    throw context.refuse('The column width must be at least 5 points.');
  }
  const isWanted = wantedOf(body.columnIndices, columnsOf(place), 'column', context);
  const style = object(restOf(tape, start).tableStyle);
  const tableColumnProperties = list(style.tableColumnProperties).map((one, i) =>
    isWanted(i) ? masked(one, change, mask) : one,
  );
  setRest(tape, start, { tableStyle: { ...style, tableColumnProperties } });
  return undefined;
};

/** The neighbour that shares a border, and its own name for it. */
const shared = [
  ['borderRight', 'borderLeft', 0, 1],
  ['borderLeft', 'borderRight', 0, -1],
  ['borderBottom', 'borderTop', 1, 0],
  ['borderTop', 'borderBottom', -1, 0],
] as const;

function wholeTable(location: unknown, context: Context): Rectangle {
  const place = placeOf(location, context);
  return { place, top: 0, left: 0, bottom: place.rows.length, right: columnsOf(place) };
}

const updateTableCellStyle: Handler = (body, context) => {
  if (body.tableRange === undefined && body.tableStartLocation === undefined) {
    throw context.refuse('A table range or a table start location must be specified.');
  }
  const { place, top, left, bottom, right } =
    body.tableRange === undefined
      ? wholeTable(body.tableStartLocation, context)
      : rectangleOf(body.tableRange, context);
  const mask = maskFor(body, 'TableCellStyle', context);
  const change = settled(body.tableCellStyle);
  const isBorder = (name: string) => name.startsWith('border');
  const inside = mask.filter(([name = '']) => !isBorder(name));
  for (let row = top; row < bottom; row++) {
    for (let column = left; column < right; column++) {
      const at = place.rows[row]?.cells[column];
      if (at === undefined) continue;
      const tableCellStyle = masked(styleOf(place, row, column), change, inside);
      setRest(place.tape, at, { tableCellStyle });
    }
  }
  // Two cells share a border: one after the other, in this order, so that the last one holds.
  for (const [name, otherName, down, across] of shared) {
    if (!names(mask, name)) continue;
    const own = mask.filter(([first]) => first === name);
    for (let row = top; row < bottom; row++) {
      for (let column = left; column < right; column++) {
        if (place.rows[row]?.cells[column] === undefined) continue;
        const border = masked(styleOf(place, row, column), change, own)[name];
        setStyle(place, row, column, { [name]: border });
        setStyle(place, row + down, column + across, { [otherName]: border });
      }
    }
  }
  return undefined;
};

const updateTableRowStyle: Handler = (body, context) => {
  const { tape, rows } = placeOf(body.tableStartLocation, context);
  const mask = maskFor(body, 'TableRowStyle', context);
  const isWanted = wantedOf(body.rowIndices, rows.length, 'row', context);
  rows.forEach(({ at }, i) => {
    if (!isWanted(i)) return;
    const old = object(restOf(tape, at).tableRowStyle);
    setRest(tape, at, { tableRowStyle: masked(old, settled(body.tableRowStyle), mask) });
  });
  return undefined;
};

const pinTableHeaderRows: Handler = (body, context) => {
  const { tape, rows } = placeOf(body.tableStartLocation, context);
  const pinned = Number(body.pinnedHeaderRowsCount ?? 0);
  if (!(pinned >= 0 && pinned <= rows.length)) {
    throw context.refuse(`Invalid number of pinned header rows: ${pinned}`);
  }
  rows.forEach(({ at }, i) => {
    const { tableHeader: _, ...style } = object(restOf(tape, at).tableRowStyle);
    setRest(tape, at, { tableRowStyle: i < pinned ? { ...style, tableHeader: true } : style });
  });
  return undefined;
};

/** Handlers by the name of their request. */
export const tableStyleRequests: Readonly<Record<string, Handler>> = {
  updateTableColumnProperties,
  updateTableCellStyle,
  updateTableRowStyle,
  pinTableHeaderRows,
};
