import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/agreements/blocks.ts';
import { planInsert } from '../../../src/core/agreements/docs-writer.ts';
import { planTakeOut, verifyInsert } from '../../../src/core/agreements/insert-plan.ts';
import type { Snapshot } from '../../../src/core/docs/snapshot.ts';
import { charactersOf } from '../../support/characters.ts';
import {
  block,
  deeds,
  makeDocument,
  newStore,
  snapshotOf,
} from '../../support/random-documents.ts';

const must = <T>(result: { ok: true; value: T } | { ok: false; problem: { code: string } }): T => {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};
const charactersIn = (snapshot: Snapshot) => charactersOf(snapshot.tabs[0]?.content);

describe('writing blocks', () => {
  it('reads back equal, leaves everything else as it was, and can be taken out again', () => {
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 8 }),
        deeds,
        fc.option(fc.nat(), { nil: 'end' as const }),
        (blocks, done, at) => {
          const store = newStore();
          const id = makeDocument(store, done);
          const before = snapshotOf(store, id);
          const size = before.tabs[0]?.content.at(-1)?.endIndex ?? 0;
          const index = at === 'end' ? at : at % size;
          const plan = must(planInsert(before, { tabId: 't.0', index }, blocks));
          store.batchUpdate(id, {
            requests: plan.requests,
            writeControl: { requiredRevisionId: plan.requiredRevisionId },
          });
          const after = snapshotOf(store, id);
          expect(verifyInsert(after, plan.written).ok).toBe(true);

          const old = charactersIn(before);
          const now = charactersIn(after);
          const { start, behind } = plan.written;
          // Behind a paragraph, its own line feed is the last thing before ours.
          expect(now.slice(0, start)).toEqual(old.slice(0, start));
          expect(now.slice(now.length - (old.length - start))).toEqual(old.slice(start));
          expect(behind ? old[start - 1]?.startsWith('\\n') : true).toBe(true);

          const out = must(planTakeOut(after, plan.written));
          store.batchUpdate(id, { requests: out.requests });
          expect(charactersIn(snapshotOf(store, id))).toEqual(old);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('notices a line that is missing or changed, and does not take it out then', () => {
    const store = newStore();
    const id = store.create('Notes');
    const blocks: Block[] = [
      { kind: 'paragraph', text: [{ text: 'one' }] },
      { kind: 'heading', level: 2, text: 'two' },
    ];
    const plan = must(planInsert(snapshotOf(store, id), { tabId: 't.0', index: 'end' }, blocks));
    expect(verifyInsert(snapshotOf(store, id), plan.written).ok).toBe(false);
    store.batchUpdate(id, { requests: plan.requests });
    expect(verifyInsert(snapshotOf(store, id), plan.written).ok).toBe(true);
    const replace = { replaceAllText: { containsText: { text: 'two' }, replaceText: 'three' } };
    store.batchUpdate(id, { requests: [replace] });
    expect(verifyInsert(snapshotOf(store, id), plan.written)).toMatchObject({
      problem: { code: 'insert-not-verified' },
    });
    expect(planTakeOut(snapshotOf(store, id), plan.written)).toMatchObject({
      problem: { code: 'docs-edited-since' },
    });
  });

  it('leaves what somebody has begun to write behind it', () => {
    const store = newStore();
    const id = makeDocument(store, [{ kind: 'write', text: 'Notes' }]);
    const before = charactersIn(snapshotOf(store, id));
    const blocks: Block[] = [{ kind: 'heading', level: 1, text: 'Ours' }];
    const plan = must(planInsert(snapshotOf(store, id), { tabId: 't.0', index: 'end' }, blocks));
    store.batchUpdate(id, { requests: plan.requests });
    const end = { endOfSegmentLocation: {} };
    store.batchUpdate(id, { requests: [{ insertText: { ...end, text: 'Theirs' } }] });
    const out = must(planTakeOut(snapshotOf(store, id), plan.written));
    store.batchUpdate(id, { requests: out.requests });
    const now = charactersIn(snapshotOf(store, id));
    expect(now.slice(0, before.length)).toEqual(before);
    expect(
      now
        .slice(before.length)
        .map((one) => one[0])
        .join(''),
    ).toBe('Theirs\\');
  });
});

describe('where nothing is written', () => {
  const run = { content: 'maybe\n', suggestedInsertionIds: ['s'] };
  const content = [
    { endIndex: 1 },
    { startIndex: 1, endIndex: 7, paragraph: { elements: [{ textRun: run }] } },
  ];
  const snapshot: Snapshot = {
    documentId: 'd',
    title: '',
    revisionId: 'r',
    tabs: [{ tabId: 't.0', title: '', content }],
  };
  const end = { tabId: 't.0', index: 'end' as const };

  it.each([
    ['a pending suggestion', snapshot, end, 'docs-suggestions-pending'],
    ['no right to edit', { ...snapshot, revisionId: undefined }, end, 'docs-no-access'],
    ['another tab', snapshot, { ...end, tabId: 't.1' }, 'docs-tab-not-found'],
    ['an index behind the end', snapshot, { ...end, index: 7 }, 'docs-place-not-found'],
  ])('%s', (_, from, where, code) => {
    expect(planInsert(from, where, [])).toMatchObject({ problem: { code } });
  });
});
