/** Everything that goes wrong with the real service, on demand, over HTTP. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DocsStandIn, startDocsStandIn } from '../../../playground/docs-api/server.ts';
import type { Json } from '../../../playground/docs-api/tape.ts';
import { contentOf, linesOf, object, text } from './kit.ts';

let standIn: DocsStandIn;
beforeAll(async () => {
  standIn = await startDocsStandIn();
});
afterAll(() => standIn.close());

const headers = { authorization: 'Bearer T' };

async function call(path: string, body?: unknown) {
  const answer = await fetch(`${standIn.url}${path}`, {
    headers,
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
  const json = (await answer.json()) as Json;
  return { status: answer.status, json, error: object(json.error) };
}

function make(value = 'abc') {
  const id = standIn.store.create('Faulty');
  standIn.store.batchUpdate(id, { requests: [text(1, value)] });
  const path = `/v1/documents/${id}`;
  return {
    id,
    fault: (kind: string, more: Json = {}) =>
      call('/playground/faults', { document: id, kind, ...more }),
    get: (query = '') => call(`${path}?includeTabsContent=true${query}`),
    write: (writeControl: Json = {}) =>
      call(`${path}:batchUpdate`, { requests: [text(1, 'x')], writeControl }),
    export: () => fetch(`${standIn.url}/document/d/${id}/export?format=txt`),
    lines: () => linesOf(contentOf(standIn.store.get(id))),
  };
}

describe('faults', () => {
  it('answers 429 with the reason in its details', async () => {
    const made = make();
    await made.fault('429');
    const { status, error } = await made.write();
    expect([status, error.status]).toEqual([429, 'RESOURCE_EXHAUSTED']);
    expect(JSON.stringify(error.details)).toContain('RATE_LIMIT_EXCEEDED');
    expect(made.lines()).toEqual(['abc']);
    expect((await made.write()).status).toBe(200);
  });

  it('is for one call only, where that is said', async () => {
    const made = make();
    await made.fault('500', { on: 'batchUpdate' });
    await made.fault('429', { on: 'export' });
    expect((await made.get()).status).toBe(200);
    expect((await made.write()).status).toBe(500);
    expect((await made.export()).status).toBe(429);
    expect((await made.export()).status).toBe(200);
  });

  it('lasts as often as is asked, and ends by none', async () => {
    const made = make();
    await made.fault('500', { times: 2 });
    expect([(await made.get()).status, (await made.get()).status]).toEqual([500, 500]);
    expect((await made.get()).status).toBe(200);
    await made.fault('500', { times: 99 });
    await made.fault('none');
    expect((await made.get()).status).toBe(200);
  });

  it('fails after the write: by an error, and by a connection that breaks', async () => {
    const made = make();
    await made.fault('500-after');
    expect((await made.get()).status).toBe(200);
    expect((await made.write()).status).toBe(500);
    expect(made.lines()).toEqual(['xabc']);
    await made.fault('offline-after');
    await expect(made.write()).rejects.toThrow();
    expect(made.lines()).toEqual(['xxabc']);
    await made.fault('offline');
    await expect(made.get()).rejects.toThrow();
    expect(standIn.log.at(-1)).toMatchObject({ method: 'GET', status: 0 });
  });

  it('is slow for as long as is asked', async () => {
    const made = make();
    await made.fault('slow', { ms: 60 });
    const start = performance.now();
    expect((await made.get()).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(50);
  });

  it('says that a revision is stale which is not', async () => {
    const made = make();
    await made.fault('stale');
    const requiredRevisionId = (await made.get()).json.revisionId;
    const { status, error } = await made.write({ requiredRevisionId });
    expect([status, error.message]).toEqual([
      400,
      `The required revision ID '${String(requiredRevisionId)}' does not match the latest revision.`,
    ]);
    expect((await made.write({ requiredRevisionId })).status).toBe(200);
  });

  it('lets somebody else write between a read and a write', async () => {
    const made = make();
    await made.fault('collaborator');
    const { revisionId } = (await made.get()).json;
    expect((await made.write({ requiredRevisionId: revisionId })).status).toBe(400);
    expect(made.lines()).toEqual(['Somebody else was here', 'abc']);
    await made.fault('collaborator', { requests: [text(1, 'They')] });
    const target = (await made.get()).json.revisionId;
    expect((await made.write({ targetRevisionId: target })).status).toBe(200);
    expect(made.lines()[0]).toBe('TheyxSomebody else was here');
  });

  it('shows a document that may be read only', async () => {
    const made = make();
    await made.fault('view-only');
    const { status, json } = await made.get();
    expect(status).toBe(200);
    expect(json.revisionId).toBeUndefined();
    expect(json.suggestionsViewMode).toBe('PREVIEW_WITHOUT_SUGGESTIONS');
    expect((await made.get('&suggestionsViewMode=SUGGESTIONS_INLINE')).status).toBe(403);
    expect((await made.get('&suggestionsViewMode=PREVIEW_WITHOUT_SUGGESTIONS')).status).toBe(200);
    expect((await made.get('&suggestionsViewMode=ALL')).status).toBe(400);
    const { status: refused, error } = await made.write();
    expect([refused, error.status]).toEqual([403, 'PERMISSION_DENIED']);
    await made.fault('none');
    expect((await made.write()).status).toBe(200);
  });

  it('marks paragraphs as suggested: the last one with text, or those of a range', async () => {
    const made = make('abc\ndef\n');
    await made.fault('suggestions');
    const preview = async () => {
      const { json } = await made.get('&suggestionsViewMode=PREVIEW_WITHOUT_SUGGESTIONS');
      return linesOf(contentOf(json));
    };
    expect(await preview()).toEqual(['abc', '']);
    expect(made.lines()).toEqual(['abc', 'def', '']);
    await made.fault('suggestions', { range: { startIndex: 1, endIndex: 2 } });
    expect(await preview()).toEqual(['']);
    expect((await made.get()).json.revisionId).toMatch(/\.4$/);
  });

  it('is not one that nobody knows', async () => {
    const made = make();
    expect((await made.fault('rain')).status).toBe(400);
    expect((await made.fault('500', { on: 'delete' })).status).toBe(400);
  });
});

describe('the calls', () => {
  it('are logged without what was in them', async () => {
    const made = make();
    const before = standIn.log.length;
    await made.get();
    await made.write();
    await made.export();
    const path = `/v1/documents/${made.id}`;
    const expected = [
      { method: 'GET', path, status: 200 },
      { method: 'POST', path: `${path}:batchUpdate`, status: 200 },
      { method: 'GET', path: `/document/d/${made.id}/export`, status: 200 },
    ];
    const { json } = await call('/playground/log');
    expect((json as unknown as Json[]).slice(before)).toEqual(expected);
    expect(standIn.log.slice(before)).toEqual(expected);
  });

  it('are refused without an account, and by the wrong method', async () => {
    const { id } = make();
    const url = `${standIn.url}/v1/documents/${id}`;
    const missing = await fetch(url);
    expect(await missing.json()).toMatchObject({
      error: { code: 401, message: expect.stringMatching(/^Request is missing required/) },
    });
    const wrong = await fetch(url, { headers: { authorization: 'Basic x' } });
    expect(await wrong.json()).toMatchObject({
      error: { code: 401, message: expect.stringMatching(/^Request had invalid/) },
    });
    expect((await fetch(url, { headers, method: 'DELETE' })).status).toBe(404);
    expect((await call('/v1/documents/nowhere:batchUpdate', {})).error.message).toBe(
      'Requested entity was not found.',
    );
  });

  it('answers a mask, and refuses one that names nothing', async () => {
    const made = make();
    const path = `/v1/documents/${made.id}`;
    const tabs = await call(`${path}?fields=tabs(tabProperties/title)`);
    expect(tabs.json).toEqual({ tabs: [{ tabProperties: { title: 'Tab 1' } }] });
    const { error } = await call(`${path}?fields=content`);
    expect(error).toMatchObject({
      code: 400,
      status: 'INVALID_ARGUMENT',
      message: 'Request contains an invalid argument.',
    });
    expect(JSON.stringify(error.details)).toContain(
      "Cannot find matching fields for path 'content'.",
    );
  });

  it('create answers both shapes, and ignores all but the title', async () => {
    const { json } = await call('/v1/documents', { title: 'New', body: { content: [] } });
    expect(Object.keys(json)).toEqual(expect.arrayContaining(['body', 'tabs', 'namedStyles']));
    expect(json.title).toBe('New');
    expect((await call('/v1/documents', { name: 'New' })).status).toBe(400);
  });
});
