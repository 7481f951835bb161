/** Decides whether the indexes of a document are what the text in it makes them: an own count, from the text alone. */

import type { Json } from '../../../playground/docs-api/tape.ts';
import { list, object, tabsOf } from './kit.ts';

class Count {
  problems: string[] = [];
  at: number;

  constructor(start: number) {
    this.at = start;
  }

  expect(value: unknown, what: string): void {
    if ((value ?? 0) !== this.at) this.problems.push(`${what}: ${String(value)}, not ${this.at}`);
  }
}

function countParagraph(paragraph: Json, count: Count): void {
  const elements = list(paragraph.elements);
  for (const element of elements) {
    count.expect(element.startIndex, 'element start');
    const run = element.textRun as Json | undefined;
    const length = String(run?.content ?? '').length;
    // An equation is the one element that may take more than one index.
    const own = element.equation ? Number(element.endIndex) - count.at : 1;
    count.at += run ? length : own;
    count.expect(element.endIndex, 'element end');
  }
  const last = String(object(elements.at(-1)?.textRun).content ?? '');
  if (!last.endsWith('\n')) count.problems.push('a paragraph without a line feed at its end');
  const all = elements.map(({ textRun }) => String(object(textRun).content ?? '')).join('');
  if (all.indexOf('\n') !== all.length - 1) count.problems.push('a line feed within a paragraph');
}

function countTable(table: Json, count: Count): void {
  const rows = list(table.tableRows);
  if (rows.length !== table.rows) count.problems.push('rows');
  count.at++;
  for (const row of rows) {
    count.expect(row.startIndex, 'row start');
    count.at++;
    const cells = list(row.tableCells);
    if (cells.length !== table.columns) count.problems.push('columns');
    for (const cell of cells) {
      count.expect(cell.startIndex, 'cell start');
      count.at++;
      countContent(cell.content, count);
      count.expect(cell.endIndex, 'cell end');
    }
    count.expect(row.endIndex, 'row end');
  }
  count.at++;
}

function countContent(content: unknown, count: Count): void {
  const elements = list(content);
  elements.forEach((element, i) => {
    count.expect(element.startIndex, 'start');
    if ('startIndex' in element && element.startIndex === 0) count.problems.push('a written zero');
    if (element.sectionBreak) count.at++;
    else if (element.paragraph) countParagraph(object(element.paragraph), count);
    else if (element.tableOfContents) {
      count.at++;
      countContent(object(element.tableOfContents).content, count);
      count.at++;
    } else {
      countTable(object(element.table), count);
      if (!elements[i - 1]?.paragraph) count.problems.push('no paragraph before a table');
      if (!elements[i + 1]?.paragraph) count.problems.push('no paragraph after a table');
    }
    count.expect(element.endIndex, 'end');
  });
  if (!elements.at(-1)?.paragraph) count.problems.push('no paragraph at the end');
}

/** What breaks the rules in a document of either shape; empty when nothing does. */
export function indexProblems(json: Json): string[] {
  const tabs = json.tabs ? tabsOf(json).map(({ documentTab }) => object(documentTab)) : [json];
  return tabs.flatMap((tab) => {
    const segments = ['headers', 'footers', 'footnotes'].flatMap((kind) =>
      Object.values(object(tab[kind])),
    );
    return [tab.body, ...segments].flatMap((segment) => {
      const count = new Count(0);
      countContent(object(segment).content, count);
      return count.problems;
    });
  });
}
