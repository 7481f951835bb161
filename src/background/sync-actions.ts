/** Brings the agreed actions of this browser and of a document into step: read, merge, write, read back. */

import { placeOf, planActionRows } from '../core/agreements/action-edits.ts';
import { readActionTables } from '../core/agreements/read-actions.ts';
import type { Snapshot } from '../core/docs/snapshot.ts';
import { newRowKey, type Random } from '../core/ids.ts';
import { ok, type Result } from '../core/problem.ts';
import { type Merged, mergeActions, type Rows, type Side } from '../core/tracking/merge-actions.ts';
import { saySame } from '../core/tracking/merge-fields.ts';
import { type DocumentSide, documentSide } from '../core/tracking/sides.ts';
import type { DocsClient } from '../google-docs/docs-client.ts';
import { writeLocked } from './write-locked.ts';

/** What this browser brings: its side, what both agreed on last, and where new keys come from. */
export interface SyncInput {
  readonly base: Rows;
  readonly mine: Side;
  readonly random: Random;
}

function sideOf(snapshot: Snapshot, base: Rows): DocumentSide {
  const tables = readActionTables(snapshot);
  return documentSide(
    tables.flatMap(({ rows }) => rows),
    tables.length > 0,
    base,
  );
}

/** The document's side with a key for each row that somebody typed, and where those rows stand. */
function withKeys(
  { side, typed }: DocumentSide,
  { base, mine, random }: SyncInput,
): { theirs: Side; adopted: ReadonlyMap<string, string> } {
  const taken = new Set([...base.keys(), ...mine.rows.keys(), ...side.rows.keys()]);
  const rows = new Map(side.rows);
  const adopted = new Map<string, string>();
  for (const { row, fields } of typed) {
    const key = newRowKey(random, taken);
    taken.add(key);
    rows.set(key, fields);
    adopted.set(placeOf(row), key);
  }
  return { theirs: { ...side, rows }, adopted };
}

/** Whether a document says what the merge wants of it. */
function isInStep(after: Snapshot, { theirs, removed }: Merged): boolean {
  const { rows } = sideOf(after, new Map()).side;
  return (
    [...theirs].every(([key, fields]) => {
      const there = rows.get(key);
      return there !== undefined && saySame(there, fields);
    }) && [...removed].every((key) => !rows.has(key))
  );
}

/**
 * The document first: it is written in one batch, locked to what was read and planned anew where somebody was
 * faster. What comes back is for the store, whose base is written last; the same call again changes nothing.
 */
export function syncActions(
  client: DocsClient,
  documentId: string,
  input: SyncInput,
): Promise<Result<Merged>> {
  return writeLocked(
    client,
    documentId,
    (snapshot) => {
      const { theirs, adopted } = withKeys(sideOf(snapshot, input.base), input);
      const merged = mergeActions(input.base, input.mine, theirs);
      const batch = planActionRows(snapshot, {
        rows: merged.theirs,
        removed: merged.removed,
        adopted,
      });
      if (!batch.ok) return batch;
      return ok({
        batch: batch.value,
        isDone: (after: Snapshot) => isInStep(after, merged),
        value: merged,
      });
    },
    'docs-changed',
  );
}
