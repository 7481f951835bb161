/** The parts of the Google Docs format that we read and write, as plain data; everything may be missing. */

/** Marks of somebody's pending suggestion. */
interface Suggested {
  readonly suggestedInsertionIds?: readonly string[];
  readonly suggestedDeletionIds?: readonly string[];
}

/** A stretch of a paragraph: text, or one of the many things that count as one index. */
export interface ParagraphElement {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly textRun?: { readonly content?: string } & Suggested;
  readonly person?: {
    readonly personProperties?: { readonly name?: string; readonly email?: string };
  } & Suggested;
  readonly richLink?: {
    readonly richLinkProperties?: { readonly title?: string; readonly uri?: string };
  } & Suggested;
  readonly dateElement?: {
    readonly dateElementProperties?: {
      readonly timestamp?: string;
      readonly displayText?: string;
    };
  } & Suggested;
}

/** A paragraph; its last element is a text run that ends with a line feed. */
export interface Paragraph {
  readonly elements?: readonly ParagraphElement[];
  readonly paragraphStyle?: { readonly namedStyleType?: string };
  readonly bullet?: { readonly listId?: string; readonly nestingLevel?: number };
}

/** A cell; cells that a merged one covers are there, and empty. */
export interface TableCell extends Suggested {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly content?: readonly StructuralElement[];
  readonly tableCellStyle?: { readonly rowSpan?: number; readonly columnSpan?: number };
}

/** A row of a table. */
export interface TableRow extends Suggested {
  readonly tableCells?: readonly TableCell[];
}

/** A table, row by row. */
interface Table extends Suggested {
  readonly tableRows?: readonly TableRow[];
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
