/** What the requests do that every document needs: text, tables, lists, ranges and tabs. */

import { describe, expect, it } from 'vitest';
import { linesOf, make, object, range, tableTexts, tabsOf } from './kit.ts';

describe('text', () => {
  it('begins blank: a section break and an empty paragraph', () => {
    const { body } = make();
    expect(body().map(({ startIndex, endIndex }) => [startIndex, endIndex])).toEqual([
      [undefined, 1],
      [1, 2],
    ]);
  });

  it('counts UTF-16 units, and takes control characters out', () => {
    const { body, lines } = make('a\u{1F600}b\u0007\tc');
    expect(lines()).toEqual(['', 'a\u{1F600}b\tc'].slice(1));
    expect(body().at(-1)?.endIndex).toBe(1 + 6 + 1);
  });

  it.each([
    [0, 'must be inside the bounds of an existing paragraph'],
    [2, 'Index 2 must be less than the end index of the referenced segment, 2.'],
  ])('refuses to insert at %i', (index, message) => {
    expect(() => make().send({ insertText: { location: { index }, text: 'x' } })).toThrow(message);
  });

  it('applies all requests of a batch or none', () => {
    const { send, lines, store, id } = make('one');
    const revision = store.get(id).revisionId;
    expect(() =>
      send(
        { insertText: { location: { index: 1 }, text: 'x' } },
        { insertText: { location: { index: 99 }, text: 'y' } },
      ),
    ).toThrow(/^Invalid requests\[1\]\.insertText: /);
    expect(lines()).toEqual(['one']);
    expect(store.get(id).revisionId).toBe(revision);
  });

  it('refuses a stale revision and an unknown request', () => {
    const { store, id, send } = make();
    const requiredRevisionId = String(store.get(id).revisionId);
    send({ insertText: { location: { index: 1 }, text: 'x' } });
    expect(() =>
      store.batchUpdate(id, { requests: [], writeControl: { requiredRevisionId } }),
    ).toThrow('does not match the latest revision');
    expect(() => send({ paintItGreen: {} })).toThrow(
      `Unknown name "paintItGreen" at 'requests[0]': Cannot find field.`,
    );
  });

  it('keeps the earlier paragraph when a deletion starts midway, and the later one from its start', () => {
    const headed = () => {
      const made = make('head\nplain\nend');
      made.send({
        updateParagraphStyle: {
          ...range(1, 2),
          paragraphStyle: { namedStyleType: 'HEADING_1' },
          fields: 'namedStyleType',
        },
      });
      return made;
    };
    const styleOf = (made: ReturnType<typeof make>) =>
      object(object(made.body()[1]?.paragraph).paragraphStyle).namedStyleType;
    const midway = headed();
    midway.send({ deleteContentRange: range(3, 8) });
    expect([midway.lines()[0], styleOf(midway)]).toEqual(['heain', 'HEADING_1']);
    const whole = headed();
    whole.send({ deleteContentRange: range(1, 8) });
    expect([whole.lines()[0], styleOf(whole)]).toEqual(['ain', 'NORMAL_TEXT']);
  });

  it('replaces text everywhere and counts', () => {
    const { store, id, lines } = make('a cat, a Cat');
    const answer = store.batchUpdate(id, {
      requests: [{ replaceAllText: { containsText: { text: 'cat' }, replaceText: 'bird' } }],
    });
    expect(answer.replies).toEqual([{ replaceAllText: { occurrencesChanged: 2 } }]);
    expect(lines()).toEqual(['a bird, a bird']);
  });
});

describe('tables', () => {
  it('has its cells where the formula says, and its size', () => {
    const { send, body } = make('before');
    send({ insertTable: { rows: 2, columns: 3, location: { index: 7 } } });
    const table = body().find((element) => element.table);
    expect(table?.startIndex).toBe(8);
    expect(Number(table?.endIndex) - Number(table?.startIndex)).toBe(2 + 2 + 2 * 6);
    const at = (r: number, c: number) => 7 + 4 + r * (1 + 2 * 3) + 2 * c;
    for (const [r, c] of [
      [1, 2],
      [0, 1],
      [0, 0],
    ] as const) {
      send({ insertText: { location: { index: at(r, c) }, text: `${r}${c}` } });
    }
    expect(tableTexts(body())).toEqual([
      [['00'], ['01'], ['']],
      [[''], [''], ['12']],
    ]);
  });

  it('adds and removes rows and columns', () => {
    const { send, body } = make();
    send({ insertTable: { rows: 1, columns: 1, location: { index: 1 } } });
    const tableCellLocation = { tableStartLocation: { index: 2 }, rowIndex: 0, columnIndex: 0 };
    send(
      { insertText: { location: { index: 5 }, text: 'x' } },
      { insertTableRow: { tableCellLocation, insertBelow: true } },
      { insertTableColumn: { tableCellLocation, insertRight: true } },
    );
    const texts = () => tableTexts(body());
    expect(texts()).toEqual([
      [['x'], ['']],
      [[''], ['']],
    ]);
    send({ deleteTableRow: { tableCellLocation: { ...tableCellLocation, rowIndex: 1 } } });
    send({ deleteTableColumn: { tableCellLocation } });
    expect(texts()).toEqual([[['']]]);
    send({ deleteTableColumn: { tableCellLocation } });
    expect(texts()).toEqual([]);
  });

  it('refuses to delete the line feed before it, and half of it', () => {
    const { send } = make('before');
    send({ insertTable: { rows: 1, columns: 1, location: { index: 7 } } });
    const refused = 'Invalid deletion range. Cannot delete the requested range.';
    expect(() => send({ deleteContentRange: range(7, 8) })).toThrow(refused);
    expect(() => send({ deleteContentRange: range(8, 10) })).toThrow(refused);
    send({ deleteContentRange: range(8, 13) });
  });
});

describe('lists, ranges and tabs', () => {
  it('takes the tabs of nested items out', () => {
    const { send, body, lines } = make('A\n\tB\nC');
    send({ createParagraphBullets: { ...range(1, 6), bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE' } });
    expect(lines()).toEqual(['A', 'B', 'C']);
    expect(
      body().map(({ paragraph }) => object(object(paragraph).bullet).nestingLevel ?? 0),
    ).toEqual([0, 0, 1, 0]);
    send({ deleteParagraphBullets: range(1, 5) });
    expect(body().some(({ paragraph }) => object(paragraph).bullet)).toBe(false);
  });

  it('moves a named range along, and drops it with its text', () => {
    const { send, store, id } = make('one two');
    send({ createNamedRange: { name: 'r', ...range(5, 8) } });
    send({ insertText: { location: { index: 1 }, text: '>>' } });
    expect(JSON.stringify(store.get(id))).toContain('"startIndex":7,"endIndex":10');
    send({ deleteContentRange: range(7, 10) });
    expect(JSON.stringify(store.get(id))).not.toContain('namedRange');
    expect(() => send({ deleteNamedRange: {} })).toThrow('ID or name for named range must be set');
  });

  it('adds a tab that is written to by its id', () => {
    const { store, id } = make('first');
    const { replies } = store.batchUpdate(id, {
      requests: [{ addDocumentTab: { tabProperties: { title: 'Second' } } }],
    }) as { replies: { addDocumentTab: { tabProperties: { tabId: string } } }[] };
    const tabId = replies[0]?.addDocumentTab.tabProperties.tabId;
    store.batchUpdate(id, {
      requests: [{ insertText: { location: { index: 1, tabId }, text: 'there' } }],
    });
    const contents = tabsOf(store.get(id)).map((tab) =>
      linesOf(object(object(tab.documentTab).body).content),
    );
    expect(contents).toEqual([['first'], ['there']]);
  });
});
