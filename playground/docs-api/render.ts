/** Decides how tapes are written as the JSON that the API answers; every index comes from the place on the tape. */

import type { StoredDocument, Tab } from './load.ts';
import { previewTab, type SuggestionsView } from './suggestions.ts';
import type { Cell, Json, Tape } from './tape.ts';

const indexes = (start: number, end: number): Json => ({
  // The API leaves out a zero.
  ...(start === 0 ? {} : { startIndex: start }),
  endIndex: end,
});

const same = (a: Json, b: Json) => a === b || JSON.stringify(a) === JSON.stringify(b);

interface Reader {
  readonly cells: readonly Cell[];
  at: number;
}

function readRun(reader: Reader, end: number): Json {
  const start = reader.at;
  const first = reader.cells[start];
  if (first?.kind !== 'char' && first?.kind !== 'newline') throw new Error('not a run');
  let content = '';
  for (; reader.at <= end; reader.at++) {
    const cell = reader.cells[reader.at];
    if (cell?.kind !== 'char' && cell?.kind !== 'newline') break;
    if (cell.splits && reader.at > start) break;
    if (!same(cell.style, first.style) || !same(cell.marks, first.marks)) break;
    content += cell.kind === 'char' ? cell.char : '\n';
  }
  return {
    ...indexes(start, reader.at),
    textRun: { content, ...first.marks, textStyle: first.style },
  };
}

function readParagraph(reader: Reader): Json {
  const start = reader.at;
  let end = start;
  while (reader.cells[end]?.kind !== 'newline') {
    if (end >= reader.cells.length) throw new Error('a paragraph without an end');
    end++;
  }
  const last = reader.cells[end];
  if (last?.kind !== 'newline') throw new Error('a paragraph without an end');
  const elements: Json[] = [];
  while (reader.at <= end) {
    const cell = reader.cells[reader.at];
    if (cell?.kind !== 'atom') {
      elements.push(readRun(reader, end));
      continue;
    }
    const from = reader.at++;
    while (reader.at < end) {
      const next = reader.cells[reader.at];
      if (next?.kind !== 'atom' || next.name !== '') break;
      reader.at++;
    }
    const isBare = cell.bare && Object.keys(cell.style).length === 0;
    const style = isBare ? {} : { textStyle: cell.style };
    elements.push({ ...indexes(from, reader.at), [cell.name]: { ...cell.value, ...style } });
  }
  const { style, bullet, rest } = last.paragraph;
  return {
    ...indexes(start, reader.at),
    paragraph: { elements, paragraphStyle: style, ...(bullet ? { bullet } : {}), ...rest },
  };
}

function readTable(reader: Reader, rest: Json): Json {
  const start = reader.at++;
  const tableRows: Json[] = [];
  while (reader.cells[reader.at]?.kind !== 'tableEnd') {
    const row = reader.cells[reader.at];
    const rowStart = reader.at++;
    const tableCells: Json[] = [];
    for (
      let cell = reader.cells[reader.at];
      cell?.kind === 'cell';
      cell = reader.cells[reader.at]
    ) {
      const cellStart = reader.at++;
      const content = readContent(reader);
      tableCells.push({ ...indexes(cellStart, reader.at), content, ...cell.rest });
    }
    tableRows.push({
      ...indexes(rowStart, reader.at),
      tableCells,
      ...(row?.kind === 'row' ? row.rest : {}),
    });
  }
  reader.at++;
  const columns = Math.max(0, ...tableRows.map(({ tableCells }) => (tableCells as Json[]).length));
  return {
    ...indexes(start, reader.at),
    table: { rows: tableRows.length, columns, tableRows, ...rest },
  };
}

function readContent(reader: Reader): Json[] {
  const content: Json[] = [];
  while (reader.at < reader.cells.length) {
    const cell = reader.cells[reader.at];
    if (!cell || ['cell', 'row', 'tableEnd', 'tocEnd'].includes(cell.kind)) break;
    if (cell.kind === 'section') {
      content.push({ ...indexes(reader.at, reader.at + 1), sectionBreak: cell.value });
      reader.at++;
    } else if (cell.kind === 'table') {
      content.push(readTable(reader, cell.rest));
    } else if (cell.kind === 'toc') {
      const start = reader.at++;
      const inner = readContent(reader);
      reader.at++;
      content.push({
        ...indexes(start, reader.at),
        tableOfContents: { content: inner, ...cell.rest },
      });
    } else {
      content.push(readParagraph(reader));
    }
  }
  return content;
}

/** The content of a segment. */
function renderContent(tape: Tape): Json[] {
  return readContent({ cells: tape.cells, at: 0 });
}

function renderRanges(tab: Tab): Json {
  const byName: Record<string, { name: string; namedRanges: Json[] }> = {};
  const segments = [...tab.segments].map(([id, { tape }]) => [id, tape] as const);
  for (const [segmentId, tape] of [['', tab.body] as const, ...segments]) {
    for (const { id, name, start, end } of tape.ranges) {
      byName[name] ??= { name, namedRanges: [] };
      const known = byName[name].namedRanges.find((one) => one.namedRangeId === id);
      const place = { ...indexes(start, end), ...(segmentId ? { segmentId } : {}) };
      if (known) (known.ranges as Json[]).push(place);
      else byName[name].namedRanges.push({ namedRangeId: id, name, ranges: [place] });
    }
  }
  return byName as Json;
}

function renderTab(tab: Tab): Json {
  const content: Json = { ...tab.rest, body: { content: renderContent(tab.body) } };
  for (const [id, { kind, tape, rest }] of tab.segments) {
    content[kind] = {
      ...(content[kind] as Json | undefined),
      [id]: { ...rest, content: renderContent(tape) },
    };
  }
  if (Object.keys(tab.lists).length > 0) content.lists = tab.lists;
  const namedRanges = renderRanges(tab);
  if (Object.keys(namedRanges).length > 0) content.namedRanges = namedRanges;
  return content;
}

function renderTree(tabs: readonly Tab[], parent: unknown): Json[] {
  return tabs
    .filter(({ properties }) => (properties.parentTabId || undefined) === parent)
    .map((tab) => {
      const childTabs = renderTree(tabs, tab.properties.tabId);
      return {
        tabProperties: tab.properties,
        documentTab: renderTab(tab),
        ...(childTabs.length > 0 ? { childTabs } : {}),
      };
    });
}

/** A revision as an opaque id. */
export const revisionIdOf = ({ documentId, revision, firstRevisionId }: StoredDocument) =>
  revision === 1 && firstRevisionId
    ? firstRevisionId
    : `ALm${documentId.slice(0, 6)}.${revision.toString(36)}`;

/** What an answer shows of a document. */
export interface Shown {
  /** The older shape, with the first tab only. */
  legacy?: boolean;
  tabs?: boolean;
  suggestions?: SuggestionsView;
  /** Who may not edit sees no revision. */
  canEdit?: boolean;
}

/** The answer of `documents.get`. */
export function renderDocument(
  document: StoredDocument,
  { legacy, tabs, suggestions = 'SUGGESTIONS_INLINE', canEdit = true }: Shown,
): Json {
  const shown =
    suggestions === 'SUGGESTIONS_INLINE'
      ? document.tabs
      : document.tabs.map((tab) => previewTab(tab, suggestions));
  const [first] = shown;
  return {
    title: document.title,
    ...(legacy && first ? renderTab(first) : {}),
    ...(tabs ? { tabs: renderTree(shown, undefined) } : {}),
    ...document.rest,
    ...(canEdit ? { revisionId: revisionIdOf(document) } : {}),
    suggestionsViewMode: suggestions,
    documentId: document.documentId,
  };
}
