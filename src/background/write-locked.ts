/** The one way in which a document is written: read, plan, send locked to what was read, read back, be sure. */

import type { Batch } from '../core/agreements/insert-plan.ts';
import { readSnapshot, type Snapshot } from '../core/docs/snapshot.ts';
import { fail, ok, type ProblemCode, type Result } from '../core/problem.ts';
import type { DocsClient } from '../google-docs/docs-client.ts';

/** A write that is ready, and how to tell from the document that it has been made. */
export interface Planned<T> {
  readonly batch: Batch;
  isDone(after: Snapshot): boolean;
  readonly value: T;
}

/** A plan is made anew this often when somebody else was faster. */
const tries = 3;

/** The document as it stands now. */
export async function readNow(client: DocsClient, documentId: string): Promise<Result<Snapshot>> {
  const answer = await client.get(documentId);
  return answer.ok ? readSnapshot(answer.value) : answer;
}

/** Writes what `plan` makes of the document, once: after an outcome that is not known it looks first. */
export async function writeLocked<T>(
  client: DocsClient,
  documentId: string,
  plan: (snapshot: Snapshot) => Result<Planned<T>>,
  notDone: ProblemCode = 'insert-not-verified',
): Promise<Result<T>> {
  let before = await readNow(client, documentId);
  for (let attempt = 1; ; attempt++) {
    if (!before.ok) return before;
    const planned = plan(before.value);
    if (!planned.ok) return planned;
    const { batch, isDone, value } = planned.value;
    if (batch.requests.length === 0) return ok(value);
    const sent = await client.batchUpdate(documentId, {
      requests: [...batch.requests],
      writeControl: { requiredRevisionId: batch.requiredRevisionId },
    });
    const after = await readNow(client, documentId);
    if (sent.ok) {
      if (!after.ok) return after;
      return isDone(after.value) ? ok(value) : fail(notDone);
    }
    if (!after.ok) return sent;
    // The answer may be lost although the write was committed.
    if (isDone(after.value)) return ok(value);
    const moved = after.value.revisionId !== batch.requiredRevisionId;
    if (sent.problem.code !== 'docs-rejected' || !moved) return sent;
    if (attempt === tries) return fail('docs-changed');
    before = after;
  }
}
