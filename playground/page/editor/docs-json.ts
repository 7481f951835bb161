/** Decides which part of the Docs JSON the small editor looks at; everything else passes it by. */

interface JsonColor {
  color?: { rgbColor?: { red?: number; green?: number; blue?: number } };
}

export interface JsonTextStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  foregroundColor?: JsonColor;
  backgroundColor?: JsonColor;
  fontSize?: { magnitude?: number };
  link?: { url?: string };
}

export interface JsonParagraphElement {
  startIndex?: number;
  endIndex?: number;
  textRun?: { content?: string; textStyle?: JsonTextStyle };
  person?: { personProperties?: { name?: string; email?: string } };
  richLink?: { richLinkProperties?: { title?: string; uri?: string } };
  dateElement?: { dateElementProperties?: { displayText?: string } };
}

export interface JsonParagraph {
  elements?: JsonParagraphElement[];
  paragraphStyle?: { namedStyleType?: string; alignment?: string };
  bullet?: { listId?: string; nestingLevel?: number };
}

interface JsonCell {
  startIndex?: number;
  endIndex?: number;
  content?: JsonElement[];
  tableCellStyle?: { rowSpan?: number; columnSpan?: number; backgroundColor?: JsonColor };
}

export interface JsonElement {
  startIndex?: number;
  endIndex?: number;
  paragraph?: JsonParagraph;
  table?: {
    tableRows?: { tableCells?: JsonCell[] }[];
    tableStyle?: { tableColumnProperties?: { width?: { magnitude?: number } }[] };
  };
  sectionBreak?: object;
}

export interface JsonLists {
  [id: string]: {
    listProperties?: { nestingLevels?: { glyphType?: string; glyphSymbol?: string }[] };
  };
}

export interface JsonTab {
  tabProperties?: { tabId?: string; title?: string };
  documentTab?: { body?: { content?: JsonElement[] }; lists?: JsonLists };
  childTabs?: JsonTab[];
}

export interface JsonDocument {
  documentId?: string;
  title?: string;
  revisionId?: string;
  tabs?: JsonTab[];
}
