import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createDocsClient } from '../../src/google-docs/docs-client.ts';

let server: Server | undefined;
afterEach(() => new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined))));

/** A server that answers everything in one way, over real HTTP, and tells what it was asked. */
async function answering(status: number, body: string) {
  const asked: string[] = [];
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const client = createDocsClient({ api: `http://127.0.0.1:${port}`, token: 'T', fetch });
  return { client, asked };
}

const error = (code: number, status: string) =>
  JSON.stringify({ error: { code, status, message: 'x' } });

describe('the Docs client', () => {
  it('asks for all tabs, with suggestions in line', async () => {
    const { client, asked } = await answering(200, '{"documentId":"D"}');
    expect(await client.get('D')).toEqual({ ok: true, value: { documentId: 'D' } });
    expect(asked).toEqual([
      'GET /v1/documents/D?includeTabsContent=true&suggestionsViewMode=SUGGESTIONS_INLINE Bearer T',
    ]);
  });

  it('posts a batch to the document', async () => {
    const { client, asked } = await answering(200, '{"replies":[]}');
    await client.batchUpdate('D/x', { requests: [] });
    expect(asked).toEqual(['POST /v1/documents/D%2Fx:batchUpdate Bearer T']);
  });

  it.each([
    [400, 'INVALID_ARGUMENT', 'docs-rejected'],
    [400, 'FAILED_PRECONDITION', 'docs-office-file'],
    [401, 'UNAUTHENTICATED', 'docs-signed-out'],
    [403, 'PERMISSION_DENIED', 'docs-no-access'],
    [404, 'NOT_FOUND', 'docs-not-found'],
    [429, 'RESOURCE_EXHAUSTED', 'docs-busy'],
    [500, 'INTERNAL', 'docs-server-error'],
    [503, 'UNAVAILABLE', 'docs-server-error'],
  ])('%i %s is %s', async (code, status, problem) => {
    const { client } = await answering(code, error(code, status));
    expect(await client.get('D')).toMatchObject({ ok: false, problem: { code: problem } });
  });

  it('is offline when nobody answers', async () => {
    const client = createDocsClient({ api: 'http://127.0.0.1:9', token: 'T', fetch });
    expect(await client.get('D')).toMatchObject({ ok: false, problem: { code: 'docs-offline' } });
  });

  it('does not take a page for a document', async () => {
    const { client } = await answering(200, '<html>');
    expect(await client.get('D')).toMatchObject({
      ok: false,
      problem: { code: 'docs-unreadable' },
    });
  });
});
