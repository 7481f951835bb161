/** Recognises a Google Doc and its tab from an address. */

import type { DocumentRef } from './page-protocol.ts';

const google = 'https://docs.google.com';
const path = /^\/document\/(?:u\/\d+\/)?d\/([\w-]{3,})(?:\/|$)/;

/** Whether an origin serves documents: Google's, and in a playground build also this machine. */
export function servesDocuments(origin: string, playground: boolean): boolean {
  return (
    origin === google || (playground && /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/.test(origin))
  );
}

/** The document and tab that an address shows, or undefined; without `?tab=` it is the first tab. */
export function documentFromUrl(address: string, playground: boolean): DocumentRef | undefined {
  const url = URL.parse(address);
  const documentId = url && path.exec(url.pathname)?.[1];
  if (!url || !documentId || !servesDocuments(url.origin, playground)) return undefined;
  return { origin: url.origin, documentId, tabId: url.searchParams.get('tab') ?? 't.0' };
}

/** The match patterns that reading from an origin needs; Docs serves its exports from a second host. */
export function originsToRead(origin: string): string[] {
  return origin === google
    ? [`${google}/*`, 'https://*.googleusercontent.com/*']
    : // A port is no part of a match pattern.
      [`${origin.replace(/:\d+$/, '')}/*`];
}
