import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../../playground/docs-api/store.ts';
import type { Block, Inline } from '../../../src/core/agreements/blocks.ts';
import { planInsert } from '../../../src/core/agreements/docs-writer.ts';
import { verifyInsert } from '../../../src/core/agreements/verify.ts';
import { readSnapshot } from '../../../src/core/docs/snapshot.ts';
import { linesOf } from '../../../src/core/docs/walk.ts';

const words = fc.stringMatching(/^[a-zA-Z0-9 ,.\u00e4\u4e2d]{1,30}$/);
const inline: fc.Arbitrary<Inline> = fc.record(
  { text: words, bold: fc.boolean(), italic: fc.boolean(), muted: fc.boolean() },
  { requiredKeys: ['text'] },
);
const line = fc.array(inline, { minLength: 1, maxLength: 3 });
const table = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.record({
      kind: fc.constant('table' as const),
      widths: fc.constant(Array.from({ length: columns }, () => 100)),
      rows: fc.array(
        fc.array(fc.array(line, { maxLength: 3 }), { minLength: columns, maxLength: columns }),
        { minLength: rows, maxLength: rows },
      ),
    }),
  );
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    text: words,
  }),
  fc.record({ kind: fc.constant('paragraph' as const), text: line }),
  fc.record({
    kind: fc.constant('list' as const),
    items: fc.array(line, { minLength: 1, maxLength: 4 }),
  }),
  table,
);

function snapshotOf(store: ReturnType<typeof createStore>, id: string) {
  const snapshot = readSnapshot(store.get(id));
  if (!snapshot.ok) throw new Error(snapshot.problem.code);
  return snapshot.value;
}

describe('writing blocks', () => {
  it('reads back equal, and leaves what was there, for any blocks behind any text', () => {
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 8 }),
        fc.array(words, { maxLength: 4 }),
        (blocks, notes) => {
          const store = createStore();
          const id = store.create('Notes');
          const text = notes.join('\n');
          if (text)
            store.batchUpdate(id, { requests: [{ insertText: { location: { index: 1 }, text } }] });
          const before = snapshotOf(store, id);
          const plan = planInsert(before, 't.0', blocks);
          if (!plan.ok) throw new Error(plan.problem.code);
          store.batchUpdate(id, { requests: plan.value.requests });
          const after = snapshotOf(store, id);
          expect(verifyInsert(after, plan.value).ok).toBe(true);
          const kept = before.tabs[0]?.content.slice(0, -1);
          expect(after.tabs[0]?.content.slice(0, kept?.length)).toEqual(kept);
          expect(linesOf(after.tabs[0]?.content).at(-1)).toBe('');
        },
      ),
      { numRuns: 200 },
    );
  });

  it('notices a line that is missing or changed', () => {
    const store = createStore();
    const id = store.create('Notes');
    const blocks: Block[] = [
      { kind: 'paragraph', text: [{ text: 'one' }] },
      { kind: 'heading', level: 2, text: 'two' },
    ];
    const plan = planInsert(snapshotOf(store, id), 't.0', blocks);
    if (!plan.ok) throw new Error(plan.problem.code);
    expect(verifyInsert(snapshotOf(store, id), plan.value).ok).toBe(false);
    store.batchUpdate(id, { requests: plan.value.requests });
    expect(verifyInsert(snapshotOf(store, id), plan.value).ok).toBe(true);
    const replace = { replaceAllText: { containsText: { text: 'two' }, replaceText: 'three' } };
    store.batchUpdate(id, { requests: [replace] });
    expect(verifyInsert(snapshotOf(store, id), plan.value)).toMatchObject({
      problem: { code: 'insert-not-verified' },
    });
  });

  it('does not write where a suggestion is pending, nor without the right to edit', () => {
    const run = { content: 'maybe\n', suggestedInsertionIds: ['s'] };
    const content = [
      { endIndex: 1 },
      { startIndex: 1, endIndex: 7, paragraph: { elements: [{ textRun: run }] } },
    ];
    const snapshot = {
      documentId: 'd',
      title: '',
      revisionId: 'r',
      tabs: [{ tabId: 't.0', title: '', content }],
    };
    expect(planInsert(snapshot, 't.0', [])).toMatchObject({
      problem: { code: 'docs-suggestions-pending' },
    });
    expect(planInsert({ ...snapshot, revisionId: undefined }, 't.0', [])).toMatchObject({
      problem: { code: 'docs-no-access' },
    });
  });
});
