/** Reads the agreements of a document, and writes into cells of them that are certain. */

import { findTemplate } from '../core/agreements/library.ts';
import { planNextVersion } from '../core/agreements/next-version.ts';
import { type KnownAgreement, readAgreements } from '../core/agreements/read-agreement.ts';
import { areWritten, planRowEdits, type RowEdit } from '../core/agreements/row-edits.ts';
import { headingsOf } from '../core/docs/headings.ts';
import type { Snapshot } from '../core/docs/snapshot.ts';
import { fail, ok, type Result } from '../core/problem.ts';
import type { DocsClient } from '../google-docs/docs-client.ts';
import type { AgreementsReport } from '../messaging/protocol.ts';
import { readNow, writeLocked } from './write-locked.ts';

/** All agreements of a document. */
export async function readAgreementsOf(
  client: DocsClient,
  { documentId, tabId }: { documentId: string; tabId: string },
  known: readonly KnownAgreement[],
): Promise<Result<AgreementsReport>> {
  const snapshot = await readNow(client, documentId);
  if (!snapshot.ok) return snapshot;
  const tab = snapshot.value.tabs.find((one) => one.tabId === tabId);
  return ok({
    agreements: readAgreements(snapshot.value, known, findTemplate),
    headings: headingsOf(tab?.content ?? []),
  });
}

/** Changes cells of one agreement: all of them, or none where any is not certain or has changed. */
export function editRows(
  client: DocsClient,
  documentId: string,
  known: KnownAgreement,
  edits: readonly RowEdit[],
): Promise<Result<null>> {
  const find = (snapshot: Snapshot) =>
    readAgreements(snapshot, [known], findTemplate).find(({ mark }) => mark === known.mark);
  return writeLocked(
    client,
    documentId,
    (snapshot) => {
      const agreement = find(snapshot);
      if (!agreement) return fail('row-not-certain');
      const batch = planRowEdits(snapshot, agreement, edits);
      if (!batch.ok) return batch;
      return ok({
        batch: batch.value,
        isDone: (after) => areWritten(find(after), edits),
        value: null,
      });
    },
    'docs-changed',
  );
}

/** Makes the version after `version`: its line of identity, and a row for each person to acknowledge it. */
export function makeNextVersion(
  client: DocsClient,
  documentId: string,
  { mark, template, people, documentId: home }: KnownAgreement,
  version: number,
): Promise<Result<null>> {
  const names = people.map(({ name }) => name);
  const next = { mark, templateId: template.id, version, names };
  return writeLocked(
    client,
    documentId,
    (snapshot) => {
      if (home !== snapshot.documentId) return fail('row-not-certain');
      const batch = planNextVersion(snapshot, next);
      if (!batch.ok) return batch;
      const reads = (after: Snapshot) => readAgreements(after, [], findTemplate);
      const isDone = (after: Snapshot) =>
        reads(after).some(
          (one) =>
            one.mark === mark &&
            (one.version === version + 1 ||
              one.acknowledgements.some(({ cells }) => cells[1]?.text === String(version + 1))),
        );
      return ok({ batch: batch.value, isDone, value: null });
    },
    'docs-changed',
  );
}
