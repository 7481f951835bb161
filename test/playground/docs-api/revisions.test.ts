/** Which revision a write may be for, and where it lands when others wrote meanwhile. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../playground/docs-api/tape.ts';
import { indexProblems } from './index-rules.ts';
import { bold, type Made, make, object, range, rangesOf, runsOf, text } from './kit.ts';

const revisionOf = (made: Made) => made.read().revisionId;
const aim = (made: Made, targetRevisionId: unknown, ...requests: Json[]) =>
  made.store.batchUpdate(made.id, { requests, writeControl: { targetRevisionId } });

describe('a required revision', () => {
  it('is the latest one, or nothing is written', () => {
    const made = make('a');
    const requiredRevisionId = revisionOf(made);
    const write = () =>
      made.store.batchUpdate(made.id, {
        requests: [text(1, 'x')],
        writeControl: { requiredRevisionId },
      });
    expect(write().writeControl).toEqual({ requiredRevisionId: revisionOf(made) });
    expect(write).toThrow(
      `The required revision ID '${String(requiredRevisionId)}' does not match the latest revision.`,
    );
    expect(made.lines()).toEqual(['xa']);
  });
});

describe('a target revision', () => {
  it('may be the latest one', () => {
    const made = make('a');
    aim(made, revisionOf(made), text(1, 'x'));
    expect(made.lines()).toEqual(['xa']);
  });

  it.each<[string, Json[], Json[], string[]]>([
    ['behind what others wrote before it', [text(1, '>>')], [text(5, 'X')], ['>>one Xtwo']],
    ['where it was when others wrote behind it', [text(8, '!')], [text(5, 'X')], ['one Xtwo!']],
    ['behind text at the same place', [text(5, 'A')], [text(5, 'B')], ['one ABtwo']],
    [
      'behind it with all that comes there later',
      [text(5, 'A')],
      [text(5, 'B'), text(5, 'C'), text(6, 'D')],
      ['one ACDBtwo'],
    ],
    [
      'without what others wrote right behind a range',
      [text(4, '!')],
      [{ deleteContentRange: range(1, 4) }],
      ['! two'],
    ],
    [
      'around what others wrote within a deletion',
      [text(3, '!')],
      [{ deleteContentRange: range(1, 4) }, text(1, 'X')],
      ['!X two'],
    ],
    [
      'where its place was when that was deleted',
      [{ deleteContentRange: range(4, 6) }],
      [text(5, 'X')],
      ['oneXwo'],
    ],
    [
      'each request behind those before it',
      [text(1, '>>')],
      [text(5, 'X'), text(6, 'Y'), text(1, '<')],
      ['>><one XYtwo'],
    ],
    [
      'with what is left of a range',
      [{ deleteContentRange: range(2, 6) }],
      [{ deleteContentRange: range(1, 7) }],
      ['o'],
    ],
  ])('lands %s', (_, others, own, lines) => {
    const made = make('one two');
    const seen = revisionOf(made);
    made.send(...others);
    aim(made, seen, ...own);
    expect(made.lines()).toEqual(lines);
    expect(indexProblems(made.read())).toEqual([]);
  });

  it('moves ranges and tables as well', () => {
    const made = make('one two');
    const seen = revisionOf(made);
    made.send(text(1, 'new\n'));
    aim(
      made,
      seen,
      { insertTable: { rows: 1, columns: 1, location: { index: 8 } } },
      { pinTableHeaderRows: { tableStartLocation: { index: 9 }, pinnedHeaderRowsCount: 1 } },
      { createNamedRange: { name: 'r', ...range(1, 4) } },
      bold(5, 8),
    );
    expect(rangesOf(made)).toEqual({ r: [[5, 8]] });
    expect(made.lines()).toEqual(['new', 'one two', '', '']);
    expect(runsOf(made.body()).find(([, style]) => object(style).bold)?.[0]).toBe('two');
  });

  it('is refused when nobody remembers it', () => {
    const made = make('a');
    expect(() => aim(made, 'another', text(1, 'x'))).toThrow('target revision');
    const seen = revisionOf(made);
    for (let i = 0; i < 25; i++) made.send(text(1, 'x'));
    expect(() => aim(made, seen, text(1, 'x'))).toThrow('target revision');
  });

  it('keeps the text of both, whatever they wrote and deleted', () => {
    const part = fc.nat({ max: 999 }).map((number) => number / 1000);
    const edit = fc.record({
      where: part,
      length: fc.integer({ min: 0, max: 4 }),
      put: fc.boolean(),
    });
    const edits = fc.array(edit, { maxLength: 6 });
    /** Edits as requests, each counted on what the one before it left. */
    const requestsFor = (
      all: readonly { where: number; length: number; put: boolean }[],
      sign: string,
    ) => {
      let length = 10;
      return all.flatMap((one): Json[] => {
        const index = 1 + Math.floor(one.where * (length + 1));
        if (one.put) {
          length += 2;
          return [text(index, `${sign}\n`)];
        }
        const end = Math.min(index + one.length, length + 1);
        if (end <= index) return [];
        length -= end - index;
        return [{ deleteContentRange: range(index, end) }];
      });
    };
    fc.assert(
      fc.property(edits, edits, (theirs, ours) => {
        const made = make('0123456789');
        const alone = make('0123456789');
        const seen = revisionOf(made);
        const others = requestsFor(theirs, 't');
        if (others.length > 0) made.send(...others);
        const own = requestsFor(ours, 'o');
        if (own.length > 0) alone.send(...own);
        const theirText = made.lines().join('').replaceAll(/\d/g, '');
        aim(made, seen, ...own);
        const written = made.lines().join('');
        // Nobody's deletion takes away what the other one wrote, and what both kept is kept.
        expect(written.replaceAll(/[\do]/g, '')).toBe(theirText);
        expect(written.replaceAll(/[\dt]/g, '')).toBe(alone.lines().join('').replaceAll(/\d/g, ''));
        expect(indexProblems(made.read())).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
