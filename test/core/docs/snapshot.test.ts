import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAt } from '../../../src/core/docs/place.ts';
import { paragraphsOf } from '../../../src/core/docs/prose.ts';
import { readSnapshot } from '../../../src/core/docs/snapshot.ts';
import { tablesOf } from '../../../src/core/docs/table-rows.ts';
import type { StructuralElement } from '../../../src/core/docs/types.ts';

const linesOf = (content: readonly StructuralElement[]) =>
  paragraphsOf(content).map(({ text }) => text);
const body = (text: string) => ({
  content: [{ paragraph: { elements: [{ textRun: { content: `${text}\n` } }] } }],
});
const tab = (tabId: string, childTabs: unknown[] = []) => ({
  tabProperties: { tabId, title: tabId },
  documentTab: { body: body(`in ${tabId}`) },
  childTabs,
});

describe('a reading of a document', () => {
  it('has nested tabs beside their parents', () => {
    const snapshot = readSnapshot({
      documentId: 'd',
      tabs: [tab('t.0', [tab('t.1', [tab('t.2')])]), tab('t.3')],
    });
    const tabs = snapshot.ok ? snapshot.value.tabs : [];
    expect(tabs.map(({ tabId, content }) => [tabId, linesOf(content)])).toEqual([
      ['t.0', ['in t.0']],
      ['t.1', ['in t.1']],
      ['t.2', ['in t.2']],
      ['t.3', ['in t.3']],
    ]);
  });

  it('takes the older shape for a document of one tab', () => {
    const snapshot = readSnapshot({ documentId: 'd', revisionId: 'r', body: body('old') });
    expect(snapshot.ok && snapshot.value.tabs.map(({ tabId }) => tabId)).toEqual(['t.0']);
  });

  it('takes nonsense among the elements of a paragraph for nothing', () => {
    const content = [{ paragraph: { elements: [-1, null, { textRun: true }] } }] as never;
    expect(linesOf(content)).toEqual(['']);
  });

  it('never throws, whatever the JSON is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (any, content) => {
        const values = [
          any,
          { documentId: 'd', tabs: any },
          { documentId: 'd', body: { content } },
        ];
        for (const value of [...values, { documentId: 'd', body: { content: [content] } }]) {
          const snapshot = readSnapshot(value);
          if (!snapshot.ok) continue;
          for (const one of snapshot.value.tabs) {
            linesOf(one.content);
            placeAt(one.content, 'end');
            placeAt(one.content, 1);
            tablesOf(one.content);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
