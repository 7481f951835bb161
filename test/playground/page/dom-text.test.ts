// @vitest-environment happy-dom
/** From a point of the page to a place in the text, and back. */

import { describe, expect, it } from 'vitest';
import { placeAt, pointAt, segmentTextIn } from '../../../playground/page/editor/dom-text.ts';
import { plainText, replaceSpan } from '../../../playground/page/editor/input.ts';
import { buildLayout, showSegment } from '../../../playground/page/editor/render.ts';

function page(): HTMLElement {
  const root = document.createElement('div');
  buildLayout(root, [{ kind: 'segment', segment: 0 }]);
  const segment = root.querySelector('[data-segment]');
  if (segment) {
    showSegment(segment, [
      { named: 'HEADING_1', runs: [{ text: 'Head', look: {} }] },
      { named: 'NORMAL_TEXT', runs: [] },
      {
        named: 'NORMAL_TEXT',
        runs: [
          { text: 'a\vb ', look: { bold: true } },
          { text: '\uFFFC', look: { label: 'Ana' } },
          { text: ' c', look: {} },
        ],
      },
    ]);
  }
  document.body.replaceChildren(root);
  return root;
}

describe('the page as text', () => {
  it('reads soft breaks and atoms as one character each', () => {
    const segment = page().querySelector('[data-segment]');
    expect(segment && segmentTextIn(segment)).toBe('Head\n\na\vb \uFFFC c');
  });

  it('finds every place again', () => {
    const root = page();
    for (let offset = 0; offset <= 13; offset++) {
      const point = pointAt(root, { segment: 0, offset });
      expect(point && placeAt(root, ...point)).toEqual({ segment: 0, offset });
    }
  });

  it('takes points of the root for the nearest paragraph', () => {
    const root = page();
    expect(placeAt(root, root, 0)).toEqual({ segment: 0, offset: 0 });
    expect(placeAt(root, root, 1)).toEqual({ segment: 0, offset: 13 });
  });

  it('leaves paragraphs alone that look as they should', () => {
    const root = page();
    const segment = root.firstElementChild as HTMLElement;
    const head = segment.firstElementChild;
    showSegment(segment, [
      { named: 'HEADING_1', runs: [{ text: 'Head', look: {} }] },
      { named: 'NORMAL_TEXT', runs: [{ text: 'new', look: {} }] },
    ]);
    expect(segment.firstElementChild).toBe(head);
    expect(segmentTextIn(segment)).toBe('Head\nnew');
  });
});

describe('own edits', () => {
  it('replaces inside a segment and across tables', () => {
    const span = { from: { segment: 0, offset: 1 }, to: { segment: 2, offset: 1 } };
    expect(replaceSpan(['abc', 'cell', 'xyz'], span, '!')).toEqual(['a!', '', 'yz']);
    const inside = { from: { segment: 0, offset: 1 }, to: { segment: 0, offset: 2 } };
    expect(replaceSpan(['abc'], inside, '\n')).toEqual(['a\nc']);
  });

  it('takes pasted text as plain lines', () => {
    expect(plainText('a\r\nb\u0007\tc')).toBe('a\nb\tc');
  });
});
