/** The shape of an agreement that was read back from a document, row by row. */

import * as z from 'zod/mini';
import { sideSchema } from './template.ts';

const rowClass = z.enum(['sound', 'copied', 'missing', 'orphaned', 'unreadable']);
/**
 * What a row is to us:
 * - `sound`: its clause and its columns are certain;
 * - `copied`: its key stands more than once, or its agreement belongs to another document;
 * - `missing`: the agreement has such a clause, but it stands nowhere;
 * - `orphaned`: it stands among our rows, but belongs to no clause that we know;
 * - `unreadable`: merged cells, another number of columns, several keys, or chips that the API does not tell.
 */
export type RowClass = z.infer<typeof rowClass>;

const cellSchema = z.object({ text: z.string(), start: z.number(), end: z.number() });
/** Some text of a row, and where it stands: UTF-16 indexes of the tab's body, line feed excluded. */
export type ReadCell = z.infer<typeof cellSchema>;

const clauseSchema = z.object({
  kind: rowClass,
  /** The tab in which it stands; absent for a missing row. */
  tabId: z.optional(z.string()),
  /** The key of its clause, such as `P1`; absent where none can be read. */
  key: z.optional(z.string()),
  /** Its title and prompts without the key; empty for a missing row. */
  topic: z.string(),
  /** What stands in each column; only a sound row has any. */
  cells: z.partialRecord(sideSchema, cellSchema),
  /** Whether somebody's suggestion is pending in it: it is not agreed then, and not written over. */
  suggestions: z.boolean(),
  /** Whether the columns were told by their titles, or only by their place (titles translated, say). */
  columnsBy: z.optional(z.enum(['title', 'place'])),
});
/** One clause of an agreement as it stands in the document. */
export type ClauseRow = z.infer<typeof clauseSchema>;

const formSchema = z.object({
  kind: rowClass,
  tabId: z.optional(z.string()),
  key: z.string(),
  cells: z.array(cellSchema),
  suggestions: z.boolean(),
});
/** A row of the table of acknowledgements or reviews, cell by cell in the order of its columns. */
export type FormRow = z.infer<typeof formSchema>;

export const readAgreementSchema = z.object({
  mark: z.string(),
  /** The tab of its title. */
  tabId: z.string(),
  /** From the line under the title; absent where somebody has deleted or changed it. */
  templateId: z.optional(z.string()),
  version: z.optional(z.int()),
  clauses: z.array(clauseSchema),
  acknowledgements: z.array(formSchema),
  reviews: z.array(formSchema),
});
/** An agreement as it stands in a document, wherever its rows have gone. */
export type ReadAgreement = z.infer<typeof readAgreementSchema>;
