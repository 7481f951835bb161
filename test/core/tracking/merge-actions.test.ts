import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Merged, mergeActions, type Side } from '../../../src/core/tracking/merge-actions.ts';
import {
  decided,
  type Fields,
  fieldNames,
  mergeFields,
} from '../../../src/core/tracking/merge-fields.ts';
import { quarrels, rows, said, side } from './merge-language.ts';

const exchanged: Readonly<Record<string, string>> = { mine: 'theirs', theirs: 'mine' };

/** What would be lost: a value of a side that neither side, the base nor a recorded removal accounts for. */
function lost(base: ReturnType<typeof rows>, mine: Side, theirs: Side, merged: Merged): string[] {
  const removed = new Set([...mine.removed, ...theirs.removed]);
  return [mine, theirs].flatMap((own) =>
    [...own.rows].flatMap(([key, fields]) => {
      const kept = [merged.mine.get(key), merged.theirs.get(key)];
      if (!kept[0] && !kept[1]) return removed.has(key) && base.has(key) ? [] : [key];
      return fieldNames
        .filter((name) => fields[name] !== undefined && fields[name] !== base.get(key)?.[name])
        .filter((name) => !kept.some((one) => one?.[name] === fields[name]))
        .map((name) => `${key}.${name}`);
    }),
  );
}

/** The laws that hold for every merge. */
function obeysLaws(base: ReturnType<typeof rows>, mine: Side, theirs: Side): Merged {
  const merged = mergeActions(base, mine, theirs);

  const other = mergeActions(base, theirs, mine);
  expect(said(other.theirs), 'symmetric').toBe(said(merged.mine));
  expect(said(other.mine), 'symmetric').toBe(said(merged.theirs));
  expect(said(other.base), 'symmetric').toBe(said(merged.base));
  expect(
    other.removals.map(({ key, removedBy }) => `${key} ${exchanged[removedBy]}`),
    'symmetric',
  ).toEqual(merged.removals.map(({ key, removedBy }) => `${key} ${removedBy}`));

  // What is still in conflict over its removal stays recorded as removed.
  const still = (by: 'mine' | 'theirs') =>
    new Set(merged.removals.filter((one) => one.removedBy === by).map(({ key }) => key));
  const again = mergeActions(
    merged.base,
    { rows: merged.mine, removed: still('mine') },
    { rows: merged.theirs, removed: still('theirs') },
  );
  expect(said(again.mine), 'idempotent').toBe(said(merged.mine));
  expect(said(again.theirs), 'idempotent').toBe(said(merged.theirs));
  expect(quarrels(again), 'idempotent').toBe(quarrels(merged));

  expect(lost(base, mine, theirs, merged), 'nothing is lost').toEqual([]);
  return merged;
}

describe('merging agreed actions', () => {
  it.each([
    // base, mine, theirs -> mine, theirs
    ['A', 'A', 'A', 'A', 'A'],
    ['A', 'A done', 'A', 'A done', 'A done'],
    ['A', 'A', 'A text=x', 'A text=x', 'A text=x'],
    ['A', 'A done', 'A owner=Bo', 'A owner=Bo done', 'A owner=Bo done'],
    ['A', 'A done', 'A done', 'A done', 'A done'],
    ['', 'A', '', 'A', 'A'],
    ['', '', 'A', 'A', 'A'],
    ['A', 'A, B', 'A, C', 'A, B, C', 'A, B, C'],
    // A cell that cannot be read says nothing, and is left as it stands.
    ['A', 'A due=2026-12-01', 'A due=?', 'A due=2026-12-01', 'A due=?'],
    ['A', 'A', 'A status=? text=x', 'A text=x', 'A text=x status=?'],
    // On a side that never had it such a cell is as in a new action, and is taken over once it can be read.
    ['', '', 'A due=? status=?', 'A', 'A due=? status=?'],
    ['A', 'A', 'A due=2026-12-01', 'A due=2026-12-01', 'A due=2026-12-01'],
    // A row that cannot be read at all is nobody's action yet.
    [
      '',
      '',
      'A text=? owner=? due=? status=? area=?',
      '',
      'A text=? owner=? due=? status=? area=?',
    ],
    // Taken out on one side and unchanged on the other: out.
    ['A, B', 'A, -B', 'A, B', 'A', 'A'],
    ['A, B', 'A, B', 'A, -B', 'A', 'A'],
    ['A', '-A', '-A', '', ''],
    // Missing without a record: it comes back.
    ['A, B', 'A', 'A, B done', 'A, B done', 'A, B done'],
    ['A', '', '', 'A', 'A'],
  ])('%j, mine %j, theirs %j', (base, mine, theirs, expectedMine, expectedTheirs) => {
    const merged = obeysLaws(rows(base), side(mine), side(theirs));
    expect(said(merged.mine)).toBe(said(rows(expectedMine)));
    expect(said(merged.theirs)).toBe(said(rows(expectedTheirs)));
    expect(quarrels(merged)).toBe('');
  });

  it.each([
    ['A', 'A text=x', 'A text=y', 'A.text x|y'],
    ['A', 'A text=x done', 'A text=y owner=Bo', 'A.text x|y'],
    ['', 'A text=x', 'A text=y', 'A.text x|y'],
    ['A', 'A done', 'A dropped', 'A.status done|dropped'],
    ['A', '-A', 'A done', 'A removed by mine'],
    ['A', 'A text=x', '-A', 'A removed by theirs'],
    ['', '-A', 'A', 'A removed by mine'],
  ])('%j, mine %j, theirs %j: people decide %s', (base, mine, theirs, expected) => {
    const merged = obeysLaws(rows(base), side(mine), side(theirs));
    expect(quarrels(merged)).toBe(expected);
  });

  it('lets the chosen side of a conflict win, and the rest stands', () => {
    const base = rows('A').get('A') as Fields;
    const mine = rows('A text=x done').get('A') as Fields;
    const theirs = rows('A text=y owner=Bo').get('A') as Fields;
    const first = mergeFields(mine, theirs, base);
    const [conflict] = first.conflicts;
    if (!conflict) throw new Error('there is no conflict');
    for (const [winner, text] of [
      ['mine', 'x'],
      ['theirs', 'y'],
    ] as const) {
      const second = mergeFields(first.mine, first.theirs, decided(first.base, conflict, winner));
      expect(second.conflicts).toEqual([]);
      expect(second.mine).toEqual({ ...mine, text, owner: 'Bo' });
      expect(second.theirs).toEqual(second.mine);
    }
  });

  const value = fc.option(fc.constantFrom('x', 'y', ''), { nil: undefined, freq: 9 });
  const fields = fc.record({
    text: value,
    owner: value,
    due: value,
    status: value,
    area: value,
  });
  const table = fc
    .dictionary(fc.constantFrom('A', 'B', 'C', 'D'), fields)
    .map((given) => new Map(Object.entries(given).sort(([a], [b]) => (a < b ? -1 : 1))));
  const anySide = fc
    .record({ rows: table, removed: fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D')) })
    .map(
      ({ rows, removed }): Side => ({
        rows,
        removed: new Set(removed.filter((key) => !rows.has(key))),
      }),
    );

  it('obeys the laws for any three states', () => {
    fc.assert(
      fc.property(table, anySide, anySide, (base, mine, theirs) => {
        obeysLaws(base, mine, theirs);
      }),
      { numRuns: 5000 },
    );
  });

  it('takes over the other side where this one has changed nothing', () => {
    fc.assert(
      fc.property(table, table, (base, changed) => {
        const whole = new Map([...base, ...changed]);
        const readable = [...base.values(), ...whole.values()].every((one) =>
          fieldNames.every((name) => one[name] !== undefined),
        );
        fc.pre(readable);
        const merged = mergeActions(
          base,
          { rows: base, removed: new Set() },
          { rows: whole, removed: new Set() },
        );
        expect(said(merged.mine)).toBe(
          said(new Map([...whole].sort(([a], [b]) => (a < b ? -1 : 1)))),
        );
        expect(merged.conflicts.size).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });
});
