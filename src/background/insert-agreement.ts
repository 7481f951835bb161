/** Writes an agreement into a document: read, plan, send locked to what was read, read back, compare. */

import { composeAgreement } from '../core/agreements/compose.ts';
import { planInsert } from '../core/agreements/docs-writer.ts';
import { findTemplate } from '../core/agreements/templates.ts';
import { verifyInsert } from '../core/agreements/verify.ts';
import { readSnapshot, type Snapshot } from '../core/docs/snapshot.ts';
import { fail, ok, type Result } from '../core/problem.ts';
import type { DocsClient } from '../google-docs/docs-client.ts';

/** Which agreement goes into which tab of which document. */
export interface InsertRequest {
  readonly documentId: string;
  readonly tabId: string;
  readonly templateId: string;
  readonly mentorName: string;
  readonly menteeName: string;
  readonly date: string;
}

/** A plan is made anew this often when somebody else was faster. */
const tries = 3;

async function read(client: DocsClient, documentId: string): Promise<Result<Snapshot>> {
  const answer = await client.get(documentId);
  return answer.ok ? readSnapshot(answer.value) : answer;
}

/** Inserts at the end of the tab, once: after a failure of unknown outcome it looks before it repeats. */
export async function insertAgreement(
  client: DocsClient,
  request: InsertRequest,
): Promise<Result<{ topics: number }>> {
  const template = findTemplate(request.templateId);
  if (!template) throw new Error(`no template ${request.templateId}`);
  const blocks = composeAgreement(template, request);
  const topics = template.sections.reduce((sum, section) => sum + section.topics.length, 0);

  let before = await read(client, request.documentId);
  for (let attempt = 1; ; attempt++) {
    if (!before.ok) return before;
    const plan = planInsert(before.value, request.tabId, blocks);
    if (!plan.ok) return plan;
    const sent = await client.batchUpdate(request.documentId, {
      requests: [...plan.value.requests],
      writeControl: { requiredRevisionId: plan.value.requiredRevisionId },
    });
    const after = await read(client, request.documentId);
    if (sent.ok) {
      if (!after.ok) return after;
      const verified = verifyInsert(after.value, plan.value);
      return verified.ok ? ok({ topics }) : verified;
    }
    if (!after.ok) return sent;
    // The answer may be lost although the write was committed.
    if (verifyInsert(after.value, plan.value).ok) return ok({ topics });
    const moved = after.value.revisionId !== plan.value.requiredRevisionId;
    if (sent.problem.code !== 'docs-rejected' || !moved) return sent;
    if (attempt === tries) return fail('docs-changed');
    before = after;
  }
}
