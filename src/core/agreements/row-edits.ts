/** Writes into rows of an agreement that are certain, and into no others. */

import * as z from 'zod/mini';
import { planEdits, type TextEdit } from '../docs/cell-edits.ts';
import type { Snapshot } from '../docs/snapshot.ts';
import { fail, ok, type Result } from '../problem.ts';
import type { ClauseRow, FormRow, ReadAgreement, ReadCell } from './agreement-rows.ts';
import type { Batch } from './insert-plan.ts';

/** One cell that is to change, named by what it means and not by where it stands. */
export const rowEditSchema = z.object({
  key: z.string(),
  /** The column of a clause by its side; of an acknowledgement or review by its position. */
  column: z.union([z.enum(['mentor', 'mentee', 'members', 'agreed', 'free']), z.int()]),
  /** What the writer saw there: if somebody has changed it since, nothing is written. */
  from: z.string(),
  to: z.string(),
});
/** An edit of one cell. */
export type RowEdit = z.infer<typeof rowEditSchema>;

function cellOf(row: ClauseRow | FormRow, column: RowEdit['column']): ReadCell | undefined {
  if (typeof column === 'number') return Array.isArray(row.cells) ? row.cells[column] : undefined;
  return 'topic' in row ? row.cells[column] : undefined;
}

interface Located {
  readonly tabId: string;
  readonly edit: TextEdit;
}

function locate(agreement: ReadAgreement, { key, column, from, to }: RowEdit): Result<Located> {
  const { clauses, acknowledgements, reviews } = agreement;
  const row = [...clauses, ...acknowledgements, ...reviews].find((one) => one.key === key);
  const cell = row && cellOf(row, column);
  if (row?.kind !== 'sound' || !cell || row.tabId === undefined)
    return fail('row-not-certain', { key });
  if (row.suggestions) return fail('docs-suggestions-pending');
  if (cell.text.trim() !== from.trim()) return fail('docs-changed');
  return ok({
    tabId: row.tabId,
    edit: { start: cell.start, end: cell.end, from: cell.text, to },
  });
}

/** One batch for some edits, locked to the revision that was read; refused if any cell is not certain. */
export function planRowEdits(
  snapshot: Snapshot,
  agreement: ReadAgreement,
  edits: readonly RowEdit[],
): Result<Batch> {
  if (snapshot.revisionId === undefined) return fail('docs-no-access');
  const byTab = new Map<string, TextEdit[]>();
  for (const one of edits) {
    const located = locate(agreement, one);
    if (!located.ok) return located;
    const { tabId, edit } = located.value;
    byTab.set(tabId, [...(byTab.get(tabId) ?? []), edit]);
  }
  const requests: Batch['requests'][number][] = [];
  for (const [tabId, inTab] of byTab) {
    const planned = planEdits(tabId, inTab);
    if (!planned.ok) return planned;
    requests.push(...planned.value);
  }
  return ok({ requests, requiredRevisionId: snapshot.revisionId });
}

/** Whether all edits stand in the agreement as it was read afterwards. */
export function areWritten(after: ReadAgreement | undefined, edits: readonly RowEdit[]): boolean {
  if (!after) return false;
  const rows = [...after.clauses, ...after.acknowledgements, ...after.reviews];
  return edits.every(({ key, column, to }) => {
    const row = rows.find((one) => one.key === key);
    return row && cellOf(row, column)?.text.trim() === to.trim();
  });
}
