/** What tables keep and give up when their rows, columns and cells change. */

import { describe, expect, it } from 'vitest';
import type { Json } from '../../../playground/docs-api/tape.ts';
import { indexProblems } from './index-rules.ts';
import { list, type Made, make, object, rowsOf, tableTexts, text } from './kit.ts';

/** A table of letters behind an empty paragraph: a b c / d e f / … */
function grid(rows: number, columns: number): Made {
  const made = make();
  made.send({ insertTable: { rows, columns, location: { index: 1 } } });
  for (let r = rows - 1; r >= 0; r--) {
    for (let c = columns - 1; c >= 0; c--) {
      made.send(text(5 + r * (1 + 2 * columns) + 2 * c, 'abcdefghi'[r * columns + c] ?? ''));
    }
  }
  return made;
}

const at = (rowIndex: number, columnIndex: number) => ({
  tableCellLocation: { tableStartLocation: { index: 2 }, rowIndex, columnIndex },
});
const area = (row: number, column: number, rowSpan: number, columnSpan: number) => ({
  tableRange: { ...at(row, column), rowSpan, columnSpan },
});
const table = { tableStartLocation: { index: 2 } };
const texts = (made: Made) =>
  tableTexts(made.body()).map((row) => row.map((lines) => lines.join('|')));
const cellStyles = (made: Made) =>
  rowsOf(made.body()).map((row) =>
    list(row.tableCells).map(({ tableCellStyle }) => object(tableCellStyle)),
  );
const spans = (made: Made) =>
  cellStyles(made).map((row) => row.map(({ rowSpan, columnSpan }) => `${rowSpan}x${columnSpan}`));
const red = { color: { rgbColor: { red: 1 } } };

describe('merged cells', () => {
  it('collects the text in the first cell, and leaves empty ones in its place', () => {
    const made = grid(2, 3);
    made.send({ mergeTableCells: area(0, 0, 2, 2) });
    expect(texts(made)).toEqual([
      ['a|b|d|e', '', 'c'],
      ['', '', 'f'],
    ]);
    expect(spans(made)[0]).toEqual(['2x2', '1x1', '1x1']);
    expect(rowsOf(made.body()).map(({ tableRowStyle }) => tableRowStyle)).toEqual(
      Array(2).fill({ minRowHeight: { magnitude: 21, unit: 'PT' } }),
    );
    expect(indexProblems(made.read())).toEqual([]);
    made.send({ unmergeTableCells: area(1, 1, 1, 1) });
    expect(spans(made).flat()).toEqual(Array(6).fill('1x1'));
    expect(texts(made)[0]?.[0]).toBe('a|b|d|e');
  });

  it('lets empty cells give nothing', () => {
    const made = make();
    made.send({ insertTable: { rows: 1, columns: 3, location: { index: 1 } } }, text(9, 'z'));
    made.send({ mergeTableCells: area(0, 0, 1, 3) });
    expect(texts(made)).toEqual([['z', '', '']]);
  });

  it('refuses a range that cuts a merged cell', () => {
    const made = grid(3, 3);
    made.send({ mergeTableCells: area(0, 0, 2, 2) });
    expect(() => made.send({ mergeTableCells: area(1, 1, 2, 1) })).toThrow('rectangular');
    made.send({ mergeTableCells: area(0, 0, 3, 3) });
    expect(spans(made)[0]?.[0]).toBe('3x3');
  });

  it.each<[string, Json, string[][]]>([
    [
      'a row within is taken in',
      { insertTableRow: { ...at(0, 2), insertBelow: true } },
      [
        ['3x2', '1x1', '1x1'],
        ['1x1', '1x1', '1x1'],
        ['1x1', '1x1', '1x1'],
      ],
    ],
    [
      'a row below the merged cell stays outside',
      { insertTableRow: { ...at(0, 0), insertBelow: true } },
      [
        ['2x2', '1x1', '1x1'],
        ['1x1', '1x1', '1x1'],
        ['1x1', '1x1', '1x1'],
      ],
    ],
    [
      'a column within is taken in',
      { insertTableColumn: { ...at(0, 0), insertRight: true } },
      [
        ['2x2', '1x1', '1x1', '1x1'],
        ['1x1', '1x1', '1x1', '1x1'],
      ],
    ],
    [
      'the first row goes, and the rest is merged as before',
      { deleteTableRow: at(0, 2) },
      [['1x2', '1x1', '1x1']],
    ],
    ['all columns of the merged cell go', { deleteTableColumn: at(1, 1) }, [['1x1'], ['1x1']]],
  ])('%s', (_, request, expected) => {
    const made = grid(2, 3);
    made.send({ mergeTableCells: area(0, 0, 2, 2) }, request);
    expect(spans(made)).toEqual(expected);
    expect(indexProblems(made.read())).toEqual([]);
  });

  it('goes as a whole with the rows of a merged cell over all of them', () => {
    const made = grid(2, 2);
    made.send({ mergeTableCells: area(0, 0, 2, 1) }, { deleteTableRow: at(1, 0) });
    expect(rowsOf(made.body())).toEqual([]);
  });
});

describe('rows, columns and cells', () => {
  it('pins the first rows; a row in between is pinned too, one behind is not', () => {
    const made = grid(3, 1);
    const pinned = () =>
      rowsOf(made.body()).map(({ tableRowStyle }) => object(tableRowStyle).tableHeader ?? false);
    made.send({ pinTableHeaderRows: { ...table, pinnedHeaderRowsCount: 2 } });
    expect(pinned()).toEqual([true, true, false]);
    made.send({ insertTableRow: { ...at(0, 0), insertBelow: true } });
    expect(pinned()).toEqual([true, true, true, false]);
    made.send({ insertTableRow: { ...at(2, 0), insertBelow: true } });
    expect(pinned()).toEqual([true, true, true, false, false]);
    made.send({ pinTableHeaderRows: { ...table, pinnedHeaderRowsCount: 0 } });
    expect(pinned()).toEqual(Array(5).fill(false));
  });

  it('sets widths, of all columns or of some', () => {
    const made = grid(1, 2);
    const width = { magnitude: 100, unit: 'PT' };
    const request = (magnitude: number, columnIndices: number[]) => ({
      updateTableColumnProperties: {
        ...table,
        columnIndices,
        tableColumnProperties: { widthType: 'FIXED_WIDTH', width: { magnitude, unit: 'PT' } },
        fields: '*',
      },
    });
    made.send(request(100, [1]));
    const columns = () =>
      list(
        object(object(made.body().find((one) => one.table)?.table).tableStyle)
          .tableColumnProperties,
      );
    expect(columns()).toEqual([
      { widthType: 'EVENLY_DISTRIBUTED' },
      { widthType: 'FIXED_WIDTH', width },
    ]);
    expect(() => made.send(request(4, []))).toThrow('at least 5 points');
    made.send({ insertTableColumn: { ...at(0, 1), insertRight: true } });
    expect(columns()[2]).toEqual({ widthType: 'FIXED_WIDTH', width });
  });

  it('styles cells by paths, and a shared border from both sides', () => {
    const made = grid(2, 2);
    const borderRight = { color: red, width: { magnitude: 2, unit: 'PT' }, dashStyle: 'SOLID' };
    made.send({
      updateTableCellStyle: {
        ...area(0, 0, 1, 1),
        tableCellStyle: { borderRight, backgroundColor: red, paddingTop: { magnitude: 9 } },
        fields: 'borderRight,backgroundColor.color,paddingTop.magnitude',
      },
    });
    const [[a, b], [c]] = cellStyles(made) as [[Json, Json], [Json]];
    expect(a).toMatchObject({ borderRight, backgroundColor: red });
    expect(a.paddingTop).toEqual({ magnitude: 9, unit: 'PT' });
    expect(b.borderLeft).toEqual(borderRight);
    expect([b.backgroundColor, c.borderTop]).toEqual([{}, undefined]);
    made.send({ updateTableCellStyle: { ...table, tableCellStyle: {}, fields: 'borderLeft' } });
    expect(
      cellStyles(made)
        .flat()
        .some(({ borderLeft, borderRight: r }) => borderLeft || r),
    ).toBe(false);
  });

  it('gives new cells a paragraph that says everything', () => {
    const cell = object(list(rowsOf(grid(1, 1).body())[0]?.tableCells)[0]);
    const [content] = list(cell.content);
    expect(object(content?.paragraph).paragraphStyle).toMatchObject({
      alignment: 'START',
      lineSpacing: 100,
      spacingMode: 'COLLAPSE_LISTS',
      indentStart: { unit: 'PT' },
    });
  });

  it.each<[string, Json, string]>([
    ['a row that is not there', { deleteTableRow: at(5, 0) }, 'Invalid table row index: 5'],
    [
      'a table that is not there',
      { pinTableHeaderRows: { tableStartLocation: { index: 1 } } },
      'table start location',
    ],
    ['to write on a mark', text(4, 'x'), 'inside the bounds of an existing paragraph'],
    [
      'the last line feed of a cell',
      { deleteContentRange: { range: { startIndex: 6, endIndex: 7 } } },
      'newline character at the end of the segment',
    ],
    [
      'half of a table',
      { deleteContentRange: { range: { startIndex: 2, endIndex: 5 } } },
      'Invalid deletion range',
    ],
    [
      'a page break in a table',
      { insertPageBreak: { location: { index: 5 } } },
      'outside of tables',
    ],
  ])('refuses %s', (_, request, message) => {
    expect(() => grid(1, 1).send(request)).toThrow(message);
  });

  it('takes a table in a cell', () => {
    const made = grid(1, 1);
    made.send({ insertTable: { rows: 1, columns: 1, location: { index: 5 } } }, text(9, 'in'));
    expect(texts(made)).toEqual([['|in|a']]);
    expect(indexProblems(made.read())).toEqual([]);
  });
});
