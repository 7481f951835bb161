/** Every message between the contexts of the extension: by direction and purpose, each a schema. */

import * as z from 'zod/mini';
import { readAgreementSchema } from '../core/agreements/agreement-rows.ts';
import { blockSchema } from '../core/agreements/blocks.ts';
import { writtenSchema } from '../core/agreements/insert-plan.ts';
import { knownAgreementSchema } from '../core/agreements/read-agreement.ts';
import { rowEditSchema } from '../core/agreements/row-edits.ts';
import { problemCodes } from '../core/problem.ts';

/** A tab of a Google Doc, and the origin that serves it (docs.google.com, or the playground's). */
const documentRefSchema = z.object({
  origin: z.string(),
  documentId: z.string().check(z.regex(/^[\w-]{3,}$/)),
  tabId: z.string().check(z.minLength(1)),
});
export type DocumentRef = z.infer<typeof documentRefSchema>;

const resultProblem = z.object({
  ok: z.literal(false),
  problem: z.object({
    code: z.enum(problemCodes),
    detail: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
  }),
});

/** Panel -> background: put the content script into a browser tab; answers what page it is. */
const attachRequest = z.object({
  type: z.literal('panel/attach'),
  browserTabId: z.int(),
});

/** What a page is: a Google Doc (read through its export) or a page with an editor in it. */
export const pageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('google-docs'), title: z.string(), document: documentRefSchema }),
  z.object({ kind: z.literal('editor'), title: z.string(), key: z.string() }),
]);
export type Page = z.infer<typeof pageSchema>;

/** Panel -> background: read the text of a document through its own export. */
const readDocumentRequest = z.object({
  type: z.literal('panel/read-document'),
  document: documentRefSchema,
});
const documentTextSchema = z.object({ paragraphs: z.array(z.string()) });

const insertPlaceSchema = z.discriminatedUnion('at', [
  z.object({ at: z.literal('end') }),
  z.object({ at: z.literal('heading'), text: z.string() }),
  z.object({ at: z.literal('new-tab'), title: z.string() }),
]);
/** Where an agreement goes: the end of the tab in view, behind one of its headings, a tab of its own. */
export type InsertPlace = z.infer<typeof insertPlaceSchema>;

/** Panel -> background: insert an agreement into a document, and verify it. */
const insertAgreementRequest = z.object({
  type: z.literal('panel/insert-agreement'),
  document: documentRefSchema,
  place: insertPlaceSchema,
  blocks: z.array(blockSchema),
});

/** Panel -> background: take out again what was inserted, if nobody has changed it. */
const takeOutRequest = z.object({
  type: z.literal('panel/take-out'),
  document: documentRefSchema,
  written: writtenSchema,
});

/** Panel -> background: read the agreements of a document; `known` are those of this browser. */
const readAgreementsRequest = z.object({
  type: z.literal('panel/read-agreements'),
  document: documentRefSchema,
  known: z.array(knownAgreementSchema),
});
const agreementsReportSchema = z.object({
  agreements: z.array(readAgreementSchema),
  headings: z.array(z.string()),
});
export type AgreementsReport = z.infer<typeof agreementsReportSchema>;

/** Panel -> background: write into cells of an agreement that are as the panel has seen them. */
const editRowsRequest = z.object({
  type: z.literal('panel/edit-rows'),
  document: documentRefSchema,
  known: knownAgreementSchema,
  edits: z.array(rowEditSchema),
});

/** Panel -> background: make the next version of an agreement in its document. */
const nextVersionRequest = z.object({
  type: z.literal('panel/next-version'),
  document: documentRefSchema,
  known: knownAgreementSchema,
  version: z.int(),
});

/** All requests from the panel to the background. */
export const panelRequestSchema = z.discriminatedUnion('type', [
  attachRequest,
  readDocumentRequest,
  insertAgreementRequest,
  takeOutRequest,
  readAgreementsRequest,
  editRowsRequest,
  nextVersionRequest,
]);
export type PanelRequest = z.infer<typeof panelRequestSchema>;

const answer = <T extends z.ZodMiniType>(value: T) =>
  z.union([z.object({ ok: z.literal(true), value }), resultProblem]);

/** The answer to each request, by its type. */
export const answerSchemas = {
  'panel/attach': answer(pageSchema),
  'panel/read-document': answer(documentTextSchema),
  'panel/insert-agreement': answer(writtenSchema),
  'panel/take-out': answer(z.null()),
  'panel/read-agreements': answer(agreementsReportSchema),
  'panel/edit-rows': answer(z.null()),
  'panel/next-version': answer(z.null()),
} as const;

/** The name of the port that the panel opens to the content script; closing it ends all observing. */
export const pagePort = 'groundwork-page-1';

/** Content script -> panel, over the port. */
export const pageEventSchema = z.discriminatedUnion('type', [
  /** The page or its document changed (other document, other tab of the document, other title). */
  z.object({ type: z.literal('page/changed'), page: pageSchema }),
  /** What stands in the editor, and the paragraph that holds the caret. */
  z.object({
    type: z.literal('page/notes'),
    paragraphs: z.array(z.string()),
    caret: z.int(),
  }),
  /** The user did something in a Google Doc: its text may be read again soon. */
  z.object({ type: z.literal('page/active') }),
  /** No editor has the focus, or the script had to stop. */
  z.object({ type: z.literal('page/problem'), code: z.enum(problemCodes) }),
]);
export type PageEvent = z.infer<typeof pageEventSchema>;
