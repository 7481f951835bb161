/** Where an agreement goes beside the end of a tab, and how it is taken out again. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DocsStandIn, startDocsStandIn } from '../../playground/docs-api/server.ts';
import { insertAgreement, takeOut } from '../../src/background/insert-agreement.ts';
import type { Block } from '../../src/core/agreements/blocks.ts';
import type { DocsClient } from '../../src/google-docs/docs-client.ts';
import { documentsOf, insertText } from '../support/stand-in-documents.ts';

let standIn: DocsStandIn;
let documents: ReturnType<typeof documentsOf>;
beforeAll(async () => {
  standIn = await startDocsStandIn();
  documents = documentsOf(standIn);
});
afterAll(() => standIn.close());

const blocks: Block[] = [
  { kind: 'heading', level: 1, text: 'Ours' },
  { kind: 'table', widths: [100], rows: [[[[{ text: 'Topic' }]]], [[[{ text: 'P1' }]]]] },
];
const heading = {
  updateParagraphStyle: {
    range: { startIndex: 1, endIndex: 6 },
    paragraphStyle: { namedStyleType: 'HEADING_1' },
    fields: 'namedStyleType',
  },
};

describe('behind a heading', () => {
  const place = { at: 'heading' as const, text: 'Today' };

  it('stands between it and what followed it', async () => {
    const id = documents.make(insertText(1, 'Today\nnotes'), heading);
    const request = { documentId: id, tabId: 't.0', place, blocks };
    expect((await insertAgreement(documents.client, request)).ok).toBe(true);
    expect(documents.lines(id)).toEqual(['Today', 'Ours', 'Topic', 'P1', '', 'notes']);
  });

  it('says when the heading is gone, and writes nothing', async () => {
    const id = documents.make(insertText(1, 'Today\nnotes'));
    const request = { documentId: id, tabId: 't.0', place, blocks };
    expect(await insertAgreement(documents.client, request)).toMatchObject({
      problem: { code: 'docs-place-not-found' },
    });
    expect(documents.lines(id)).toEqual(['Today', 'notes']);
  });
});

describe('in a tab of its own', () => {
  const request = (documentId: string) => ({
    documentId,
    tabId: 't.0',
    place: { at: 'new-tab' as const, title: 'Our agreement' },
    blocks,
  });

  it('makes one with a title that no tab has, and leaves the others as they are', async () => {
    const id = documents.make(insertText(1, 'notes'));
    await insertAgreement(documents.client, request(id));
    const second = await insertAgreement(documents.client, request(id));
    expect(documents.snapshot(id).tabs.map(({ title }) => title)).toEqual([
      'Tab 1',
      'Our agreement',
      'Our agreement 2',
    ]);
    expect(documents.lines(id)).toEqual(['notes']);
    expect(documents.lines(id, 2)).toEqual(['Ours', 'Topic', 'P1', '', '']);
    expect(second).toMatchObject({ value: { inNewTab: true } });
  });

  it('is taken out with its tab', async () => {
    const id = documents.make(insertText(1, 'notes'));
    const inserted = await insertAgreement(documents.client, request(id));
    if (!inserted.ok) throw new Error(inserted.problem.code);
    expect(await takeOut(documents.client, id, inserted.value)).toEqual({ ok: true, value: null });
    expect(documents.snapshot(id).tabs.map(({ title }) => title)).toEqual(['Tab 1']);
  });

  it('leaves no empty tab behind when the agreement cannot be written', async () => {
    const id = documents.make(insertText(1, 'notes'));
    const failing: DocsClient = {
      get: documents.client.get,
      batchUpdate: async (documentId, body) =>
        JSON.stringify(body).includes('insertText')
          ? { ok: false, problem: { code: 'docs-rejected' } }
          : documents.client.batchUpdate(documentId, body),
    };
    expect(await insertAgreement(failing, request(id))).toMatchObject({
      problem: { code: 'docs-rejected' },
    });
    expect(documents.snapshot(id).tabs).toHaveLength(1);
  });
});

describe('taking out', () => {
  it('leaves the document as it was, also after a collaborator wrote above', async () => {
    const id = documents.make(insertText(1, 'notes'));
    const request = { documentId: id, tabId: 't.0', place: { at: 'end' as const }, blocks };
    const inserted = await insertAgreement(documents.client, request);
    if (!inserted.ok) throw new Error(inserted.problem.code);
    standIn.store.batchUpdate(id, { requests: [insertText(1, 'new ')] });
    await takeOut(documents.client, id, inserted.value);
    expect(documents.lines(id)).toEqual(['new notes']);
  });

  it('takes nobody’s words along', async () => {
    const id = documents.make(insertText(1, 'notes'));
    const request = { documentId: id, tabId: 't.0', place: { at: 'end' as const }, blocks };
    const inserted = await insertAgreement(documents.client, request);
    if (!inserted.ok) throw new Error(inserted.problem.code);
    const replace = { containsText: { text: 'P1' }, replaceText: 'P1 my answer' };
    standIn.store.batchUpdate(id, { requests: [{ replaceAllText: replace }] });
    expect(await takeOut(documents.client, id, inserted.value)).toMatchObject({
      problem: { code: 'docs-edited-since' },
    });
    expect(documents.lines(id)).toContain('P1 my answer');
  });
});
