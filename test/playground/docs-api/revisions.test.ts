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

  it('keeps the text of both, whatever they wrote', () => {
    const insertion = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      text: fc.constantFrom('a', 'bb', 'c\nc'),
    });
    fc.assert(
      fc.property(
        fc.array(insertion, { maxLength: 5 }),
        fc.array(insertion, { maxLength: 5 }),
        (theirs, ours) => {
          const made = make('0123456789');
          const seen = revisionOf(made);
          const requests = (all: typeof theirs, letter: string) => {
            let length = 10;
            return all.map((one) => {
              const request = text(
                1 + Math.floor(one.at * length),
                one.text.replaceAll(/\w/g, letter),
              );
              length += one.text.length;
              return request;
            });
          };
          if (theirs.length > 0) made.send(...requests(theirs, 't'));
          aim(made, seen, ...requests(ours, 'o'));
          const count = (letter: string, all: typeof theirs) =>
            all.map((one) => one.text.replaceAll(/\w/g, letter)).join('').length;
          const written = made.lines().join('\n');
          expect(written.length).toBe(10 + count('t', theirs) + count('o', ours));
          expect(written.replaceAll(/[\nto]/g, '')).toBe('0123456789');
          expect(indexProblems(made.read())).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
