/** What an agreement template is: sections of topics, each traced to the framework actions that it serves. */

import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));

/** A row of an agreement; `key` is short, unique in the template and stands visibly in the row. */
const topicSchema = z.object({
  key: z.string().check(z.regex(/^[A-Z]{1,2}\d{1,2}$/)),
  title: text,
  prompts: z.array(text).check(z.minLength(1), z.maxLength(3)),
  actions: z.array(text).check(z.minLength(1)),
});

export const templateSchema = z.object({
  id: text,
  title: text,
  summary: text,
  minutes: z.int(),
  introduction: z.array(text),
  sections: z.array(z.object({ title: text, topics: z.array(topicSchema).check(z.minLength(1)) })),
  closing: z.array(text),
});
/** A template as its JSON file holds it. */
export type Template = z.infer<typeof templateSchema>;
