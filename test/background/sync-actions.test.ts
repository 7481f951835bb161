/** Two browsers and people's own hands on one table: everybody ends with the same actions, and none is lost. */

import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DocsStandIn, startDocsStandIn } from '../../playground/docs-api/server.ts';
import { syncActions } from '../../src/background/sync-actions.ts';
import { planActionRows } from '../../src/core/agreements/action-edits.ts';
import { readActions } from '../../src/core/agreements/read-actions.ts';
import type { Merged } from '../../src/core/tracking/merge-actions.ts';
import type { FieldName, Fields } from '../../src/core/tracking/merge-fields.ts';
import { makeMeetingNotes } from '../support/meeting-notes.ts';
import { documentsOf } from '../support/stand-in-documents.ts';

let standIn: DocsStandIn;
let documents: ReturnType<typeof documentsOf>;
let id = '';
beforeAll(async () => {
  standIn = await startDocsStandIn();
  documents = documentsOf(standIn);
});
afterAll(() => standIn.close());

beforeEach(() => {
  id = makeMeetingNotes(standIn);
});

/** A browser: what it holds, and what it and the document last agreed on. */
class Browser {
  rows = new Map<string, Fields>();
  base: ReadonlyMap<string, Fields> = new Map();
  removed = new Set<string>();
  last: Merged | undefined;
  private seed: number;

  constructor(seed: number) {
    this.seed = seed;
  }

  random = () => {
    this.seed = (Math.imul(this.seed, 1664525) + 1013904223) >>> 0;
    return this.seed / 4294967296;
  };

  put(key: string, change: Partial<Fields>): void {
    const plain = { text: key, owner: 'Ana', due: '', status: 'open', area: '' };
    this.rows.set(key, { ...(this.rows.get(key) ?? plain), ...change });
  }

  async sync(): Promise<void> {
    const mine = { rows: this.rows, removed: this.removed };
    const synced = await syncActions(documents.client, id, {
      base: this.base,
      mine,
      random: this.random,
    });
    if (!synced.ok) throw new Error(synced.problem.code);
    this.last = synced.value;
    this.rows = new Map(synced.value.mine);
    this.base = synced.value.base;
    this.removed = new Set(
      synced.value.removals.filter((one) => one.removedBy === 'mine').map(({ key }) => key),
    );
  }
}

/** Somebody changes a cell by hand. */
function byHand(key: string, field: FieldName, value: string): void {
  const row = readActions(documents.snapshot(id)).find((one) => one.key === key);
  if (!row) return;
  const fields = { text: undefined, owner: undefined, due: undefined, status: undefined };
  const plan = planActionRows(documents.snapshot(id), {
    rows: new Map([[key, { ...fields, area: undefined, [field]: value }]]),
    removed: new Set(),
    adopted: new Map(),
  });
  if (plan.ok && plan.value.requests.length > 0)
    standIn.store.batchUpdate(id, { requests: [...plan.value.requests] });
}

/** Somebody types into the first empty row, without a key. */
function typeRow(text: string): void {
  const before = documents.snapshot(id);
  const plan = planActionRows(before, {
    rows: new Map([['A-0000', { text, owner: '', due: '', status: '', area: '' }]]),
    removed: new Set(),
    adopted: new Map(),
  });
  if (!plan.ok) throw new Error(plan.problem.code);
  const requests = plan.value.requests.filter(
    (one) => !JSON.stringify(one).includes('"text":"A-0000"'),
  );
  // Without the key's six characters all that follows stands six places earlier; back to front, nothing does.
  standIn.store.batchUpdate(id, { requests });
}

const texts = () =>
  readActions(documents.snapshot(id))
    .map(({ text }) => text)
    .sort();

describe('syncing agreed actions', () => {
  it('brings an action of one browser to the other, and the tick of the other back', async () => {
    const [ana, bo] = [new Browser(1), new Browser(2)];
    ana.put('A-7F3K', { text: 'Send the draft', due: '2026-12-18' });
    await ana.sync();
    await bo.sync();
    expect(bo.rows.get('A-7F3K')).toMatchObject({ text: 'Send the draft', due: '2026-12-18' });
    bo.put('A-7F3K', { status: 'done' });
    await bo.sync();
    await ana.sync();
    expect(ana.rows.get('A-7F3K')?.status).toBe('done');
  });

  it('takes over what was changed by hand, and adopts a row that was typed', async () => {
    const ana = new Browser(1);
    ana.put('A-7F3K', { text: 'Send the draft' });
    await ana.sync();
    byHand('A-7F3K', 'owner', 'Dr. Okafor');
    typeRow('Ask the panel');
    await ana.sync();
    expect(ana.rows.get('A-7F3K')?.owner).toBe('Dr. Okafor');
    expect([...ana.rows.values()].map(({ text }) => text)).toContain('Ask the panel');
    expect(readActions(documents.snapshot(id)).every(({ kind }) => kind === 'sound')).toBe(true);
  });

  it('writes nothing when all are in step: one read and no more', async () => {
    const ana = new Browser(1);
    ana.put('A-7F3K', {});
    await ana.sync();
    const revision = documents.snapshot(id).revisionId;
    await ana.sync();
    expect(documents.snapshot(id).revisionId).toBe(revision);
  });

  it('keeps both words where both changed the same cell, until somebody decides', async () => {
    const [ana, bo] = [new Browser(1), new Browser(2)];
    ana.put('A-7F3K', { text: 'Send the draft' });
    await ana.sync();
    await bo.sync();
    ana.put('A-7F3K', { text: 'Send the draft to Kim' });
    bo.put('A-7F3K', { text: 'Send both drafts' });
    await bo.sync();
    await ana.sync();
    expect(ana.last?.conflicts.get('A-7F3K')).toEqual([
      { field: 'text', mine: 'Send the draft to Kim', theirs: 'Send both drafts' },
    ]);
    expect(texts()).toEqual(['Send both drafts']);
    expect(ana.rows.get('A-7F3K')?.text).toBe('Send the draft to Kim');
  });

  it('lets everybody end with the same actions, whatever they did', async () => {
    const keys = ['A-7F3K', 'A-8G4M', 'A-9H5N'];
    const owner = fc.constantFrom('Ana', 'Bo', 'both');
    const act = fc.oneof(
      fc.record({
        kind: fc.constant('put' as const),
        who: fc.nat(1),
        key: fc.constantFrom(...keys),
        owner,
      }),
      fc.record({ kind: fc.constant('hand' as const), key: fc.constantFrom(...keys), owner }),
      fc.record({ kind: fc.constant('type' as const) }),
      fc.record({ kind: fc.constant('sync' as const), who: fc.nat(1) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
        id = makeMeetingNotes(standIn);
        const browsers = [new Browser(1), new Browser(2)];
        const made = new Set<string>();
        let typed = 0;
        for (const one of acts) {
          const browser = browsers['who' in one ? one.who : 0];
          if (one.kind === 'put') {
            browser?.put(one.key, { owner: one.owner });
            made.add(one.key);
          } else if (one.kind === 'hand') byHand(one.key, 'owner', one.owner);
          else if (one.kind === 'type') typeRow(`typed ${++typed}`);
          else await browser?.sync();
        }
        for (let round = 0; round < 3; round++) for (const one of browsers) await one.sync();
        const all = [...made, ...Array.from({ length: typed }, (_, i) => `typed ${i + 1}`)].sort();
        expect(texts()).toEqual(all);
        const quarrelled = (key: string) => browsers.some(({ last }) => last?.conflicts.has(key));
        for (const { rows } of browsers) {
          expect([...rows.values()].map(({ text }) => text).sort()).toEqual(all);
          for (const [key, fields] of rows)
            if (!quarrelled(key)) expect(browsers[0]?.rows.get(key)).toEqual(fields);
        }
      }),
      { numRuns: 120 },
    );
  }, 60_000);
});
