/** The agreement goes into documents of all kinds over real HTTP, and nothing that stood there changes. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DocsStandIn, startDocsStandIn } from '../../playground/docs-api/server.ts';
import type { Json } from '../../playground/docs-api/tape.ts';
import { insertAgreement } from '../../src/background/insert-agreement.ts';
import { findTemplate } from '../../src/core/agreements/library.ts';
import { elementText } from '../../src/core/docs/elements.ts';
import { readSnapshot } from '../../src/core/docs/snapshot.ts';
import { createDocsClient, type DocsClient } from '../../src/google-docs/docs-client.ts';
import { filledBlocks } from '../support/filled-agreement.ts';

let standIn: DocsStandIn;
beforeAll(async () => {
  standIn = await startDocsStandIn();
});
afterAll(() => standIn.close());

const template = findTemplate('one-to-one');
const blocks = template ? filledBlocks(template) : [];
const choice = { tabId: 't.0', place: { at: 'end' as const }, blocks };
const client = () => createDocsClient({ api: standIn.url, token: 'T', fetch });

function make(...requests: Json[]): string {
  const id = standIn.store.create('Notes');
  standIn.store.batchUpdate(id, { requests });
  return id;
}

function contentOf(id: string, tab = 0) {
  const snapshot = readSnapshot(standIn.store.get(id));
  return (snapshot.ok && snapshot.value.tabs[tab]?.content) || [];
}

const linesOf = (content: ReturnType<typeof contentOf>) =>
  content.flatMap((element) => elementText(element)?.texts ?? []);

const text = (index: number, value: string) => ({
  insertText: { location: { index }, text: value },
});
const range = (startIndex: number, endIndex: number) => ({ range: { startIndex, endIndex } });
const documents: Record<string, Json[]> = {
  blank: [],
  'with text': [text(1, 'Our notes\nfirst line')],
  'ending in a heading': [
    text(1, 'Our notes'),
    {
      updateParagraphStyle: {
        ...range(1, 9),
        paragraphStyle: { namedStyleType: 'HEADING_2' },
        fields: 'namedStyleType',
      },
    },
  ],
  'ending in a bold list': [
    text(1, 'a\nb'),
    { createParagraphBullets: { ...range(1, 4), bulletPreset: 'BULLET_CHECKBOX' } },
    { updateTextStyle: { ...range(1, 4), textStyle: { bold: true }, fields: 'bold' } },
  ],
  'ending in a table': [
    text(1, 'x'),
    { insertTable: { rows: 2, columns: 2, location: { index: 2 } } },
  ],
};

describe('inserting an agreement', () => {
  it('takes one read, one write and one verifying read', async () => {
    const id = make(text(1, 'notes'));
    const from = standIn.log.length;
    await insertAgreement(client(), { documentId: id, ...choice });
    expect(standIn.log.slice(from).map(({ method, status }) => `${method} ${status}`)).toEqual([
      'GET 200',
      'POST 200',
      'GET 200',
    ]);
  });

  it.each(Object.keys(documents))('into a document %s', async (name) => {
    const id = make(...(documents[name] ?? []));
    const before = contentOf(id);
    const inserted = await insertAgreement(client(), { documentId: id, ...choice });
    expect(inserted.ok).toBe(true);
    const after = contentOf(id);
    // All but the last paragraph, behind which we write, is what it was, styles and all.
    expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
    expect(linesOf(after)).toContain(
      '7F3K-P2  Steps and milestones\nWhat is done by when?\nHow will we both see it?',
    );
    const tables = after.slice(before.length - 1).filter((element) => element.table);
    expect(tables).toHaveLength(8);
    expect(linesOf(tables.slice(0, 1)).slice(0, 4)).toEqual([
      'Topic',
      'Dr. Okafor',
      'Ana',
      'We agree',
    ]);
    const last = after.at(-1)?.paragraph;
    expect(last?.bullet).toBeUndefined();
    expect(last?.paragraphStyle?.namedStyleType).toBe('NORMAL_TEXT');
    const plain = after.find((element) => linesOf([element])[0]?.startsWith('This page says'));
    expect(JSON.stringify(plain)).not.toMatch(/bold|bullet|HEADING/);
  });

  it('into the second tab, and only there', async () => {
    const id = make(text(1, 'first'), { addDocumentTab: { tabProperties: { title: 'Second' } } });
    const snapshot = readSnapshot(standIn.store.get(id));
    const tabId = (snapshot.ok && snapshot.value.tabs[1]?.tabId) || '';
    const result = await insertAgreement(client(), { documentId: id, ...choice, tabId });
    expect(result.ok).toBe(true);
    expect(linesOf(contentOf(id, 0))).toEqual(['first']);
    expect(linesOf(contentOf(id, 1))[0]).toBe('Our mentoring agreement');
  });

  it('not into a tab that is gone', async () => {
    const result = await insertAgreement(client(), { documentId: make(), ...choice, tabId: 't.x' });
    expect(result).toEqual({ ok: false, problem: { code: 'docs-tab-not-found' } });
  });

  it('after a collaborator who was faster, once', async () => {
    const id = make(text(1, 'notes'));
    let raced = 0;
    const racing: DocsClient = {
      get: client().get,
      batchUpdate(documentId, body) {
        if (raced++ === 0) standIn.store.batchUpdate(id, { requests: [text(1, 'faster ')] });
        return client().batchUpdate(documentId, body);
      },
    };
    expect((await insertAgreement(racing, { documentId: id, ...choice })).ok).toBe(true);
    const lines = linesOf(contentOf(id));
    expect(lines[0]).toBe('faster notes');
    expect(lines.filter((line) => line === 'Our mentoring agreement')).toHaveLength(1);
  });

  it('gives up after three changes, and has written nothing', async () => {
    const id = make();
    const racing: DocsClient = {
      get: client().get,
      batchUpdate(documentId, body) {
        standIn.store.batchUpdate(id, { requests: [text(1, 'x')] });
        return client().batchUpdate(documentId, body);
      },
    };
    const result = await insertAgreement(racing, { documentId: id, ...choice });
    expect(result).toEqual({ ok: false, problem: { code: 'docs-changed' } });
    expect(linesOf(contentOf(id))).toEqual(['xxx']);
  });

  it('once, when the answer to a committed write is lost', async () => {
    const id = make();
    const losing: DocsClient = {
      get: client().get,
      async batchUpdate(documentId, body) {
        await client().batchUpdate(documentId, body);
        return { ok: false, problem: { code: 'docs-server-error' } };
      },
    };
    expect((await insertAgreement(losing, { documentId: id, ...choice })).ok).toBe(true);
    const lines = linesOf(contentOf(id));
    expect(lines.filter((line) => line === 'Our mentoring agreement')).toHaveLength(1);
  });
});
