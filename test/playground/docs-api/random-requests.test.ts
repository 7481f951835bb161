/** Whatever requests come, a document keeps to the index rules, and a refused batch changes nothing. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../playground/docs-api/errors.ts';
import type { Json } from '../../../playground/docs-api/tape.ts';
import { indexProblems } from './index-rules.ts';
import { list, make, object, range } from './kit.ts';

/** A number between 0 and 1: a place in whatever the document has by then. */
const part = fc.nat({ max: 9999 }).map((number) => number / 10_000);
const presets = fc.constantFrom('BULLET_CHECKBOX', 'NUMBERED_DECIMAL_ALPHA_ROMAN');
const styles = fc.constantFrom('HEADING_1', 'NORMAL_TEXT', 'TITLE');
const texts = fc.constantFrom('abc', 'a\nb', '\n', '\tx\n\t\ty', '\u{1F600}');

interface Table {
  start: number;
  rows: number;
  columns: number;
}

/** All tables of some content, those in cells too. */
function tablesIn(content: unknown): Table[] {
  return list(content).flatMap((element) => {
    if (!element.table) return [];
    const { tableRows, rows, columns } = object(element.table);
    const inner = list(tableRows).flatMap((row) =>
      list(row.tableCells).flatMap((cell) => tablesIn(cell.content)),
    );
    const own = { start: Number(element.startIndex), rows: Number(rows), columns: Number(columns) };
    return [own, ...inner];
  });
}

type Request = (content: Json[]) => Json | undefined;
const endOf = (content: Json[]) => Number(content.at(-1)?.endIndex);

/** A request at an index of the body. */
const placed = <T>(other: fc.Arbitrary<T>, make: (location: Json, value: T) => Json) =>
  fc.tuple(part, other).map(
    ([where, value]): Request =>
      (content) => {
        return make({ index: 1 + Math.floor(where * (endOf(content) - 1)) }, value);
      },
  );

/** A request for a short range. */
const spanned = <T>(other: fc.Arbitrary<T>, make: (place: { range: Json }, value: T) => Json) =>
  fc.tuple(part, fc.integer({ min: 1, max: 9 }), other).map(
    ([where, length, value]): Request =>
      (content) => {
        const start = 1 + Math.floor(where * (endOf(content) - 1));
        return make(range(start, Math.min(start + length, endOf(content))), value);
      },
  );

/** A request for a cell of a table, if there is one. */
const inTable = (make: (cell: Json, more: { rows: number; columns: number }) => Json) =>
  fc.tuple(part, part, part).map(
    ([which, down, across]): Request =>
      (content) => {
        const tables = tablesIn(content);
        const table = tables[Math.floor(which * tables.length)];
        if (!table) return undefined;
        const rowIndex = Math.floor(down * table.rows);
        const columnIndex = Math.floor(across * table.columns);
        return make(
          { tableStartLocation: { index: table.start }, rowIndex, columnIndex },
          { rows: table.rows - rowIndex, columns: table.columns - columnIndex },
        );
      },
  );

const none = fc.constant(undefined);
const size = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }));
const link = { link: { url: 'https://example.org' } };

const request: fc.Arbitrary<Request> = fc.oneof(
  {
    weight: 4,
    arbitrary: placed(texts, (location, text) => ({ insertText: { location, text } })),
  },
  { weight: 4, arbitrary: spanned(none, (one) => ({ deleteContentRange: one })) },
  {
    weight: 3,
    arbitrary: placed(size, (location, [rows, columns]) => ({
      insertTable: { rows, columns, location },
    })),
  },
  inTable((tableCellLocation) => ({ insertTableRow: { tableCellLocation, insertBelow: true } })),
  inTable((tableCellLocation) => ({ insertTableRow: { tableCellLocation } })),
  inTable((tableCellLocation) => ({ insertTableColumn: { tableCellLocation, insertRight: true } })),
  inTable((tableCellLocation) => ({ insertTableColumn: { tableCellLocation } })),
  inTable((tableCellLocation) => ({ deleteTableRow: { tableCellLocation } })),
  inTable((tableCellLocation) => ({ deleteTableColumn: { tableCellLocation } })),
  {
    weight: 2,
    arbitrary: inTable((tableCellLocation, { rows, columns }) => ({
      mergeTableCells: {
        tableRange: {
          tableCellLocation,
          rowSpan: Math.min(2, rows),
          columnSpan: Math.min(2, columns),
        },
      },
    })),
  },
  inTable((tableCellLocation, { rows: rowSpan, columns: columnSpan }) => ({
    unmergeTableCells: { tableRange: { tableCellLocation, rowSpan, columnSpan } },
  })),
  spanned(presets, (one, bulletPreset) => ({ createParagraphBullets: { ...one, bulletPreset } })),
  spanned(none, (one) => ({ deleteParagraphBullets: one })),
  spanned(none, (one) => ({ createNamedRange: { ...one, name: 'r' } })),
  fc.constantFrom('', 'new', 'a\nb').map(
    (text): Request =>
      () => ({ replaceNamedRangeContent: { namedRangeName: 'r', text } }),
  ),
  spanned(styles, (one, namedStyleType) => ({
    updateParagraphStyle: { ...one, paragraphStyle: { namedStyleType }, fields: 'namedStyleType' },
  })),
  spanned(none, (one) => ({ updateTextStyle: { ...one, textStyle: link, fields: '*' } })),
  placed(none, (location) => ({ insertPageBreak: { location } })),
  placed(none, (location) => ({ insertSectionBreak: { location, sectionType: 'CONTINUOUS' } })),
  placed(none, (location) => ({ createFootnote: { location } })),
  fc.constant(
    (): Json => ({ replaceAllText: { containsText: { text: 'a' }, replaceText: 'b\nb' } }),
  ),
);

/** Whether every merged cell lies in its table, and none over another one. */
function badMerges(content: unknown): string[] {
  return list(content).flatMap((element) => {
    const rows = list(object(element.table).tableRows);
    const taken = new Set<string>();
    return rows.flatMap((row, r) =>
      list(row.tableCells).flatMap((cell, c) => {
        const { rowSpan, columnSpan } = object(cell.tableCellStyle);
        const problems = badMerges(cell.content);
        if (rowSpan === 1 && columnSpan === 1) return problems;
        for (let down = 0; down < Number(rowSpan); down++) {
          for (let across = 0; across < Number(columnSpan); across++) {
            const place = `${r + down}/${c + across}`;
            const isThere = list(rows[r + down]?.tableCells)[c + across] !== undefined;
            if (taken.has(place) || !isThere) problems.push(`${place} of ${r}/${c}`);
            taken.add(place);
          }
        }
        return problems;
      }),
    );
  });
}

/** Ranges lie within their text, and none is empty. */
function badRanges(json: Json): string[] {
  const found = JSON.stringify(json).matchAll(/"ranges":\[(\{[^\]]*\})\]/g);
  return [...found].flatMap(([, places = '']) =>
    (JSON.parse(`[${places}]`) as Json[])
      .filter(({ startIndex = 0, endIndex }) => Number(endIndex) <= Number(startIndex))
      .map((place) => JSON.stringify(place)),
  );
}

describe('random requests', () => {
  it('leave a document that is one, and come back from its JSON', () => {
    fc.assert(
      fc.property(fc.array(request, { minLength: 1, maxLength: 25 }), (requests) => {
        const made = make('one\n\ttwo three');
        const sent: Json[] = [];
        for (const request of requests) {
          const one = request(made.body());
          if (!one) continue;
          sent.push(one);
          const before = JSON.stringify(made.read());
          try {
            made.send(one);
          } catch (error) {
            if (!(error instanceof ApiError) || error.code !== 400) throw error;
            expect(JSON.stringify(made.read())).toBe(before);
          }
        }
        const json = JSON.parse(JSON.stringify(made.read())) as Json;
        const problems = [...indexProblems(json), ...badRanges(json), ...badMerges(made.body())];
        expect(problems, JSON.stringify(sent)).toEqual([]);
        const id = made.store.create('', { ...json, documentId: 'again' });
        expect(JSON.parse(JSON.stringify(made.store.get(id)))).toEqual({
          ...json,
          documentId: 'again',
        });
      }),
      { numRuns: 400 },
    );
  });
});
