/** An agreement of the library with a recognisable answer in each cell, in a document of the stand-in. */

import { columnsOf } from '../../src/core/agreements/columns.ts';
import { composeAgreement } from '../../src/core/agreements/compose.ts';
import { planInsert } from '../../src/core/agreements/docs-writer.ts';
import type { Person } from '../../src/core/agreements/parties.ts';
import { fillParties } from '../../src/core/agreements/parties.ts';
import type { Template } from '../../src/core/agreements/template.ts';
import { type Store, snapshotOf } from './random-documents.ts';

export const mark = '7F3K';
export const people: readonly Person[] = [
  { name: 'Dr. Okafor', part: 'mentor' },
  { name: 'Ana', part: 'mentee' },
];

/** A sign that says for which clause and column an answer was written. */
export const token = (key: string, side: string) => `[${key}/${side}]`;

/** The people as the document names them, for reading it back as this browser's own. */
export const partiesOf = (template: Template) => fillParties(template, people);

/** The blocks of the template with an answer in each column of each clause. */
export function filledBlocks(template: Template, withMark = mark) {
  const blocks = composeAgreement(template, {
    mark: withMark,
    people,
    date: '2026-11-25',
    version: 1,
    actions: [
      {
        key: 'A-1111',
        text: 'Send the draft',
        owner: 'Ana',
        due: '2026-12-01',
        status: 'Open',
        area: 'Feedback',
      },
      {
        key: 'A-2222',
        text: 'Write to the panel',
        owner: 'Dr. Okafor',
        due: '',
        status: 'Done',
        area: '',
      },
    ],
  });
  const named = partiesOf(template);
  const answers = new Map<string, string[]>();
  for (const section of template.sections) {
    if (section.kind !== 'topics') continue;
    const sides = columnsOf(section, named)
      .slice(1)
      .map(({ side }) => side);
    for (const { key } of section.topics)
      answers.set(
        `${withMark}-${key}`,
        sides.map((side) => token(key, side)),
      );
  }
  return blocks.map((block) => {
    if (block.kind !== 'table') return block;
    const rows = block.rows.map((row) => {
      const key = row[0]?.[0]?.[0]?.text.trim() ?? '';
      const sides = answers.get(key);
      return sides
        ? row.map((cell, c) => (c === 0 ? cell : [[{ text: sides[c - 1] ?? '' }]]))
        : row;
    });
    return { ...block, rows };
  });
}

/** Writes the filled agreement to the end of a document. */
export function insertFilled(store: Store, id: string, template: Template, withMark = mark): void {
  const plan = planInsert(
    snapshotOf(store, id),
    { tabId: 't.0', index: 'end' },
    filledBlocks(template, withMark),
  );
  if (!plan.ok) throw new Error(plan.problem.code);
  store.batchUpdate(id, { requests: [...plan.value.requests] });
}
