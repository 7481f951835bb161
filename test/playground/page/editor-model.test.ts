/** The editor's view of the Docs JSON, edits on it, and the requests that they become. */

import { describe, expect, it } from 'vitest';
import type { JsonDocument, JsonElement } from '../../../playground/page/editor/docs-json.ts';
import { editAll, editParagraphs } from '../../../playground/page/editor/edit-paragraphs.ts';
import { modelOf, paragraphText, segmentText } from '../../../playground/page/editor/model.ts';
import { requestsFor } from '../../../playground/page/editor/requests.ts';

function line(startIndex: number, text: string, more: object = {}): JsonElement {
  const endIndex = startIndex + text.length + 1;
  return {
    startIndex,
    endIndex,
    paragraph: {
      elements: [{ startIndex, endIndex, textRun: { content: `${text}\n`, textStyle: {} } }],
      paragraphStyle: { namedStyleType: 'NORMAL_TEXT' },
      ...more,
    },
  };
}

/** Title, a bullet, a table with one cell, and a last line. */
const json: JsonDocument = {
  title: 'Notes',
  revisionId: 'r1',
  tabs: [
    {
      tabProperties: { tabId: 't.0', title: 'One' },
      documentTab: {
        lists: { l1: { listProperties: { nestingLevels: [{ glyphSymbol: '\u25cf' }] } } },
        body: {
          content: [
            { endIndex: 1, sectionBreak: {} },
            line(1, 'Head', { paragraphStyle: { namedStyleType: 'HEADING_1' } }),
            line(6, 'item', { bullet: { listId: 'l1' } }),
            {
              startIndex: 11,
              endIndex: 18,
              table: {
                tableRows: [
                  { tableCells: [{ startIndex: 13, endIndex: 17, content: [line(14, 'ab')] }] },
                ],
              },
            },
            line(18, 'end'),
          ],
        },
      },
      childTabs: [{ tabProperties: { tabId: 't.1', title: 'Two' } }],
    },
  ],
};

const model = modelOf(json);
const texts = model.segments.map(segmentText);

describe('modelOf', () => {
  it('makes one segment of neighbouring paragraphs, and one of each cell', () => {
    expect(texts).toEqual(['Head\nitem', 'ab', 'end']);
    expect(model.segments.map(({ start }) => start)).toEqual([1, 14, 18]);
    expect(model.layout.map(({ kind }) => kind)).toEqual(['segment', 'table', 'segment']);
    expect(model.segments[0]?.paragraphs[1]?.bullet).toEqual({ level: 0, kind: 'disc' });
  });

  it('finds a child tab, and takes the first tab for an unknown one', () => {
    expect(modelOf(json, 't.1').tabId).toBe('t.1');
    expect(modelOf(json, 't.9').tabId).toBe('t.0');
  });
});

describe('editParagraphs', () => {
  const [first] = model.segments;
  const of = (from: number, to: number, text: string) =>
    editParagraphs(first?.paragraphs ?? [], { from, to, text }).map((one) => [
      one.named,
      one.bullet !== undefined,
      paragraphText(one),
    ]);

  it('splits with the style of the paragraph that is split', () => {
    expect(of(2, 2, '\n')).toEqual([
      ['HEADING_1', false, 'He'],
      ['HEADING_1', false, 'ad'],
      ['NORMAL_TEXT', true, 'item'],
    ]);
  });

  it('merges into the earlier paragraph, or into the later one where nothing of the earlier is left', () => {
    expect(of(3, 5, '')).toEqual([['HEADING_1', false, 'Heaitem']]);
    expect(of(0, 5, '')).toEqual([['NORMAL_TEXT', true, 'item']]);
  });

  it('takes several edits of one text', () => {
    const hunks = [
      { from: 0, to: 0, text: 'A ' },
      { from: 9, to: 9, text: 's' },
    ];
    expect(editAll(first?.paragraphs ?? [], hunks).map(paragraphText)).toEqual(['A Head', 'items']);
  });
});

describe('requestsFor', () => {
  it('writes back to front', () => {
    expect(requestsFor(model, ['Heads\nitem', 'b', 'end'], undefined)).toEqual([
      { deleteContentRange: { range: { startIndex: 14, endIndex: 15, tabId: 't.0' } } },
      { insertText: { location: { index: 5, tabId: 't.0' }, text: 's' } },
    ]);
    expect(requestsFor(model, texts, undefined)).toEqual([]);
  });

  it('inserts before it deletes, so that what is replaced lends its look', () => {
    expect(requestsFor(model, ['Head\nitem', 'ab', 'ox'], undefined)).toEqual([
      { insertText: { location: { index: 18, tabId: 't.0' }, text: 'ox' } },
      { deleteContentRange: { range: { startIndex: 20, endIndex: 23, tabId: 't.0' } } },
    ]);
  });

  it('styles by the indexes after the text', () => {
    const restyle = { segment: 2, paragraph: 0, to: { named: 'HEADING_2' } };
    expect(requestsFor(model, ['Head\nitems', 'ab', 'end'], undefined, [restyle]).at(-1)).toEqual({
      updateParagraphStyle: {
        range: { startIndex: 19, endIndex: 23, tabId: 't.0' },
        paragraphStyle: { namedStyleType: 'HEADING_2' },
        fields: 'namedStyleType',
      },
    });
  });
});
