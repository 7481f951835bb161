import { describe, expect, it } from 'vitest';
import { hostFor } from '../../src/google-docs/hosts.ts';
import { documentFromUrl } from '../../src/messaging/document-url.ts';

const google = 'https://docs.google.com';

describe('the document of an address', () => {
  it.each([
    [`${google}/document/d/abc_DEF-1/edit`, 'abc_DEF-1', 't.0'],
    [`${google}/document/d/abc/edit?tab=t.x9#heading=h.1`, 'abc', 't.x9'],
    [`${google}/document/u/1/d/abc/edit`, 'abc', 't.0'],
  ])('%s', (address, documentId, tabId) => {
    expect(documentFromUrl(address, false)).toEqual({ origin: google, documentId, tabId });
  });

  it.each([
    `${google}/document/u/0/`,
    `${google}/spreadsheets/d/abc/edit`,
    'https://docs.google.com.evil.example/document/d/abc/edit',
    'http://localhost:4173/document/d/abc/edit',
    'not an address',
  ])('is none for %s', (address) => {
    expect(documentFromUrl(address, false)).toBeUndefined();
  });

  it('is on this machine in a playground build only', () => {
    const address = 'http://localhost:4173/document/d/abc/edit';
    expect(documentFromUrl(address, true)?.origin).toBe('http://localhost:4173');
    expect(hostFor('http://localhost:4173', true)?.api).toBe('http://localhost:4173');
    expect(hostFor('http://localhost:4173', false)).toBeUndefined();
  });

  it('has no token for Google before an account is connected', () => {
    expect(hostFor(google, false)).toEqual({
      api: 'https://docs.googleapis.com',
      token: undefined,
    });
  });
});
