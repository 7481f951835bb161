/** What changed between two texts, and how two people's changes go together. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyHunks,
  homeOf,
  hunksOf,
  mapOffset,
  mergeSegments,
  mergeText,
  singleHunk,
} from '../../../playground/page/editor/text-diff.ts';

describe('singleHunk', () => {
  it('finds what was typed', () => {
    expect(singleHunk('on the way', 'on my way')).toEqual({ from: 3, to: 6, text: 'my' });
    expect(singleHunk('same', 'same')).toBeUndefined();
  });

  it('lets the caret decide where a line feed beside another was typed', () => {
    expect(singleHunk('A\nB', 'A\n\nB', 2)).toEqual({ from: 1, to: 1, text: '\n' });
    expect(singleHunk('A\nB', 'A\n\nB', 3)).toEqual({ from: 2, to: 2, text: '\n' });
    expect(singleHunk('aaa', 'aaaa', 2)).toEqual({ from: 1, to: 1, text: 'a' });
  });

  it('never halves a surrogate pair', () => {
    expect(singleHunk('x\u{1F600}y', 'x\u{1F601}y')).toEqual({ from: 1, to: 3, text: '\u{1F601}' });
  });
});

describe('hunksOf', () => {
  it('keeps edits in different paragraphs apart', () => {
    expect(hunksOf('one\ntwo\nthree', 'ones\ntwo\nthre')).toEqual([
      { from: 3, to: 3, text: 's' },
      { from: 12, to: 13, text: '' },
    ]);
  });

  it('always leads from the old text to the new one', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\u{1F600}'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, fc.nat(12), (before, after, caret) => {
        const hint = Math.min(caret, after.length);
        expect(applyHunks(before, hunksOf(before, after, hint))).toBe(after);
      }),
    );
  });
});

describe('mergeText', () => {
  it('keeps what both wrote', () => {
    expect(mergeText('one\ntwo', 'one!\ntwo', 'one\nand two')).toBe('one!\nand two');
    expect(mergeText('one\ntwo', 'one\ntwo!', 'zero\none\ntwo')).toBe('zero\none\ntwo!');
    expect(mergeText('ab', 'aXb', 'aYb')).toBe('aYXb');
  });

  it('keeps new words where the other person deleted the paragraph', () => {
    expect(mergeText('a\nlong line\nb', 'a\nlong new line\nb', 'a\nb')).toContain('new');
  });

  it('is the other text where one side did nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (base, text) => {
        expect(mergeText(base, base, text)).toBe(text);
        expect(mergeText(base, text, base)).toBe(text);
      }),
    );
  });
});

describe('segments', () => {
  it('finds a segment again when a table came before or after it', () => {
    expect(homeOf(['notes'], ['notes', 'cell', 'end'], 0)).toBe(0);
    expect(homeOf(['notes'], ['', 'cell', 'notes'], 0)).toBe(2);
    expect(mergeSegments(['notes'], ['notes!'], ['', 'cell', 'notes'])).toEqual([
      '',
      'cell',
      'notes!',
    ]);
  });
});

describe('mapOffset', () => {
  it('moves with what stands before', () => {
    const hunks = [{ from: 2, to: 4, text: 'xyz' }];
    expect([0, 2, 3, 4, 6].map((at) => mapOffset(hunks, at))).toEqual([0, 2, 2, 5, 7]);
    expect(mapOffset([{ from: 2, to: 2, text: 'x' }], 2, 'after')).toBe(3);
  });
});
