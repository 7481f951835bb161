/** Where the API of an origin's documents is, and with which token it is reached. */

import { servesDocuments } from '../messaging/document-url.ts';

/** An API of documents; without a token it can be read through exports only. */
export interface DocsHost {
  readonly api: string;
  readonly token: string | undefined;
}

/** The host behind an origin; undefined for an origin that serves no documents. */
export function hostFor(origin: string, playground: boolean): DocsHost | undefined {
  if (!servesDocuments(origin, playground)) return undefined;
  if (origin === 'https://docs.google.com') {
    // Connecting an account brings the token; until then the panel offers the clipboard.
    return { api: 'https://docs.googleapis.com', token: undefined };
  }
  return { api: origin, token: 'playground' };
}
