import { describe, expect, it } from 'vitest';
import { problemCodes } from '../../src/core/problem.ts';
import { copy } from '../../src/panel/copy.ts';
import { problemCopy, problemSentence } from '../../src/panel/problem-copy.ts';

describe('copy', () => {
  it.each(problemCodes)('has one sentence and a way out for %s', (code) => {
    const { wayOut } = problemCopy[code];
    expect(problemSentence({ code })).toMatch(/^[A-Z].*\.$/);
    expect(wayOut.length).toBeGreaterThan(3);
  });

  it('has nothing for codes that do not exist', () => {
    expect(Object.keys(problemCopy).sort()).toEqual([...problemCodes].sort());
  });

  it('does not shout', () => {
    expect(JSON.stringify([copy, problemCopy])).not.toContain('!');
  });
});
