import { describe, expect, it, vi } from 'vitest';
import { handlePanelRequest } from '../../src/background/handle-panel-request.ts';

const ownBase = 'chrome-extension://abc/';
const panel = `${ownBase}sidepanel.html`;
const document = { origin: 'https://docs.google.com', documentId: 'doc', tabId: 't.0' };
const page = { kind: 'google-docs', title: 'Notes', document };

const services = (overrides = {}) => ({
  runScript: async () => [{ frameId: 0, result: page }],
  fetch: vi.fn<typeof fetch>(),
  isAllowed: vi.fn(async (_origins: string[]) => true),
  playground: false,
  ownBase,
  ...overrides,
});

describe('who may ask', () => {
  it.each([
    undefined,
    'https://docs.google.com/x',
    'chrome-extension://abcd/evil.html',
    'about:blank',
  ])('not %s', async (sender) => {
    const all = services();
    const request = { type: 'panel/read-document', document };
    expect(await handlePanelRequest(request, sender, all)).toMatchObject({
      problem: { code: 'message-not-allowed' },
    });
    expect(all.fetch).not.toHaveBeenCalled();
  });

  it.each([
    { type: 'panel/format-disk' },
    { type: 'panel/attach', browserTabId: 'x' },
    null,
    'hello',
  ])('not with %j', async (request) => {
    expect(await handlePanelRequest(request, panel, services())).toMatchObject({
      problem: { code: 'message-invalid' },
    });
  });

  it('reads no document of a foreign origin', async () => {
    const all = services();
    const foreign = { ...document, origin: 'https://evil.example' };
    const request = { type: 'panel/read-document', document: foreign };
    expect(await handlePanelRequest(request, panel, all)).toMatchObject({
      problem: { code: 'message-not-allowed' },
    });
    expect(all.fetch).not.toHaveBeenCalled();
  });
});

describe('attaching to a browser tab', () => {
  const request = { type: 'panel/attach', browserTabId: 7 };

  it('answers what page it is', async () => {
    expect(await handlePanelRequest(request, panel, services())).toEqual({ ok: true, value: page });
  });

  it('says when the site was not allowed', async () => {
    const runScript = async () => {
      throw new Error('Cannot access contents of the page.');
    };
    expect(await handlePanelRequest(request, panel, services({ runScript }))).toMatchObject({
      problem: { code: 'page-not-allowed' },
    });
  });

  it('says when nothing answered', async () => {
    const runScript = async () => [{ frameId: 3, result: page }];
    expect(await handlePanelRequest(request, panel, services({ runScript }))).toMatchObject({
      problem: { code: 'page-not-readable' },
    });
  });
});

describe('Google without a connected account', () => {
  it('reads through the export with the user’s own session', async () => {
    const fetch = vi.fn(async (_url: unknown, _init?: unknown) => {
      const headers = { 'content-type': 'text/plain; charset=utf-8' };
      return new Response('\uFEFFone\r\n* two\r\n', { headers });
    });
    const request = { type: 'panel/read-document', document };
    expect(await handlePanelRequest(request, panel, services({ fetch }))).toEqual({
      ok: true,
      value: { paragraphs: ['one', '- two'] },
    });
    expect(String(fetch.mock.calls[0]?.[0])).toBe(
      'https://docs.google.com/document/d/doc/export?format=txt&tab=t.0',
    );
    expect(fetch.mock.calls[0]?.[1]).toEqual({ credentials: 'include' });
  });

  it('reads nothing before the user has allowed both hosts of an export', async () => {
    const all = services({ isAllowed: vi.fn(async () => false) });
    const request = { type: 'panel/read-document', document };
    expect(await handlePanelRequest(request, panel, all)).toMatchObject({
      problem: { code: 'page-not-allowed' },
    });
    expect(all.isAllowed).toHaveBeenCalledWith([
      'https://docs.google.com/*',
      'https://*.googleusercontent.com/*',
    ]);
    expect(all.fetch).not.toHaveBeenCalled();
  });

  it('does not write, and says so', async () => {
    const all = services();
    const request = {
      type: 'panel/insert-agreement',
      document,
      place: { at: 'end' },
      blocks: [{ kind: 'heading', level: 1, text: 'Ours' }],
    };
    expect(await handlePanelRequest(request, panel, all)).toMatchObject({
      problem: { code: 'docs-not-connected' },
    });
    expect(all.fetch).not.toHaveBeenCalled();
  });
});
