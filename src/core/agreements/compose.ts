/** Turns a template and the names of a pair into the blocks of their agreement. */

import type { Block, Cell, Inline } from './blocks.ts';
import type { Template } from './template.ts';

/** Who agrees, and when (`YYYY-MM-DD`). */
export interface Parties {
  readonly mentorName: string;
  readonly menteeName: string;
  readonly date: string;
}

// Points; together they fill the text width of a letter or A4 page with Docs' usual margins.
const widths = [156, 104, 104, 104];

const plain = (text: string): Cell => [[{ text }]];
const empty: Cell = [];

/** A day some months later, kept within its month (31 January + 1 = 28 or 29 February). */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const later = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return later.toISOString().slice(0, 10);
}

function topicRow(topic: Template['sections'][number]['topics'][number]): readonly Cell[] {
  const title: Inline[] = [
    { text: `${topic.key}  `, muted: true },
    { text: topic.title, bold: true },
  ];
  const prompts = topic.prompts.map((text): Inline[] => [{ text, italic: true, muted: true }]);
  return [[title, ...prompts], empty, empty, empty];
}

/** The blocks of an agreement, in reading order: introduction, one table per section, review, acknowledgement. */
export function composeAgreement(template: Template, parties: Parties): Block[] {
  const mentor = parties.mentorName || 'Mentor';
  const mentee = parties.menteeName || 'Mentee';
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: template.title },
    { kind: 'paragraph', text: [{ text: `${mentor} and ${mentee}, ${parties.date}` }] },
    ...template.introduction.map((text): Block => ({ kind: 'paragraph', text: [{ text }] })),
  ];
  for (const section of template.sections) {
    blocks.push({ kind: 'heading', level: 2, text: section.title });
    const header = ['Topic', mentor, mentee, 'We agree'].map(
      (text): Cell => [[{ text, bold: true }]],
    );
    blocks.push({ kind: 'table', widths, rows: [header, ...section.topics.map(topicRow)] });
  }
  const reviews = [1, 6, 12].map((months) => monthsLater(parties.date, months));
  blocks.push(
    { kind: 'heading', level: 2, text: 'Looking at it again' },
    { kind: 'list', items: reviews.map((day) => [{ text: `Review on ${day}` }]) },
    ...template.closing.map((text): Block => ({ kind: 'paragraph', text: [{ text }] })),
    {
      kind: 'table',
      widths: [156, 156, 156],
      rows: [
        ['Name', 'Read and agreed', 'Date'].map((text): Cell => [[{ text, bold: true }]]),
        [plain(mentor), empty, empty],
        [plain(mentee), empty, empty],
      ],
    },
  );
  return blocks;
}
