import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editedParagraph } from '../../../src/core/relevance/edited-paragraph.ts';

describe('editedParagraph', () => {
  it('is the one paragraph that differs', () => {
    expect(editedParagraph(['a', 'b', 'c'], ['a', 'b2', 'c'], 0)).toBe(1);
  });

  it('is a paragraph that was added, at the end or between', () => {
    expect(editedParagraph(['a', 'b'], ['a', 'b', 'c'], 0)).toBe(2);
    expect(editedParagraph(['a', 'b'], ['a', 'x', 'b'], 0)).toBe(1);
  });

  it('is the last one with words where several changed', () => {
    expect(editedParagraph(['a'], ['a', 'b', 'c', ''], 0)).toBe(2);
  });

  it('stays where it was when nothing changed, inside the notes', () => {
    expect(editedParagraph(['a', 'b', 'c'], ['a', 'b', 'c'], 1)).toBe(1);
    expect(editedParagraph(['a'], ['a'], 7)).toBe(0);
  });

  it('is what took the place of removed paragraphs', () => {
    expect(editedParagraph(['a', 'b', 'c'], ['a', 'c'], 0)).toBe(1);
    expect(editedParagraph(['a', 'b'], ['a'], 1)).toBe(0);
  });

  it('is 0 for empty notes', () => {
    expect(editedParagraph(['a'], [], 3)).toBe(0);
  });

  it('finds any single edit that gives a line new words', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }),
        fc.nat(),
        (lines, n) => {
          const at = n % lines.length;
          const after = lines.map((line, i) => (i === at ? `${line} and more` : line));
          expect(editedParagraph(lines, after, 0)).toBe(at);
        },
      ),
    );
  });

  it('always answers an index of the notes', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), fc.integer(), (a, b, caret) => {
        const index = editedParagraph(a, b, caret);
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(Math.max(0, b.length - 1));
      }),
    );
  });
});
