/** The records that Groundwork keeps, as schemas; each carries the schema version it was written in. */

import * as z from 'zod/mini';

const id = z.string().check(z.minLength(1));
/** ISO 8601 instant in UTC. */
const instant = z.string().check(z.minLength(20));
/** Calendar day, `YYYY-MM-DD`, in the user's own time zone. */
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

export const relationshipSchema = z.object({
  v: z.literal(1),
  id,
  name: z.string().check(z.minLength(1)),
  role: z.enum(['mentor', 'mentee', 'peer']),
  phase: z.enum(['prepare', 'launch', 'maintain', 'conclude']),
  people: z.array(z.string()),
  createdAt: instant,
});
/** A pair, team or peer group; `people[0]` is the user. */
export type Relationship = z.infer<typeof relationshipSchema>;

export const documentSchema = z.object({
  v: z.literal(1),
  /** `gdoc:<id>` for a Google Doc, `page:<origin><path>` for any other page. */
  key: id,
  relationshipId: id,
  title: z.string(),
  lastSeenAt: instant,
});
/** A document (or page) that belongs to a relationship. */
export type LinkedDocument = z.infer<typeof documentSchema>;

export const sessionSchema = z.object({
  v: z.literal(1),
  id,
  relationshipId: id,
  day,
  startedAt: instant,
});
/** One meeting of a relationship: one a day. */
export type Session = z.infer<typeof sessionSchema>;

export const markSchema = z.object({
  v: z.literal(1),
  id,
  sessionId: id,
  relationshipId: id,
  actionId: id,
  kind: z.enum(['done', 'dismissed']),
  evidence: z.optional(z.string()),
  at: instant,
});
/** A tick or a dismissal of a framework action in a session; private to this browser. */
export type Mark = z.infer<typeof markSchema>;

const historyEntry = z.object({
  at: instant,
  change: z.enum(['agreed', 'edited', 'done', 'reopened', 'dropped']),
  /** What an edit replaced, so that nothing is overwritten silently. */
  before: z.optional(z.record(z.string(), z.string())),
});

export const agreedActionSchema = z.object({
  v: z.literal(1),
  id,
  /** Row key, such as `A-7F3K`. */
  key: id,
  relationshipId: id,
  sessionId: id,
  text: z.string().check(z.minLength(1)),
  owner: z.string(),
  due: z.optional(day),
  status: z.enum(['open', 'done', 'dropped']),
  frameworkAction: z.optional(z.string()),
  history: z.array(historyEntry),
});
/** A commitment with owner, due date and status, and its whole life so far. */
export type AgreedAction = z.infer<typeof agreedActionSchema>;
