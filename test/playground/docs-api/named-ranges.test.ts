/** How named ranges follow the text around them: the policy of the stand-in where nobody wrote down the real one. */

import { describe, expect, it } from 'vitest';
import type { Json } from '../../../playground/docs-api/tape.ts';
import { list, type Made, make, object, range, rangesOf, text } from './kit.ts';

/** `one two three` with a range over `two`. */
function ranged(): Made & { namedRangeId: unknown } {
  const made = make('one two three');
  const [reply] = made.send({ createNamedRange: { name: 'r', ...range(5, 8) } });
  return { ...made, namedRangeId: object(reply?.createNamedRange).namedRangeId };
}
const remove = (from: number, to: number) => ({ deleteContentRange: range(from, to) });

describe('a named range', () => {
  it.each<[string, Json, [number, number][]]>([
    ['moves with text before it', text(1, 'xx'), [[7, 10]]],
    ['stays when text comes behind it', text(9, 'xx'), [[5, 8]]],
    ['grows by text within', text(6, 'xx'), [[5, 10]]],
    ['takes nothing in at its start', text(5, 'xx'), [[7, 10]]],
    ['takes nothing in at its end', text(8, 'xx'), [[5, 8]]],
    ['shrinks from the front', remove(4, 6), [[4, 6]]],
    ['shrinks from behind', remove(7, 9), [[5, 7]]],
    [
      'is split by a table',
      { insertTable: { rows: 1, columns: 1, location: { index: 6 } } },
      [
        [5, 7],
        [12, 14],
      ],
    ],
    [
      'is split by a section break',
      { insertSectionBreak: { location: { index: 6 }, sectionType: 'CONTINUOUS' } },
      [
        [5, 7],
        [8, 10],
      ],
    ],
  ])('%s', (_, request, places) => {
    const made = ranged();
    made.send(request);
    expect(rangesOf(made)).toEqual({ r: places });
  });

  it('vanishes with all of its text', () => {
    const made = ranged();
    made.send(remove(5, 8));
    expect(made.tab().namedRanges).toBeUndefined();
  });

  it('may share its name, and covers a whole body from its start', () => {
    const made = ranged();
    made.send({ createNamedRange: { name: 'r', ...range(0, 15) } });
    expect(rangesOf(made)).toEqual({
      r: [
        [5, 8],
        [0, 15],
      ],
    });
    made.send({ deleteNamedRange: { namedRangeId: made.namedRangeId } });
    expect(rangesOf(made)).toEqual({ r: [[0, 15]] });
    made.send({ deleteNamedRange: { name: 'r' } }, { deleteNamedRange: { name: 'r' } });
    expect(rangesOf(made)).toEqual({});
  });

  it.each([
    [{ createNamedRange: { name: '', ...range(1, 2) } }, 'between 1 and 256'],
    [{ createNamedRange: { name: 'x'.repeat(257), ...range(1, 2) } }, 'between 1 and 256'],
    [{ createNamedRange: { name: 'x', ...range(2, 2) } }, 'should not be empty'],
    [{ deleteNamedRange: { namedRangeId: 'kix.none' } }, 'was not found'],
    [{ replaceNamedRangeContent: { namedRangeId: 'kix.none', text: 'x' } }, 'was not found'],
  ])('refuses %j', (request, message) => {
    expect(() => make('abc').send(request)).toThrow(message);
  });

  it('lies in a header and in a footnote as well', () => {
    const made = make('abc');
    const [header, note] = made.send(
      { createHeader: { type: 'DEFAULT' } },
      { createFootnote: { location: { index: 2 } } },
    );
    const { headerId } = object(header?.createHeader);
    const { footnoteId } = object(note?.createFootnote);
    made.send(
      text(0, 'top', { segmentId: headerId }),
      { createNamedRange: { name: 'h', ...range(0, 3, { segmentId: headerId }) } },
      { createNamedRange: { name: 'f', ...range(0, 1, { segmentId: footnoteId }) } },
      text(1, '--', { segmentId: headerId }),
    );
    const { namedRanges } = object(object(made.tab().namedRanges).h);
    expect(list(namedRanges)[0]?.ranges).toEqual([{ endIndex: 5, segmentId: headerId }]);
    made.send({ replaceNamedRangeContent: { namedRangeName: 'f', text: 'note' } });
    expect(rangesOf(made)).toEqual({ h: [[0, 5]], f: [[0, 4]] });
    const again = make();
    again.store.create('', { ...made.read(), documentId: again.id });
    expect(rangesOf(again)).toEqual(rangesOf(made));
  });
});

describe('replacing the content of a named range', () => {
  it('covers the new text, and keeps what is around it', () => {
    const made = ranged();
    made.send({ replaceNamedRangeContent: { namedRangeId: made.namedRangeId, text: 'fourteen' } });
    expect(made.lines()).toEqual(['one fourteen three']);
    expect(rangesOf(made)).toEqual({ r: [[5, 13]] });
    made.send({ replaceNamedRangeContent: { namedRangeName: 'r', text: '' } });
    expect(made.lines()).toEqual(['one  three']);
    expect(rangesOf(made)).toEqual({});
  });

  it('fills the first piece, and deletes the others with their text', () => {
    const made = ranged();
    made.send({ insertTable: { rows: 1, columns: 1, location: { index: 6 } } });
    made.send({ replaceNamedRangeContent: { namedRangeName: 'r', text: 'TWO' } });
    expect(rangesOf(made).r).toHaveLength(1);
    expect(made.lines().join('')).toContain('TWO');
    expect(made.lines().join('')).not.toContain('wo');
  });

  it('fills every range of a name, in every tab or in those that are named', () => {
    const made = ranged();
    const [reply] = made.send({ addDocumentTab: { tabProperties: { title: 'Two' } } });
    const { tabId } = object(object(reply?.addDocumentTab).tabProperties);
    made.send(text(1, 'other', { tabId }), {
      createNamedRange: { name: 'r', ...range(1, 6, { tabId }) },
    });
    const fill = (value: string, tabIds?: unknown[]) => ({
      replaceNamedRangeContent: {
        namedRangeName: 'r',
        text: value,
        ...(tabIds ? { tabsCriteria: { tabIds } } : {}),
      },
    });
    made.send(fill('X'));
    expect([rangesOf(made), rangesOf(made, 1)]).toEqual([{ r: [[5, 6]] }, { r: [[1, 2]] }]);
    made.send(fill('YY', [tabId]), fill('nobody', ['t.0']));
    expect([rangesOf(made), rangesOf(made, 1)]).toEqual([{ r: [[5, 11]] }, { r: [[1, 3]] }]);
    made.send({ replaceNamedRangeContent: { namedRangeName: 'nowhere', text: 'x' } });
  });

  it('leaves the line feed at the end of a body that it covers whole', () => {
    const made = make('abc');
    made.send({ createNamedRange: { name: 'all', ...range(0, 5) } });
    made.send({ replaceNamedRangeContent: { namedRangeName: 'all', text: 'new' } });
    expect(made.lines()).toEqual(['new']);
  });
});
