/** What this browser keeps of an agreement: private drafts, what was shared and agreed, versions and reviews. */

import * as z from 'zod/mini';
import { personSchema } from '../agreements/parties.ts';
import { templateSchema } from '../agreements/template.ts';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const byKey = z.record(z.string(), z.string());

export const agreementRecordSchema = z.object({
  v: z.literal(1),
  /** The mark that stands in each of its rows, such as `7F3K`. */
  id: z.string().check(z.minLength(1)),
  relationshipId: z.string().check(z.minLength(1)),
  documentId: z.string(),
  tabId: z.string(),
  /** As it was inserted: with the pair's own topics, without what was switched off. */
  template: templateSchema,
  people: z.array(personSchema),
  /** The user's own column. */
  side: z.enum(['mentor', 'mentee', 'members', 'free']),
  version: z.int(),
  /** The user's answers by clause; they stay in this browser until they are shared. */
  drafts: byKey,
  /** What was written into the user's column last, by clause. */
  shared: byKey,
  reviews: z.array(z.object({ key: z.string(), due: day, heldOn: z.optional(day) })),
  /** What was agreed when a version was acknowledged first, by clause; oldest first. */
  versions: z.array(z.object({ version: z.int(), on: day, clauses: byKey })),
  insertedAt: z.string(),
});
/** An agreement that was inserted from this browser, or taken up from a document. */
export type AgreementRecord = z.infer<typeof agreementRecordSchema>;
