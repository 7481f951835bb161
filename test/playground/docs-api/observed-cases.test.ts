/** What was seen on the real service, case by case. */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../playground/docs-api/tape.ts';
import { indexProblems } from './index-rules.ts';
import { list, make, object, runsOf, tabsOf } from './kit.ts';
import { observed } from './observed-cases.ts';

/** Short names of ids: those that were there before, and NEW. */
class Names {
  private readonly known = new Map<string, string>();
  private headings = 0;
  private lists = 0;
  isBefore = true;

  private of(id: unknown, next: () => string): string {
    const known = this.known.get(String(id));
    if (known) return known;
    if (!this.isBefore) return 'NEW';
    const name = next();
    this.known.set(String(id), name);
    return name;
  }

  heading = (id: unknown) => this.of(id, () => `h${'ABC'[this.headings++]}`);
  list = (id: unknown) => this.of(id, () => `L${++this.lists}`);
}

const size = (value: unknown) => Number(object(value).magnitude ?? 0);

function elementText(element: Json): string {
  if (element.textRun) return String(object(element.textRun).content);
  const [name = ''] = Object.keys(element).filter((key) => !key.endsWith('Index'));
  const properties = object(element[name])[`${name}Properties`];
  return properties ? `[${name} ${JSON.stringify(properties)}]` : `[${name}]`;
}

function paragraphLine(element: Json, names: Names): string {
  const { elements, paragraphStyle, bullet } = object(element.paragraph);
  const look = object(paragraphStyle);
  const text = list(elements)
    .map(elementText)
    .join('')
    .replace('\n', '\\n')
    .replace('\t', '\\t')
    .replace('\u000b', '\\u000b');
  const parts = [`${element.startIndex}-${element.endIndex}`, `"${text}"`];
  parts.push(String(look.namedStyleType).replace('NORMAL_TEXT', 'NT').replace('HEADING_', 'H'));
  if (look.headingId) parts.push(names.heading(look.headingId));
  const indents = `${look.indentFirstLine ? size(look.indentFirstLine) : '-'}/${size(look.indentStart)}`;
  const { listId, nestingLevel = 0 } = object(bullet);
  if (bullet) parts.push(`${names.list(listId)}/${String(nestingLevel)}`, indents);
  else if (look.indentStart && !look.alignment) parts.push(indents);
  return parts.join(' ');
}

function outline(content: unknown, names: Names): string[] {
  return list(content).flatMap((element) => {
    if (element.sectionBreak) return [];
    if (element.paragraph) return [paragraphLine(element, names)];
    const lines = [`table ${element.startIndex}-${element.endIndex}`];
    for (const row of list(object(element.table).tableRows)) {
      lines.push(`row ${row.startIndex}-${row.endIndex}`);
      for (const cell of list(row.tableCells)) {
        const { backgroundColor } = object(cell.tableCellStyle);
        const isRed = JSON.stringify(backgroundColor).includes('red');
        lines.push(`cell ${cell.startIndex}-${cell.endIndex}${isRed ? ' red' : ''}`);
        lines.push(...outline(cell.content, names));
      }
    }
    return lines;
  });
}

function allRuns(content: readonly Json[]): unknown[] {
  return content.flatMap((element) =>
    element.table
      ? list(object(element.table).tableRows).flatMap((row) =>
          list(row.tableCells).flatMap((cell) => allRuns(list(cell.content))),
        )
      : runsOf([element]),
  );
}

describe('observed on the real service', () => {
  it.each(observed.map((one) => [one.id, one.what, one] as const))('%s: %s', (_, __, one) => {
    const made = make();
    if (one.before.length > 0) made.send(...one.before);
    const names = new Names();
    const before = outline(made.body(), names);
    if (one.begins) expect(before).toEqual(one.begins);
    names.isBefore = false;
    if (one.error !== undefined) {
      expect(() => made.send(...one.requests)).toThrow(one.error);
      expect(outline(made.body(), names)).toEqual(before);
      return;
    }
    const replies = made.send(...one.requests);
    expect(replies).toHaveLength(one.requests.length);
    expect(outline(made.body(), names)).toEqual(one.after);
    if (one.runs) expect(allRuns(made.body())).toEqual(one.runs);
    expect(indexProblems(made.read())).toEqual([]);
  });

  it('C27a: the child is blank, and the reply says what it is', () => {
    const made = make();
    const [reply] = made.send({
      addDocumentTab: { tabProperties: { parentTabId: 't.0', title: 'Child' } },
    });
    const properties = object(object(reply?.addDocumentTab).tabProperties);
    expect(properties).toEqual({
      tabId: expect.stringMatching(/^t\./),
      title: 'Child',
      parentTabId: 't.0',
      index: 0,
      nestingLevel: 1,
    });
    const [parent] = list(made.read().tabs);
    const [child] = list(parent?.childTabs);
    expect(child?.tabProperties).toEqual(properties);
    expect(tabsOf(made.read())).toHaveLength(2);
    expect(made.body(1).map(({ endIndex }) => endIndex)).toEqual([1, 2]);
  });

  it('C16 and N4: the old list stays defined', () => {
    const made = make('A\nB');
    const bulletPreset = 'BULLET_CHECKBOX';
    const range = { startIndex: 1, endIndex: 4 };
    made.send({ createParagraphBullets: { range, bulletPreset } });
    made.send({ deleteParagraphBullets: { range } });
    made.send({ createParagraphBullets: { range, bulletPreset } });
    expect(Object.keys(object(made.tab().lists))).toHaveLength(2);
  });

  const file = new URL(
    '../../../../shared/docs-api/recordings/pairs/observed-cases.json',
    import.meta.url,
  );
  it.skipIf(!existsSync(file))('covers every recorded case (skipped without ../shared)', () => {
    const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: { id: string }[] };
    expect(observed.map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
  });
});
