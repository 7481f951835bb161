/** Every request from the panel to the background and its answer: by purpose, each a schema. */

import * as z from 'zod/mini';
import { readAgreementSchema } from '../core/agreements/agreement-rows.ts';
import { blockSchema } from '../core/agreements/blocks.ts';
import { writtenSchema } from '../core/agreements/insert-plan.ts';
import { knownAgreementSchema } from '../core/agreements/read-agreement.ts';
import { rowEditSchema } from '../core/agreements/row-edits.ts';
import { problemCodes } from '../core/problem.ts';
import { documentRefSchema, pageSchema } from './page-protocol.ts';

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
