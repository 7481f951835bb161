/** Puts the content script into a browser tab, and answers what page it found there. */

import * as z from 'zod/mini';
import { fail, ok, type Result } from '../core/problem.ts';
import { type Page, pageSchema } from '../messaging/page-protocol.ts';

/** Runs a script of ours in all frames of a tab; throws where the browser forbids it. */
export type RunScript = (browserTabId: number) => Promise<{ frameId: number; result?: unknown }[]>;

/** The page in a tab; the top frame says what it is, the others only listen for editors. */
export async function attach(browserTabId: number, runScript: RunScript): Promise<Result<Page>> {
  let answers: Awaited<ReturnType<RunScript>>;
  try {
    answers = await runScript(browserTabId);
  } catch {
    // Browsers give no code here: a page that needs permission and one that is closed to all
    // extensions fail alike. The panel asks for permission, and hears then.
    return fail('page-not-allowed');
  }
  const top = answers.find(({ frameId }) => frameId === 0);
  const parsed = z.safeParse(pageSchema, top?.result);
  return parsed.success ? ok(parsed.data) : fail('page-not-readable');
}
