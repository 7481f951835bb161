/** Which columns a section's table has, whose words each holds, and how wide it is. */

import { type Person, withNames } from './parties.ts';
import type { Section, Side } from './template.ts';

/** A column of a table with its title as it stands in the header. */
export interface Column {
  readonly title: string;
  readonly side: Side | 'topic';
}

/** The text width of a letter page with the usual margins, in points; A4 is a little narrower. */
const pageWidth = 450;

type Topics = Extract<Section, { kind: 'topics' }>;

const pairColumns: NonNullable<Topics['columns']> = [
  { title: '{mentor}', side: 'mentor' },
  { title: '{mentee}', side: 'mentee' },
  { title: 'We agree', side: 'agreed' },
];

/** The columns of a table of topics, the topic itself first. */
export function columnsOf(section: Topics, people: readonly Person[]): Column[] {
  const own = section.columns ?? pairColumns;
  return [
    { title: 'Topic', side: 'topic' },
    ...own.map(({ title, side }): Column => ({ title: withNames(title, people), side })),
  ];
}

/** Widths in points for shares of a page; whole points, their sum is the page's. */
export function widthsOf(shares: readonly number[]): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((pageWidth * share) / all));
  const rest = pageWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, i) => (i === 0 ? width + rest : width));
}

/** Titles of the table of acknowledgements; its rows have the keys `S1`, `S2` … */
export const acknowledgementColumns = ['Name', 'Version', 'Read and agreed', 'Day'] as const;

/** Titles of the table of reviews; its rows have the keys `V1`, `V2` … */
export const reviewColumns = ['Review', 'Planned for', 'Held on', 'What we changed'] as const;

/** Titles of the table of agreed actions; its rows have keys such as `A-7F3K`. */
export const actionColumns = ['Key', 'Action', 'Owner', 'Due', 'Status', 'Area'] as const;
