/** Decides how a document as Google returns it lies on tapes; what is not edited here stays as it came. */

import { type Cell, type Json, Tape } from './tape.ts';

/** A tab with its segments: the body under the empty name, others under their ids. */
export interface Tab {
  properties: Json;
  body: Tape;
  segments: Map<string, { kind: 'headers' | 'footers' | 'footnotes'; tape: Tape; rest: Json }>;
  lists: Json;
  rest: Json;
}

/** A document in memory. */
export interface StoredDocument {
  documentId: string;
  title: string;
  revision: number;
  /** The id that a loaded document's first revision came with. */
  firstRevisionId?: string | undefined;
  tabs: Tab[];
  rest: Json;
}

export const list = (value: unknown): Json[] => (Array.isArray(value) ? value : []);
export const object = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

const without = (value: Json, ...names: string[]): Json =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));

function paragraphCells(paragraph: Json): Cell[] {
  const info = {
    style: object(paragraph.paragraphStyle),
    ...(paragraph.bullet ? { bullet: object(paragraph.bullet) } : {}),
    rest: without(paragraph, 'elements', 'paragraphStyle', 'bullet'),
  };
  let before = '';
  return list(paragraph.elements).flatMap((element): Cell[] => {
    if (element.textRun) {
      const run = object(element.textRun);
      const style = object(run.textStyle);
      const marks = without(run, 'content', 'textStyle');
      const look = JSON.stringify([style, marks]);
      const splits = look === before ? { splits: true as const } : {};
      before = look;
      return String(run.content ?? '')
        .split('')
        .map((char, i) => ({
          ...(char === '\n' ? { kind: 'newline', paragraph: info } : { kind: 'char', char }),
          style,
          marks,
          ...(i === 0 ? splits : {}),
        }));
    }
    before = '';
    return atomCells(element);
  });
}

/** An element that is no text: one cell, or several for an equation, of which the first is shown again. */
function atomCells(element: Json): Cell[] {
  const name = Object.keys(element).find((key) => key !== 'startIndex' && key !== 'endIndex');
  if (!name) return [];
  const value = object(element[name]);
  const length = Number(element.endIndex ?? 0) - Number(element.startIndex ?? 0);
  const atom: Cell = {
    kind: 'atom',
    name,
    value: without(value, 'textStyle'),
    style: object(value.textStyle),
    ...(value.textStyle ? {} : { bare: true }),
  };
  const more = Array.from({ length: Math.max(0, length - 1) }, (): Cell => ({ ...atom, name: '' }));
  return [atom, ...more];
}

/** The cells of a list of structural elements. */
function contentCells(content: unknown): Cell[] {
  return list(content).flatMap((element): Cell[] => {
    if (element.paragraph) return paragraphCells(object(element.paragraph));
    if (element.sectionBreak) return [{ kind: 'section', value: object(element.sectionBreak) }];
    if (element.tableOfContents) {
      const toc = object(element.tableOfContents);
      return [
        { kind: 'toc', rest: without(toc, 'content') },
        ...contentCells(toc.content),
        { kind: 'tocEnd' },
      ];
    }
    const table = object(element.table);
    const cells: Cell[] = [{ kind: 'table', rest: without(table, 'tableRows', 'rows', 'columns') }];
    for (const row of list(table.tableRows)) {
      cells.push({ kind: 'row', rest: without(row, 'tableCells', 'startIndex', 'endIndex') });
      for (const cell of list(row.tableCells)) {
        cells.push({ kind: 'cell', rest: without(cell, 'content', 'startIndex', 'endIndex') });
        for (const one of contentCells(cell.content)) cells.push(one);
      }
    }
    cells.push({ kind: 'tableEnd' });
    return cells;
  });
}

/** The tapes of a tab: its body, and its headers, footers and footnotes. */
export function tapesOf(tab: Tab): Tape[] {
  return [tab.body, ...[...tab.segments.values()].map(({ tape }) => tape)];
}

/** A copy that changes without the document that it was made of. */
export function copyDocument(document: StoredDocument): StoredDocument {
  const tabs = document.tabs.map((tab): Tab => {
    const segments = [...tab.segments].map(
      ([id, segment]) => [id, { ...segment, tape: segment.tape.copy() }] as const,
    );
    return { ...tab, body: tab.body.copy(), segments: new Map(segments) };
  });
  return { ...document, tabs };
}

function loadTab(properties: Json, content: Json): Tab {
  const segments: Tab['segments'] = new Map();
  for (const kind of ['headers', 'footers', 'footnotes'] as const) {
    for (const [id, segment] of Object.entries(object(content[kind]))) {
      const tape = new Tape(contentCells(object(segment).content));
      segments.set(id, { kind, tape, rest: without(object(segment), 'content') });
    }
  }
  const body = new Tape(contentCells(object(content.body).content));
  for (const named of Object.values(object(content.namedRanges))) {
    for (const one of list(object(named).namedRanges)) {
      for (const { startIndex, endIndex, segmentId } of list(one.ranges)) {
        const tape = segmentId ? segments.get(String(segmentId))?.tape : body;
        tape?.ranges.push({
          id: String(one.namedRangeId),
          name: String(one.name),
          start: Number(startIndex ?? 0),
          end: Number(endIndex ?? 0),
        });
      }
    }
  }
  return {
    properties,
    body,
    segments,
    lists: object(content.lists),
    rest: without(content, 'body', 'headers', 'footers', 'footnotes', 'namedRanges', 'lists'),
  };
}

function flatTabs(tabs: unknown): Tab[] {
  return list(tabs).flatMap((tab) => [
    loadTab(object(tab.tabProperties), object(tab.documentTab)),
    ...flatTabs(tab.childTabs),
  ]);
}

const topNames = ['documentId', 'title', 'revisionId', 'suggestionsViewMode', 'tabs'];

/** Loads a document in the shape with tabs, or in the older shape with one body. */
export function loadDocument(json: Json, documentId: string): StoredDocument {
  const { title = '', revisionId } = json;
  const firstRevisionId = typeof revisionId === 'string' ? revisionId : undefined;
  const top = { documentId, title: String(title), revision: 1, firstRevisionId };
  if (Array.isArray(json.tabs)) {
    return { ...top, tabs: flatTabs(json.tabs), rest: without(json, ...topNames, 'body') };
  }
  const content = without(json, ...topNames);
  return { ...top, tabs: [loadTab({ tabId: 't.0', title: 'Tab 1', index: 0 }, content)], rest: {} };
}
