/** The bounds that the catalogue keeps, as a schema; tests and tools hold the JSON against it. */

import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));

const wording = z.object({
  item: text.check(z.refine((item) => item.split(/\s+/).length <= 12, 'at most 12 words')),
  explanation: text,
  questions: z.array(text).check(z.minLength(2), z.maxLength(3)),
});

const action = z
  .object({
    id: z.string().check(z.regex(/^[a-z-]+\/[a-z-]+$/)),
    source: z.enum(['framework', 'suggested']),
    phases: z.array(z.enum(['prepare', 'launch', 'maintain', 'conclude'])).check(z.minLength(1)),
    mentor: z.optional(wording),
    mentee: z.optional(wording),
  })
  .check(z.refine(({ mentor, mentee }) => Boolean(mentor ?? mentee), 'for at least one role'));

/** The shape of `catalogue.json`: 10 characteristics, 14 references, every wording within its bounds. */
export const catalogueSchema = z.object({
  sourceTitle: text,
  sourceUrl: z.url(),
  characteristics: z
    .array(
      z.object({
        id: text,
        name: text,
        shortName: text,
        actions: z.array(action).check(z.minLength(1)),
      }),
    )
    .check(z.length(10)),
  references: z.array(z.object({ id: text, citation: text })).check(z.length(14)),
});
