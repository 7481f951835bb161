/** The parts of the Google Docs format that we read and write, as plain data; everything may be missing. */

/** A stretch of a paragraph: text, or one of the many things that count as one index. */
interface ParagraphElement {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly textRun?: {
    readonly content?: string;
    readonly suggestedInsertionIds?: readonly string[];
    readonly suggestedDeletionIds?: readonly string[];
  };
}

/** A paragraph; its last element is a text run that ends with a line feed. */
export interface Paragraph {
  readonly elements?: readonly ParagraphElement[];
  readonly paragraphStyle?: { readonly namedStyleType?: string };
  readonly bullet?: { readonly listId?: string; readonly nestingLevel?: number };
}

/** A table, row by row; cells hold content of their own. */
interface Table {
  readonly tableRows?: readonly {
    readonly tableCells?: readonly { readonly content?: readonly StructuralElement[] }[];
  }[];
}

/** A piece of a body or a cell. Indexes are UTF-16 units; a missing `startIndex` is 0. */
export interface StructuralElement {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly paragraph?: Paragraph;
  readonly table?: Table;
  readonly tableOfContents?: { readonly content?: readonly StructuralElement[] };
}

/** One request of a batch, by its name in the API; a request has exactly one. */
export type DocsRequest = Readonly<Record<string, object>>;
