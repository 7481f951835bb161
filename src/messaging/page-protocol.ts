/** What a page is, and what the content script tells the panel of it; small, for it goes into every page. */

import * as z from 'zod/mini';
import { problemCodes } from '../core/problem.ts';

/** A tab of a Google Doc, and the origin that serves it (docs.google.com, or the playground's). */
export const documentRefSchema = z.object({
  origin: z.string(),
  documentId: z.string().check(z.regex(/^[\w-]{3,}$/)),
  tabId: z.string().check(z.minLength(1)),
});
export type DocumentRef = z.infer<typeof documentRefSchema>;

/** What a page is: a Google Doc (read through its export) or a page with an editor in it. */
export const pageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('google-docs'), title: z.string(), document: documentRefSchema }),
  z.object({ kind: z.literal('editor'), title: z.string(), key: z.string() }),
]);
export type Page = z.infer<typeof pageSchema>;

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
