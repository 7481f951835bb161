import { describe, expect, it } from 'vitest';
import {
  agree,
  complete,
  dayOf,
  daysBetween,
  daysLate,
  doneOn,
  drop,
  edit,
  filterAgreed,
  fromLastTime,
  reopen,
} from '../../../src/core/tracking/agreed-actions.ts';
import { agreedActionSchema } from '../../../src/core/tracking/records.ts';

const now = new Date(2026, 10, 25, 10, 0);
const later = new Date(2026, 10, 26, 10, 0);
let seed = 0;
const random = () => {
  seed = (seed * 16807 + 11) % 2147483647;
  return seed / 2147483647;
};
const make = (draft: Partial<Parameters<typeof agree>[0]> = {}, sessionId = 's1') =>
  agree(
    { text: ' Send the aims page ', owner: 'Ana', ...draft },
    { relationshipId: 'r1', sessionId, now, random, taken: new Set() },
  );

describe('agree', () => {
  it('makes an open record that the schema accepts, with a beginning', () => {
    const action = make({ due: '2026-11-27', frameworkAction: 'milestones/goals' });
    expect(agreedActionSchema.parse(action)).toEqual(action);
    expect(action).toMatchObject({ text: 'Send the aims page', status: 'open', due: '2026-11-27' });
    expect(action.history).toEqual([{ at: now.toISOString(), change: 'agreed' }]);
  });

  it('leaves an empty due day out', () => {
    expect(make({ due: '' })).not.toHaveProperty('due');
  });
});

describe('edit', () => {
  it('keeps what it replaces', () => {
    const action = make({ due: '2026-11-27' });
    const edited = edit(action, { text: 'Send the page', owner: 'Ben', due: '2026-12-01' }, later);
    expect(edited).toMatchObject({ text: 'Send the page', owner: 'Ben', due: '2026-12-01' });
    expect(edited.history.at(-1)).toEqual({
      at: later.toISOString(),
      change: 'edited',
      before: { text: 'Send the aims page', owner: 'Ana', due: '2026-11-27' },
    });
    expect(agreedActionSchema.parse(edited)).toEqual(edited);
  });

  it('can take the due day away', () => {
    const edited = edit(make({ due: '2026-11-27' }), { text: 'x', owner: 'Ana' }, later);
    expect(edited).not.toHaveProperty('due');
  });

  it('adds nothing to the history when nothing changes', () => {
    const action = make();
    expect(edit(action, { text: action.text, owner: action.owner }, later)).toBe(action);
  });
});

describe('complete, drop and reopen', () => {
  it('change the status and add to the history', () => {
    const done = complete(make(), later);
    expect(done.status).toBe('done');
    const open = reopen(done, later);
    expect(open.status).toBe('open');
    const dropped = drop(open, later);
    expect(dropped.status).toBe('dropped');
    expect(dropped.history.map((entry) => entry.change)).toEqual([
      'agreed',
      'done',
      'reopened',
      'dropped',
    ]);
  });

  it('do nothing twice', () => {
    const done = complete(make(), now);
    expect(complete(done, later)).toBe(done);
    const open = make();
    expect(reopen(open, later)).toBe(open);
  });
});

describe('days', () => {
  it('are counted across months and clock changes', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-11-25', '2026-11-24')).toBe(-1);
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });

  it('late only for open actions past their day', () => {
    const action = make({ due: '2026-11-19' });
    expect(daysLate(action, '2026-11-25')).toBe(6);
    expect(daysLate(action, '2026-11-19')).toBe(0);
    expect(daysLate(complete(action, now), '2026-11-25')).toBe(0);
    expect(daysLate(make(), '2026-11-25')).toBe(0);
  });
});

describe('filterAgreed', () => {
  it('passes by owner and status, due first', () => {
    const soon = make({ text: 'soon', due: '2026-11-26' });
    const some = make({ text: 'some day' });
    const late = make({ text: 'late', due: '2026-11-01', owner: 'Ben' });
    const all = [some, soon, late];
    expect(filterAgreed(all, {}).map((one) => one.text)).toEqual(['late', 'soon', 'some day']);
    expect(filterAgreed(all, { owner: 'Ben' })).toEqual([late]);
    expect(filterAgreed([...all, complete(soon, now)], { status: 'done' })).toHaveLength(1);
  });
});

describe('fromLastTime', () => {
  it('holds what is open or done today of what was agreed before the panel opened', () => {
    const opened = new Date(2026, 10, 25, 11, 0);
    const open = make({}, 'earlier');
    const fresh = agree(
      { text: 'fresh', owner: 'Ana' },
      { relationshipId: 'r1', sessionId: 's1', now: opened, random, taken: new Set() },
    );
    const doneToday = complete(make({}, 'earlier'), now);
    const doneBefore = complete(make({}, 'earlier'), new Date(2026, 10, 20));
    const dropped = drop(make({}, 'earlier'), now);
    const shown = fromLastTime(
      [open, fresh, doneToday, doneBefore, dropped],
      opened.toISOString(),
      dayOf(now),
    );
    expect(new Set(shown)).toEqual(new Set([open, doneToday]));
  });

  it('counts an edit after the end as the same end', () => {
    const done = edit(complete(make(), now), { text: 'other', owner: 'Ana' }, later);
    expect(doneOn(done, dayOf(now))).toBe(true);
    expect(doneOn(done, dayOf(later))).toBe(false);
  });
});
