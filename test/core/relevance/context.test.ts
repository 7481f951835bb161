import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineInContext, linesInContext } from '../../../src/core/relevance/context.ts';

describe('the context of a line', () => {
  it('is its heading and its neighbours, without bullets', () => {
    const page = ['What was hard', '- the silence', '2. my talk', 'nothing else, I hope.'];
    expect(lineInContext(page, 2)).toEqual({
      line: 'my talk',
      heading: 'What was hard',
      before: 'the silence',
      after: 'nothing else, I hope.',
    });
    expect(lineInContext(page, 1)).toMatchObject({ heading: 'What was hard', before: '' });
  });

  it('forgets a heading that is too far away', () => {
    const page = ['Plans', ...Array.from({ length: 20 }, (_, i) => `- item ${i}.`)];
    expect(lineInContext(page, 14).heading).toBe('Plans');
    expect(lineInContext(page, 15).heading).toBe('');
  });

  it('is empty outside of the notes', () => {
    expect(lineInContext(['a'], 3)).toEqual({ line: '', heading: '', before: '', after: '' });
    expect(lineInContext(['a'], -1)).toEqual({ line: '', heading: '', before: '', after: '' });
  });

  it('is the same for one line as for all lines at once', () => {
    const text = fc.constantFrom('Heading', '- a bullet', 'A sentence, with an end.', '', '> 3) x');
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), (page) => {
        expect(page.map((_, at) => lineInContext(page, at))).toEqual(linesInContext(page));
      }),
    );
  });
});
