/** Meeting notes with a table of agreed actions, in a stand-in's document and as a plain snapshot. */

import type { DocsStandIn } from '../../playground/docs-api/server.ts';
import { actionColumns } from '../../src/core/agreements/columns.ts';
import { type ActionLine, composeAgreement } from '../../src/core/agreements/compose.ts';
import { planInsert } from '../../src/core/agreements/docs-writer.ts';
import { findTemplate } from '../../src/core/agreements/library.ts';
import type { Snapshot } from '../../src/core/docs/snapshot.ts';
import { people } from './filled-agreement.ts';
import { documentsOf, insertText } from './stand-in-documents.ts';

/** A new document of a stand-in; its table holds some actions, or three empty rows. */
export function makeMeetingNotes(
  standIn: DocsStandIn,
  actions: readonly ActionLine[] = [],
): string {
  const template = findTemplate('meeting-notes');
  if (!template) throw new Error('no template');
  const documents = documentsOf(standIn);
  const id = documents.make(insertText(1, 'notes\n'));
  const particulars = { mark: '7F3K', people, date: '2026-11-25', version: 1, actions };
  const blocks = composeAgreement(template, particulars);
  const plan = planInsert(documents.snapshot(id), { tabId: 't.0', index: 'end' }, blocks);
  if (!plan.ok) throw new Error(plan.problem.code);
  standIn.store.batchUpdate(id, { requests: [...plan.value.requests] });
  return id;
}

/** A snapshot of nothing but tables, each given as its rows of texts; without indexes. */
export function snapshotOf(...tables: readonly (readonly (readonly string[])[])[]): Snapshot {
  const paragraph = (text: string) => ({
    paragraph: { elements: [{ textRun: { content: `${text}\n` } }] },
  });
  const content = tables.map((rows) => ({
    table: {
      tableRows: rows.map((row) => ({
        tableCells: row.map((text) => ({ content: [paragraph(text)] })),
      })),
    },
  }));
  return {
    documentId: 'd',
    title: '',
    revisionId: 'r',
    tabs: [{ tabId: 't.0', title: '', content }],
  };
}

/** A snapshot of one table of agreed actions. */
export const actionTable = (...rows: readonly (readonly string[])[]): Snapshot =>
  snapshotOf([[...actionColumns], ...rows]);
