/** The format-neutral shape of what we write: templates become blocks, and writers turn blocks into a format. */

import * as z from 'zod/mini';

/**
 * Text as one line that Docs takes as it is. It drops control signs and the private ones that stand for
 * chips, and every index behind them would be wrong.
 */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Co}\p{Cs}]+/gu, ' ').trim();
}

const text = z
  .string()
  .check(z.regex(/^[^\p{Cc}\p{Co}\p{Cs}\p{Zl}\p{Zp}]*$/u, 'one line of plain text'));

const inlineSchema = z.object({
  text,
  bold: z.optional(z.boolean()),
  italic: z.optional(z.boolean()),
  /** The grey of prompts and keys. */
  muted: z.optional(z.boolean()),
  /** The size of keys. */
  small: z.optional(z.boolean()),
});
/** A stretch of text with one look. */
export type Inline = z.infer<typeof inlineSchema>;

const lineSchema = z.array(inlineSchema);
const cellSchema = z.array(lineSchema);
/** One cell: its paragraphs, each a list of stretches; an empty list is an empty cell. */
export type Cell = z.infer<typeof cellSchema>;

export const blockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.literal([1, 2, 3]), text }),
  z.object({ kind: z.literal('paragraph'), text: lineSchema }),
  z.object({ kind: z.literal('list'), items: z.array(lineSchema) }),
  z.object({
    kind: z.literal('table'),
    /** Column widths in points; their number is the number of columns. */
    widths: z.array(z.number()),
    /** The first row is the header. */
    rows: z.array(z.array(cellSchema)).check(z.minLength(1)),
  }),
]);
/** One piece of a document, in reading order. */
export type Block = z.infer<typeof blockSchema>;
/** A table of blocks. */
export type TableBlock = Extract<Block, { kind: 'table' }>;

/** The plain text of one line of stretches. */
export function lineText(line: readonly Inline[]): string {
  return line.map(({ text }) => text).join('');
}

/** The plain text of a cell, one line per paragraph. */
export function cellText(cell: Cell): string {
  return cell.map(lineText).join('\n');
}
