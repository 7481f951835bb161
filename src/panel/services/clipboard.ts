/** Puts blocks on the clipboard as rich text, with plain text beside it. */

import type { Block } from '../../core/agreements/blocks.ts';
import { toHtml } from '../../core/agreements/html-writer.ts';
import { toMarkdown } from '../../core/agreements/markdown-writer.ts';
import { fail, ok, type Result } from '../../core/problem.ts';

/** Copies blocks; browsers refuse when the page has not the focus. */
export async function copyBlocks(blocks: readonly Block[]): Promise<Result<void>> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([toHtml(blocks)], { type: 'text/html' }),
        'text/plain': new Blob([toMarkdown(blocks)], { type: 'text/plain' }),
      }),
    ]);
    return ok(undefined);
  } catch {
    return fail('clipboard-refused');
  }
}
