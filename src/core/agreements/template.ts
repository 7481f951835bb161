/** What an agreement template is: sections of topics, each traced to the framework actions that it serves. */

import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1), z.maxLength(600));
const name = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and dashes'));
/** Framework action ids; a pair's or program's own topic may serve none. */
const actions = z.array(text);

/** `S` and `V` belong to acknowledgements and reviews, which every template may have. */
const topicSchema = z.object({
  key: z
    .string()
    .check(z.regex(/^[A-RT-UW-Z][A-Z]?\d{1,2}$/, 'one or two capitals (not S or V) and a number')),
  title: text,
  prompts: z.array(text).check(z.maxLength(4)),
  actions,
});

/** Whose words a column holds; `free` is for facts that belong to nobody. */
export const sideSchema = z.enum(['mentor', 'mentee', 'members', 'agreed', 'free']);

/** Titles may say `{mentor}` and `{mentee}` for the names of the people. */
const columnSchema = z.object({ title: text, side: sideSchema });

const head = {
  id: name,
  title: text,
  introduction: z.optional(text),
  /** Whether the section stands in a new agreement: always, or as a switch that is on or off. */
  use: z.enum(['always', 'on', 'off']),
};

const sectionSchema = z.discriminatedUnion('kind', [
  /** A table with a row per topic. Without columns: mentor, mentee, and what both agree. */
  z.object({
    kind: z.literal('topics'),
    ...head,
    columns: z.optional(z.array(columnSchema).check(z.minLength(1), z.maxLength(4))),
    topics: z.array(topicSchema).check(z.minLength(1)),
  }),
  /** A heading per topic, and room to write under it. */
  z.object({
    kind: z.literal('prose'),
    ...head,
    topics: z.array(topicSchema).check(z.minLength(1)),
  }),
  /** An empty form: a table of the given columns with some rows begun and some blank. */
  z.object({
    kind: z.literal('grid'),
    ...head,
    columns: z
      .array(z.object({ title: text, share: z.number().check(z.positive()) }))
      .check(z.minLength(2), z.maxLength(6)),
    begun: z.array(text),
    blank: z.int().check(z.minimum(0), z.maximum(12)),
    actions,
  }),
  z.object({
    kind: z.literal('list'),
    ...head,
    items: z.array(text).check(z.minLength(1)),
    actions,
  }),
  /** The table of agreed actions, kept in step with the panel. */
  z.object({ kind: z.literal('agreed-actions'), ...head, actions }),
  /** When the agreement is looked at again, in months after its date. */
  z.object({
    kind: z.literal('reviews'),
    ...head,
    months: z.array(z.int().check(z.positive(), z.maximum(60))).check(z.minLength(1)),
    actions,
  }),
  /** Who has read and agreed, and when: an acknowledgement per person and version. */
  z.object({ kind: z.literal('acknowledgement'), ...head, actions }),
]);

export const partSchema = z.enum(['mentor', 'mentee', 'member', 'facilitator']);

const partySchema = z.object({
  part: partSchema,
  /** How an unnamed one is called; several are numbered. */
  label: text,
  atLeast: z.int().check(z.positive(), z.maximum(12)),
});

/** The shape of a template file; published as `docs/template.schema.json`. */
export const templateSchema = z.object({
  v: z.literal(1),
  id: name,
  /** In the library, up to four words. */
  name: text,
  /** The heading in the document. */
  title: text,
  summary: text,
  forWhom: text,
  phases: z.array(z.enum(['prepare', 'launch', 'maintain', 'conclude'])).check(z.minLength(1)),
  /** How long it takes to fill in together. */
  minutes: z.int().check(z.positive()),
  parties: z.array(partySchema).check(z.minLength(1)),
  introduction: z.array(text),
  sections: z.array(sectionSchema).check(z.minLength(1)),
  closing: z.array(text),
});

/** A template as its JSON file holds it. */
export type Template = z.infer<typeof templateSchema>;
/** One section of a template. */
export type Section = z.infer<typeof sectionSchema>;
/** One clause to talk about. */
export type Topic = z.infer<typeof topicSchema>;
/** What a person is in an agreement. */
export type Part = z.infer<typeof partSchema>;
/** Whose words a column holds. */
export type Side = z.infer<typeof sideSchema>;
