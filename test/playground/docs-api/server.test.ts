/** The stand-in over HTTP, by the official client and by ours. */

import { docs } from '@googleapis/docs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DocsStandIn, startDocsStandIn } from '../../../playground/docs-api/server.ts';
import { createDocsClient } from '../../../src/google-docs/docs-client.ts';
import { readExport } from '../../../src/google-docs/export-reader.ts';

let standIn: DocsStandIn;
beforeAll(async () => {
  standIn = await startDocsStandIn();
});
afterAll(() => standIn.close());

async function fault(document: string, kind: string) {
  const body = JSON.stringify({ document, kind });
  await fetch(`${standIn.url}/playground/faults`, { method: 'POST', body });
}

describe('the stand-in over HTTP', () => {
  it('serves the official client', async () => {
    const client = docs({
      version: 'v1',
      rootUrl: `${standIn.url}/`,
      headers: { Authorization: 'Bearer T' },
    });
    const made = await client.documents.create({ requestBody: { title: 'Notes' } });
    const documentId = made.data.documentId ?? '';
    const written = await client.documents.batchUpdate({
      documentId,
      requestBody: {
        requests: [
          { insertText: { endOfSegmentLocation: {}, text: 'Hello' } },
          { createNamedRange: { name: 'greeting', range: { startIndex: 1, endIndex: 6 } } },
        ],
        writeControl: { requiredRevisionId: made.data.revisionId ?? '' },
      },
    });
    expect(written.data.replies?.[1]?.createNamedRange?.namedRangeId).toMatch(/^kix\./);
    const read = await client.documents.get({ documentId, includeTabsContent: true });
    const [tab] = read.data.tabs ?? [];
    const run = tab?.documentTab?.body?.content?.[1]?.paragraph?.elements?.[0]?.textRun;
    expect(run?.content).toBe('Hello\n');
    expect(read.data.revisionId).toBe(written.data.writeControl?.requiredRevisionId);
    const small = await client.documents.get({ documentId, fields: 'revisionId' });
    expect(Object.keys(small.data)).toEqual(['revisionId']);
  });

  it('serves views, masks, targets and refusals to the official client', async () => {
    const client = docs({
      version: 'v1',
      rootUrl: `${standIn.url}/`,
      headers: { Authorization: 'Bearer T' },
    });
    const { data } = await client.documents.create({ requestBody: { title: 'More' } });
    const documentId = data.documentId ?? '';
    const write = (text: string, targetRevisionId?: string | null) =>
      client.documents.batchUpdate({
        documentId,
        requestBody: {
          requests: [{ insertText: { location: { index: 1 }, text } }],
          ...(targetRevisionId ? { writeControl: { targetRevisionId } } : {}),
        },
      });
    await write('first');
    await write('second', data.revisionId);
    await fault(documentId, 'suggestions');
    const read = await client.documents.get({
      documentId,
      suggestionsViewMode: 'PREVIEW_WITHOUT_SUGGESTIONS',
      fields: 'body(content/endIndex),suggestionsViewMode',
    });
    expect(read.data).toEqual({
      body: { content: [{ endIndex: 1 }, { endIndex: 2 }] },
      suggestionsViewMode: 'PREVIEW_WITHOUT_SUGGESTIONS',
    });
    await expect(write('', data.revisionId)).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining('Invalid requests[0].insertText: '),
    });
  });

  it('answers faults as the API does, once', async () => {
    const id = standIn.store.create('Faulty');
    const client = createDocsClient({ api: standIn.url, token: 'T', fetch });
    for (const [kind, code] of [
      ['401', 'docs-signed-out'],
      ['403', 'docs-no-access'],
      ['404', 'docs-not-found'],
      ['429', 'docs-busy'],
      ['500', 'docs-server-error'],
      ['office', 'docs-office-file'],
      ['offline', 'docs-offline'],
    ] as const) {
      await fault(id, kind);
      expect(await client.get(id)).toMatchObject({ ok: false, problem: { code } });
      expect((await client.get(id)).ok).toBe(true);
    }
    const nobody = createDocsClient({ api: standIn.url, token: '', fetch });
    expect(await nobody.get(id)).toMatchObject({ problem: { code: 'docs-signed-out' } });
  });

  it('lives on when somebody follows a document that is not there', async () => {
    const answer = await fetch(`${standIn.url}/playground/events?document=nowhere`);
    expect(answer.status).toBe(404);
  });

  it.each([
    ['https://stranger.example', null],
    ['chrome-extension://abcdef', 'chrome-extension://abcdef'],
  ])('lets %s read: %s', async (origin, allowed) => {
    const answer = await fetch(`${standIn.url}/v1/documents/x`, { headers: { origin } });
    expect(answer.headers.get('access-control-allow-origin')).toBe(allowed);
  });

  it('exports text that reads as paragraphs, and a page to who may not read', async () => {
    const documentId = standIn.store.create('Export');
    standIn.store.batchUpdate(documentId, {
      requests: [
        { insertText: { location: { index: 1 }, text: 'Aims\nfirst point' } },
        {
          createParagraphBullets: {
            range: { startIndex: 6, endIndex: 8 },
            bulletPreset: 'BULLET_CHECKBOX',
          },
        },
      ],
    });
    const ref = { origin: standIn.url, documentId, tabId: 't.0' };
    expect(await readExport(ref, fetch)).toEqual({
      ok: true,
      value: { paragraphs: ['Aims', '- first point'] },
    });
    await fault(documentId, '403');
    expect(await readExport(ref, fetch)).toMatchObject({ problem: { code: 'docs-signed-out' } });
    await fault(documentId, 'offline');
    expect(await readExport(ref, fetch)).toMatchObject({ problem: { code: 'docs-offline' } });
    const unknown = await readExport({ ...ref, documentId: 'nowhere' }, fetch);
    expect(unknown).toMatchObject({ problem: { code: 'docs-not-found' } });
  });
});
