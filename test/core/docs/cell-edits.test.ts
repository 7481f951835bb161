import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planEdits, type TextEdit } from '../../../src/core/docs/cell-edits.ts';
import { planNewRows } from '../../../src/core/docs/new-row.ts';
import { tablesOf } from '../../../src/core/docs/table-rows.ts';
import { newStore, snapshotOf } from '../../support/random-documents.ts';

const content = (store: ReturnType<typeof newStore>, id: string) =>
  snapshotOf(store, id).tabs[0]?.content ?? [];
const text = fc.stringMatching(/^[ab\n😀é]{0,8}$/u);

/** A document with one table, its cells filled. */
function tableOf(cells: readonly string[]) {
  const store = newStore();
  const id = store.create('Notes');
  const requests: object[] = [
    { insertTable: { rows: 1, columns: cells.length, location: { index: 1 } } },
  ];
  // Back to front, so that the places hold.
  for (let c = cells.length - 1; c >= 0; c--) {
    if (cells[c]) requests.push({ insertText: { location: { index: 5 + 2 * c }, text: cells[c] } });
  }
  store.batchUpdate(id, { requests });
  return { store, id };
}

const cellTexts = (store: ReturnType<typeof newStore>, id: string) =>
  tablesOf(content(store, id))[0]?.map(({ cells }) => cells.map((cell) => cell.text)) ?? [];

describe('changing texts in place', () => {
  it('leaves what was wanted in each cell, for any texts', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (pairs) => {
        const { store, id } = tableOf(pairs.map(([from]) => from));
        const [row] = tablesOf(content(store, id))[0] ?? [];
        const edits = (row?.cells ?? []).map(
          (cell, c): TextEdit => ({ ...cell, from: cell.text, to: pairs[c]?.[1] ?? '' }),
        );
        const planned = planEdits('t.0', edits);
        if (!planned.ok) throw new Error(planned.problem.code);
        if (planned.value.length > 0) store.batchUpdate(id, { requests: planned.value });
        expect(cellTexts(store, id)).toEqual([pairs.map(([, to]) => to)]);
      }),
      { numRuns: 300 },
    );
  });

  it('touches only what differs', () => {
    const edit = { start: 10, end: 22, from: 'every second', to: 'every third' };
    expect(planEdits('t.0', [edit])).toEqual({
      ok: true,
      value: [
        { insertText: { location: { index: 21, tabId: 't.0' }, text: 'thir' } },
        { deleteContentRange: { range: { startIndex: 16, endIndex: 21, tabId: 't.0' } } },
      ],
    });
  });

  it('is refused where something hides in the text', () => {
    const edit = { start: 10, end: 14, from: 'abc', to: 'abd' };
    expect(planEdits('t.0', [edit])).toMatchObject({ problem: { code: 'docs-hidden-content' } });
  });
});

describe('new rows', () => {
  it('stand below the last one with their texts, for any texts', () => {
    const cells = fc.array(text, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(cells, fc.array(cells, { maxLength: 4 }), (first, rows) => {
        const { store, id } = tableOf(first);
        const [table] = tablesOf(content(store, id));
        const planned = planNewRows('t.0', table ?? [], rows);
        if (planned.requests.length > 0) store.batchUpdate(id, { requests: planned.requests });
        expect(cellTexts(store, id)).toEqual([first, ...rows]);
        const starts = tablesOf(content(store, id))[0]
          ?.slice(1)
          .map((row) => row.cells[0]?.start);
        expect(planned.firstCells).toEqual(starts);
      }),
      { numRuns: 100 },
    );
  });
});
