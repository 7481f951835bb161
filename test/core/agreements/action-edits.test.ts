import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DocsStandIn, startDocsStandIn } from '../../../playground/docs-api/server.ts';
import { placeOf, planActionRows } from '../../../src/core/agreements/action-edits.ts';
import { readActions } from '../../../src/core/agreements/read-actions.ts';
import type { Fields } from '../../../src/core/tracking/merge-fields.ts';
import { documentSide } from '../../../src/core/tracking/sides.ts';
import { makeMeetingNotes } from '../../support/meeting-notes.ts';
import { documentsOf, insertText } from '../../support/stand-in-documents.ts';

let standIn: DocsStandIn;
let documents: ReturnType<typeof documentsOf>;
beforeAll(async () => {
  standIn = await startDocsStandIn();
  documents = documentsOf(standIn);
});
afterAll(() => standIn.close());

const fields = (change: Partial<Fields> = {}): Fields => ({
  text: 'Send the draft',
  owner: 'Ana',
  due: '2026-12-18',
  status: 'open',
  area: 'Feedback',
  ...change,
});

/** A document with meeting notes; their table of agreed actions holds `rows`, or three empty rows. */
function noteWith(rows: ReadonlyMap<string, Fields>): string {
  const actions = [...rows].map(([key, { text, owner, due, status, area }]) => ({
    key,
    text: text ?? '',
    owner: owner ?? '',
    due: due ?? '',
    status: status ?? '',
    area: area ?? '',
  }));
  return makeMeetingNotes(standIn, actions);
}

interface Wanted {
  rows?: ReadonlyMap<string, Fields>;
  removed?: ReadonlySet<string>;
  adopted?: ReadonlyMap<string, string>;
}

function write(id: string, { rows, removed, adopted }: Wanted): number {
  const plan = planActionRows(documents.snapshot(id), {
    rows: rows ?? new Map(),
    removed: removed ?? new Set(),
    adopted: adopted ?? new Map(),
  });
  if (!plan.ok) throw new Error(plan.problem.code);
  const { requests } = plan.value;
  if (requests.length > 0) standIn.store.batchUpdate(id, { requests: [...requests] });
  return requests.length;
}

const standing = (id: string) =>
  documentSide(readActions(documents.snapshot(id)), true, new Map()).side.rows;

describe('writing agreed actions into their table', () => {
  it('fills the empty rows first, then adds rows, and touches nothing else', () => {
    const id = noteWith(new Map());
    const before = documents.lines(id).filter((line) => line.trim() !== '');
    const wanted = new Map(
      ['A-7F3K', 'A-8G4M', 'A-9H5N', 'A-2J6P', 'A-3K7Q'].map((key, i) => [
        key,
        fields({ text: `Action ${i}`, status: i === 1 ? 'done' : 'open' }),
      ]),
    );
    write(id, { rows: wanted });
    expect(standing(id)).toEqual(wanted);
    const after = documents.lines(id);
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
    expect(readActions(documents.snapshot(id)).map(({ row }) => row)).toEqual([1, 2, 3, 4, 5]);
  });

  it('writes nothing where the cells say it already, in whatever words', () => {
    const rows = new Map([['A-7F3K', fields({ due: '18 December 2026', status: '✓' })]]);
    const id = noteWith(rows);
    expect(write(id, { rows: new Map([['A-7F3K', fields({ status: 'done' })]]) })).toBe(0);
  });

  it('leaves a cell alone that nobody could read', () => {
    const id = noteWith(new Map([['A-7F3K', fields({ due: 'after the talk', text: 'old' })]]));
    write(id, { rows: new Map([['A-7F3K', fields({ due: undefined, text: 'new' })]]) });
    const [row] = readActions(documents.snapshot(id));
    expect(row?.cells.map(({ text }) => text)).toContain('after the talk');
    expect(row?.text).toBe('new');
  });

  it('gives a row that was typed by hand its key, and keeps every word of it', () => {
    const id = noteWith(new Map([['', fields({ text: 'Typed by hand', due: 'soon' })]]));
    const [typed] = readActions(documents.snapshot(id));
    if (!typed) throw new Error('no row');
    write(id, { adopted: new Map([[placeOf(typed), 'A-7F3K']]) });
    const [row] = readActions(documents.snapshot(id));
    expect(row).toMatchObject({ kind: 'sound', key: 'A-7F3K', text: 'Typed by hand' });
    expect(row?.cells[3]?.text).toBe('soon');
  });

  it('says where it cannot write', () => {
    const id = documents.make(insertText(1, 'no table here'));
    const plan = planActionRows(documents.snapshot(id), {
      rows: new Map([['A-7F3K', fields()]]),
      removed: new Set(),
      adopted: new Map(),
    });
    expect(plan).toMatchObject({ ok: false, problem: { code: 'docs-place-not-found' } });
  });

  it('makes the table say what is wanted, from any state to any other', () => {
    const keys = ['A-7F3K', 'A-8G4M', 'A-9H5N', 'A-2J6P', 'A-3K7Q', 'A-4M8R'];
    const word = fc.constantFrom('', 'x', 'Send it', '🎉 ünï', 'two\nlines');
    const one = fc.record({
      text: fc.constantFrom('Send it', 'x', '🎉 ünï'),
      owner: word.filter((text) => !text.includes('\n')),
      due: fc.constantFrom('', '2026-12-18', '2027-01-08'),
      status: fc.constantFrom('open', 'done', 'dropped'),
      area: fc.constantFrom('', 'Feedback'),
    });
    const table = fc
      .uniqueArray(fc.tuple(fc.constantFrom(...keys), one), { selector: ([key]) => key })
      .map((rows) => new Map<string, Fields>(rows));
    fc.assert(
      fc.property(table, table, fc.subarray(keys), (from, to, out) => {
        const id = noteWith(from);
        const removed = new Set(out.filter((key) => !to.has(key)));
        write(id, { rows: to, removed });
        const expected = new Map([...from, ...to].filter(([key]) => !removed.has(key)));
        const sorted = (rows: ReadonlyMap<string, Fields>) =>
          [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(standing(id))).toEqual(sorted(expected));
        expect(write(id, { rows: to, removed })).toBe(0);
      }),
      { numRuns: 150 },
    );
  });
});
