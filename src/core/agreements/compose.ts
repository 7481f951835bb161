/** Turns a template and the people of an agreement into the blocks that are written. */

import type { Block, Cell, Inline } from './blocks.ts';
import {
  acknowledgementColumns,
  actionColumns,
  columnsOf,
  reviewColumns,
  widthsOf,
} from './columns.ts';
import { keyText } from './keys.ts';
import { monthsLater } from './months.ts';
import { fillParties, listed, type Person } from './parties.ts';
import type { Section, Template, Topic } from './template.ts';

/** An agreed action as a row of its table shows it; `due` is `YYYY-MM-DD` or empty. */
export interface ActionLine {
  readonly key: string;
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  readonly status: string;
  readonly area: string;
}

/** What an agreement is made of beside its template. */
export interface Particulars {
  /** Four characters that stand in the key of each row of this agreement, such as `7F3K`. */
  readonly mark: string;
  readonly people: readonly Person[];
  /** The day on which it is written, `YYYY-MM-DD`. */
  readonly date: string;
  readonly version: number;
  /** Agreed actions that are open already, for a table of agreed actions. */
  readonly actions?: readonly ActionLine[];
}

const plain = (text: string): Cell => (text === '' ? [] : [[{ text }]]);
const bold = (text: string): Cell => [[{ text, bold: true }]];
const prompt = (text: string): Inline => ({ text, italic: true, muted: true });
const small = (text: string): Inline => ({ text, muted: true, small: true });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text: [{ text }] });

/** The line that says which template and version this is; `read-agreement` looks for it. */
export function identityLine(templateId: string, version: number, mark: string): string {
  return `${templateId} \u00b7 version ${version} \u00b7 ${mark}`;
}

function table(titles: readonly string[], shares: readonly number[], rows: Cell[][]): Block {
  return { kind: 'table', widths: widthsOf(shares), rows: [titles.map(bold), ...rows] };
}

function topicTable(
  section: Extract<Section, { kind: 'topics' }>,
  people: readonly Person[],
  mark: string,
): Block {
  const columns = columnsOf(section, people);
  const rows = section.topics.map(({ key, title, prompts }): Cell[] => [
    [
      [small(`${keyText({ mark, key })}  `), { text: title, bold: true }],
      ...prompts.map((text): Inline[] => [prompt(text)]),
    ],
    ...columns.slice(1).map((): Cell => []),
  ]);
  const shares = columns.map((_, i) => (i === 0 ? 3 : 2));
  return table(
    columns.map(({ title }) => title),
    shares,
    rows,
  );
}

function prose({ key, title, prompts }: Topic, mark: string): Block[] {
  const all = prompts.map((text): Inline[] => [prompt(text)]);
  // The key stands behind the last prompt; a topic without prompts gives it a line of its own.
  const last = all.at(-1) ?? [];
  const lines = [
    ...all.slice(0, -1),
    [...last, small(`${last.length > 0 ? '  ' : ''}${keyText({ mark, key })}`)],
  ];
  return [
    { kind: 'heading', level: 3, text: title },
    ...lines.map((text): Block => ({ kind: 'paragraph', text })),
    { kind: 'paragraph', text: [] },
  ];
}

function named(text: string, mark: string, key: string): Cell {
  return [[small(`${keyText({ mark, key })}  `), { text }]];
}

function sectionBlocks(section: Section, people: readonly Person[], its: Particulars): Block[] {
  const { mark } = its;
  switch (section.kind) {
    case 'topics':
      return [topicTable(section, people, mark)];
    case 'prose':
      return section.topics.flatMap((topic) => prose(topic, mark));
    case 'list':
      return [{ kind: 'list', items: section.items.map((text) => [{ text }]) }];
    case 'grid': {
      const starts = [...section.begun, ...Array.from({ length: section.blank }, () => '')];
      const rows = starts.map((text) =>
        section.columns.map((_, i) => (i === 0 ? plain(text) : [])),
      );
      const titles = section.columns.map(({ title }) => title);
      return [
        table(
          titles,
          section.columns.map(({ share }) => share),
          rows,
        ),
      ];
    }
    case 'agreed-actions': {
      const rows = (its.actions ?? []).map(({ key, text, owner, due, status, area }) =>
        [key, text, owner, due, status, area].map((cell, i) =>
          i === 0 ? [[small(cell)]] : plain(cell),
        ),
      );
      // Without a row to write in, a table of nothing but a header invites nobody.
      const open = rows.length > 0 ? rows : [1, 2, 3].map(() => actionColumns.map((): Cell => []));
      return [table(actionColumns, [3, 8, 4, 4, 3, 5], open)];
    }
    case 'reviews': {
      const rows = section.months.map((months, i) => [
        named(months === 1 ? 'After 1 month' : `After ${months} months`, mark, `V${i + 1}`),
        plain(monthsLater(its.date, months)),
        [],
        [],
      ]);
      return [table(reviewColumns, [4, 3, 3, 6], rows)];
    }
    case 'acknowledgement': {
      const rows = people.map(({ name }, i) => [
        named(name, mark, `S${i + 1}`),
        plain(String(its.version)),
        [],
        [],
      ]);
      return [table(acknowledgementColumns, [5, 2, 5, 4], rows)];
    }
  }
}

/** The blocks of an agreement, in reading order. Sections that are off are left out before, by `customise`. */
export function composeAgreement(template: Template, its: Particulars): Block[] {
  const people = fillParties(template, its.people);
  return [
    { kind: 'heading', level: 1, text: template.title },
    paragraph(`${listed(people.map(({ name }) => name))}, ${its.date}`),
    { kind: 'paragraph', text: [small(identityLine(template.id, its.version, its.mark))] },
    ...template.introduction.map(paragraph),
    ...template.sections.flatMap((section): Block[] => [
      { kind: 'heading', level: 2, text: section.title },
      ...(section.introduction ? [paragraph(section.introduction)] : []),
      ...sectionBlocks(section, people, its),
    ]),
    ...template.closing.map(paragraph),
  ];
}
