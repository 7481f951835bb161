/** Decides how the tests of the stand-in make documents, and look at what came of them. */

import { createStore } from '../../../playground/docs-api/store.ts';
import type { Json } from '../../../playground/docs-api/tape.ts';

export const list = (value: unknown): Json[] => (Array.isArray(value) ? value : []);
export const object = (value: unknown): Json => (value ?? {}) as Json;

export const range = (startIndex: number, endIndex: number, more: Json = {}) => ({
  range: { startIndex, endIndex, ...more },
});
export const text = (index: number, value: string, more: Json = {}) => ({
  insertText: { location: { index, ...more }, text: value },
});
/** What `update...Style` takes, with a mask of the fields that are given unless it is said. */
export const bold = (startIndex: number, endIndex: number) => ({
  updateTextStyle: { ...range(startIndex, endIndex), textStyle: { bold: true }, fields: 'bold' },
});
export const style = (startIndex: number, endIndex: number, namedStyleType: string) => ({
  updateParagraphStyle: {
    ...range(startIndex, endIndex),
    paragraphStyle: { namedStyleType },
    fields: 'namedStyleType',
  },
});

export const tabsOf = (json: Json): Json[] =>
  list(json.tabs).flatMap((tab) => [tab, ...tabsOf({ tabs: tab.childTabs })]);

/** The content of a tab's body. */
export const contentOf = (json: Json, tab = 0): Json[] =>
  list(object(object(tabsOf(json)[tab]?.documentTab).body).content);

/** The text of a paragraph; what is no text stands in brackets. */
function paragraphText(paragraph: Json): string {
  return list(paragraph.elements)
    .map((element) => {
      if (element.textRun) return String(object(element.textRun).content);
      return `[${Object.keys(element).find((name) => !name.endsWith('Index'))}]`;
    })
    .join('')
    .replace(/\n$/, '');
}

/** The paragraphs of some content as lines, those in tables too. */
export function linesOf(content: unknown): string[] {
  return list(content).flatMap((element) => {
    if (element.paragraph) return [paragraphText(object(element.paragraph))];
    return list(object(element.table).tableRows).flatMap((row) =>
      list(row.tableCells).flatMap((cell) => linesOf(cell.content)),
    );
  });
}

/** The lines of each cell of the first table, row by row. */
export function tableTexts(content: readonly Json[]): string[][][] {
  const table = object(content.find((element) => element.table)?.table);
  return list(table.tableRows).map((row) =>
    list(row.tableCells).map((cell) => linesOf(cell.content)),
  );
}

/** The rows of the first table. */
export const rowsOf = (content: readonly Json[]): Json[] =>
  list(object(content.find((element) => element.table)?.table).tableRows);

/** A document, a way to write to it, and ways to look at it. */
export function make(written = '') {
  const store = createStore();
  const id = store.create('Notes');
  const send = (...requests: Json[]) => list(store.batchUpdate(id, { requests }).replies);
  if (written !== '') send(text(1, written));
  const read = () => store.get(id);
  const body = (tab = 0) => contentOf(read(), tab);
  const tab = (index = 0) => object(tabsOf(read())[index]?.documentTab);
  const segment = (kind: string, segmentId: unknown) =>
    list(object(object(tab()[kind])[String(segmentId)]).content);
  return { store, id, send, read, body, tab, segment, lines: () => linesOf(body()) };
}

export type Made = ReturnType<typeof make>;

/** The paragraphs of a body, without the section breaks and tables. */
export const paragraphsOf = (made: Made): Json[] =>
  made.body().flatMap(({ paragraph }) => (paragraph ? [object(paragraph)] : []));

/** The style of each paragraph of a body. */
export const stylesOf = (made: Made): Json[] =>
  paragraphsOf(made).map(({ paragraphStyle }) => object(paragraphStyle));

/** Runs of a body as text and style. */
export const runsOf = (content: readonly Json[]): [unknown, unknown][] =>
  content.flatMap(({ paragraph }) =>
    list(object(paragraph).elements).flatMap(({ textRun }) =>
      textRun ? [[object(textRun).content, object(textRun).textStyle] as [unknown, unknown]] : [],
    ),
  );

/** Where each named range lies, by its name. */
export function rangesOf(made: Made, tab = 0): Record<string, unknown[]> {
  const all = Object.values(object(made.tab(tab).namedRanges)).map((one) => {
    const { name, namedRanges } = object(one);
    const places = list(namedRanges).flatMap(({ ranges }) =>
      list(ranges).map(({ startIndex, endIndex }) => [startIndex ?? 0, endIndex]),
    );
    return [String(name), places] as const;
  });
  return Object.fromEntries(all);
}
