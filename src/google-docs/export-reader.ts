/** Reads a document's text through its own export, with the user's own session and nothing else. */

import { fail, ok, type Result } from '../core/problem.ts';
import type { DocumentRef } from '../messaging/page-protocol.ts';

/** The paragraphs of an export: the byte order mark and Windows line ends are taken out. */
function paragraphsOf(text: string): string[] {
  const paragraphs = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/^(\s*)\* /, '$1- ').trimEnd());
  while (paragraphs.length > 1 && paragraphs.at(-1) === '') paragraphs.pop();
  return paragraphs;
}

/** The text of one tab. A page instead of text means that this session may not read it. */
export async function readExport(
  { origin, documentId, tabId }: DocumentRef,
  fetchIt: typeof fetch,
): Promise<Result<{ paragraphs: string[] }>> {
  const url = new URL(`/document/d/${encodeURIComponent(documentId)}/export`, origin);
  url.searchParams.set('format', 'txt');
  url.searchParams.set('tab', tabId);
  let response: Response;
  let text: string;
  try {
    response = await fetchIt(url, { credentials: 'include' });
    text = await response.text();
  } catch {
    return fail('docs-offline');
  }
  if (response.status === 404) return fail('docs-not-found');
  if (response.status === 401) return fail('docs-signed-out');
  if (response.status === 403) return fail('docs-no-access');
  if (response.status === 429) return fail('docs-busy');
  if (!response.ok) return fail('docs-server-error', { status: response.status });
  if (!response.headers.get('content-type')?.startsWith('text/plain')) {
    // Google answers 200 with a sign-in page, or with one that asks to request access.
    const signIn = /accounts|signin|login/i.test(response.url);
    return fail(signIn ? 'docs-signed-out' : 'docs-no-access');
  }
  return ok({ paragraphs: paragraphsOf(text) });
}
