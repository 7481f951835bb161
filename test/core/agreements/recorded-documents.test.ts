/** The agreement goes into real documents, with lists, tables, footnotes, chips and suggestions in them. */

import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/agreements/blocks.ts';
import { planInsert } from '../../../src/core/agreements/docs-writer.ts';
import { planTakeOut, verifyInsert } from '../../../src/core/agreements/insert-plan.ts';
import { charactersOf } from '../../support/characters.ts';
import { newStore, snapshotOf } from '../../support/random-documents.ts';
import { recordedDocuments } from '../../support/recordings.ts';

const blocks: Block[] = [
  { kind: 'heading', level: 1, text: 'Our agreement' },
  { kind: 'list', items: [[{ text: 'one' }], [{ text: 'two', bold: true }]] },
  {
    kind: 'table',
    widths: [100, 100],
    rows: [
      [[[{ text: 'Topic' }]], [[{ text: 'We agree' }]]],
      [[[{ text: '7F3K-P1', small: true }], [{ text: 'why?', italic: true }]], []],
    ],
  },
];

const recorded = recordedDocuments();

describe.skipIf(recorded.length === 0)(
  'recorded documents (skipped without ../shared/docs-api)',
  () => {
    it.each(recorded.map((json) => [String(json.title), json] as const))('%s', (_, json) => {
      const tab = (at: ReturnType<typeof snapshotOf>) => at.tabs[0];
      const store = newStore();
      const id = store.create('', json);
      const before = snapshotOf(store, id);
      const tabId = tab(before)?.tabId ?? '';
      const content = tab(before)?.content ?? [];
      const ends = content.filter((element) => element.paragraph || element.table);
      const every = Math.max(1, Math.floor(ends.length / 12));
      const places = ends
        .filter((_, i) => i % every === 0)
        .map(({ startIndex }) => startIndex ?? 0);
      const old = charactersOf(content);
      let written = 0;
      for (const index of [...places, 'end' as const]) {
        const now = newStore();
        const copy = now.create('', json);
        const plan = planInsert(snapshotOf(now, copy), { tabId, index }, blocks);
        if (!plan.ok) {
          expect(plan.problem.code).toBe('docs-suggestions-pending');
          continue;
        }
        now.batchUpdate(copy, { requests: [...plan.value.requests] });
        const after = snapshotOf(now, copy);
        expect(verifyInsert(after, plan.value.written).ok).toBe(true);
        const { start } = plan.value.written;
        const characters = charactersOf(tab(after)?.content);
        expect(characters.slice(0, start)).toEqual(old.slice(0, start));
        expect(characters.slice(characters.length - (old.length - start))).toEqual(
          old.slice(start),
        );
        expect(after.tabs.slice(1)).toEqual(before.tabs.slice(1));
        const out = planTakeOut(after, plan.value.written);
        if (!out.ok) throw new Error(out.problem.code);
        now.batchUpdate(copy, { requests: [...out.value.requests] });
        expect(charactersOf(tab(snapshotOf(now, copy))?.content)).toEqual(old);
        written += 1;
      }
      expect(written).toBeGreaterThan(0);
    });
  },
);
