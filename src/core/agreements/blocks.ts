/** The format-neutral shape of what we write: templates become blocks, and writers turn blocks into a format. */

/** A stretch of text with one look; `muted` is the grey of prompts and row keys. */
export interface Inline {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly muted?: boolean;
}

/** One cell: its paragraphs, each a list of stretches; an empty list is an empty cell. */
export type Cell = readonly (readonly Inline[])[];

/** One piece of a document, in reading order. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly kind: 'table';
      /** Column widths in points; their number is the number of columns. */
      readonly widths: readonly number[];
      /** The first row is the header. */
      readonly rows: readonly (readonly Cell[])[];
    };

/** The plain text of one line of stretches. */
export function lineText(line: readonly Inline[]): string {
  return line.map(({ text }) => text).join('');
}
