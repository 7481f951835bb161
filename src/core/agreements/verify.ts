/** Holds a document after a write against what was planned. */

import type { Snapshot } from '../docs/snapshot.ts';
import { linesOf } from '../docs/walk.ts';
import { fail, ok, type Result } from '../problem.ts';
import type { InsertPlan } from './docs-writer.ts';

const startsAt = (lines: readonly string[], wanted: readonly string[], at: number): boolean =>
  wanted.every((line, i) => lines[at + i] === line);

/**
 * Whether all planned lines stand in the tab, in order and side by side. Where a collaborator has
 * written above or below meanwhile, they are found all the same.
 */
export function verifyInsert(after: Snapshot, plan: InsertPlan): Result<void> {
  const tab = after.tabs.find(({ tabId }) => tabId === plan.tabId);
  // Blank paragraphs between tables are layout, not content.
  const lines = linesOf(tab?.content).filter((line) => line !== '');
  const wanted = plan.lines.filter((line) => line !== '');
  for (let at = lines.length - wanted.length; at >= 0; at--) {
    if (startsAt(lines, wanted, at)) return ok(undefined);
  }
  return fail('insert-not-verified');
}
