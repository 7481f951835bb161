/** Decides what the stand-in must do in the cases that were seen on the real service, each under the id it was recorded by. */

import type { Json } from '../../../playground/docs-api/tape.ts';
import { bold, range, style, text } from './kit.ts';

/** A case: what makes the document, what is sent, and what comes of it. */
export interface Observed {
  id: string;
  what: string;
  /** Requests, or a document made by other means under a name. */
  before: Json[];
  /** The document before, where the case depends on more than its text. */
  begins?: string[];
  requests: Json[];
  after?: string[];
  /** Runs of text with their styles, where these are the point. */
  runs?: [string, Json][];
  error?: string;
}

const heading = [text(1, 'Hello World'), style(1, 2, 'HEADING_1')];
const three = [
  text(1, 'AAA\nBBB\nCCC'),
  style(1, 2, 'HEADING_1'),
  style(5, 6, 'HEADING_2'),
  style(9, 10, 'HEADING_3'),
];
const bullets = (startIndex: number, endIndex: number, bulletPreset: string) => ({
  createParagraphBullets: { ...range(startIndex, endIndex), bulletPreset },
});
const disc = (from: number, to: number) => bullets(from, to, 'BULLET_DISC_CIRCLE_SQUARE');
const unbullet = (from: number, to: number) => ({ deleteParagraphBullets: range(from, to) });
const remove = (from: number, to: number) => ({ deleteContentRange: range(from, to) });
const table = (index: number, rows: number, columns: number) => ({
  insertTable: { rows, columns, location: { index } },
});
const cell = (rowIndex: number, columnIndex: number, index = 8) => ({
  tableStartLocation: { index },
  rowIndex,
  columnIndex,
});
const list3 = [text(1, 'A\nB\nC\nZ'), disc(1, 6)];
const listed = (a: string, b: string, c: string) => [
  `1-3 "A\\n" NT ${a}`,
  `3-5 "B\\n" NT ${b}`,
  `5-7 "C\\n" NT ${c}`,
  '7-9 "Z\\n" NT',
];
const betweenTable = [text(1, 'AA\nBB'), table(3, 1, 1), remove(9, 10)];
const badDeletion =
  'Invalid requests[0].deleteContentRange: Invalid deletion range. Cannot delete the requested range.';
const red = { color: { rgbColor: { red: 1 } } };

export const observed: Observed[] = [
  {
    id: 'C01a',
    what: 'text within a bold run is bold',
    before: [text(1, 'Hello'), bold(1, 3)],
    requests: [text(3, 'X')],
    after: ['1-8 "HeXllo\\n" NT'],
    runs: [
      ['HeX', { bold: true }],
      ['llo\n', {}],
    ],
  },
  {
    id: 'C02',
    what: 'a split heading keeps its id in front',
    before: heading,
    requests: [text(7, '\n')],
    after: ['1-8 "Hello \\n" H1 hA', '8-14 "World\\n" H1 NEW'],
  },
  {
    id: 'C05',
    what: 'a deletion from midway keeps the earlier heading',
    before: three,
    requests: [remove(3, 6)],
    after: ['1-6 "AABB\\n" H1 hA', '6-10 "CCC\\n" H3 hC'],
  },
  {
    id: 'M2',
    what: 'a deletion from the start keeps the later heading',
    before: three,
    requests: [remove(1, 6)],
    after: ['1-4 "BB\\n" H2 hB', '4-8 "CCC\\n" H3 hC'],
  },
  {
    id: 'M4',
    what: 'an empty heading goes as a whole',
    before: [...three, remove(1, 4)],
    requests: [remove(1, 2)],
    after: ['1-5 "BBB\\n" H2 hB', '5-9 "CCC\\n" H3 hC'],
  },
  {
    id: 'C08',
    what: 'the line feed before a table stays',
    before: [text(1, 'A'), table(2, 1, 1)],
    begins: ['1-3 "A\\n" NT', 'table 3-8', 'row 4-7', 'cell 5-7', '6-7 "\\n" NT', '8-9 "\\n" NT'],
    requests: [remove(2, 3)],
    error: badDeletion,
  },
  {
    id: 'C34',
    what: 'half of a pair cannot go',
    before: [text(1, 'a\u{1F600}b')],
    begins: ['1-6 "a\u{1F600}b\\n" NT'],
    requests: [remove(2, 3)],
    error: badDeletion,
  },
  {
    id: 'C10a',
    what: 'a style reaches the last line feed',
    before: [text(1, 'A')],
    requests: [bold(1, 3)],
    after: ['1-3 "A\\n" NT'],
    runs: [['A\n', { bold: true }]],
  },
  {
    id: 'C10d',
    what: 'the end of a segment is no place',
    before: [text(1, 'A')],
    requests: [text(3, 'x')],
    error:
      'Invalid requests[0].insertText: Index 3 must be less than the end index of the referenced segment, 3.',
  },
  {
    id: 'C14c',
    what: 'a list that follows is not joined',
    before: [text(1, 'A\nB\nC'), disc(3, 4)],
    requests: [disc(1, 3)],
    after: ['1-3 "A\\n" NT NEW/0 18/36', '3-5 "B\\n" NT L1/0 18/36', '5-7 "C\\n" NT'],
  },
  {
    id: 'C16',
    what: 'an item without its bullet has no indent',
    before: [text(1, '\t\tItem\nZ'), disc(1, 7)],
    begins: ['1-6 "Item\\n" NT L1/0 90/108', '6-8 "Z\\n" NT'],
    requests: [unbullet(1, 6)],
    after: ['1-6 "Item\\n" NT -/0', '6-8 "Z\\n" NT'],
  },
  {
    id: 'C17',
    what: 'an item that comes back alone is on the first level',
    before: list3,
    requests: [unbullet(3, 5), text(3, '\t'), disc(3, 6)],
    after: listed('L1/0 18/36', 'L1/0 18/36', 'L1/0 18/36'),
  },
  {
    id: 'N2',
    what: 'an item of such a list is left alone',
    before: list3,
    requests: [text(3, '\t'), disc(3, 6)],
    after: [
      '1-3 "A\\n" NT L1/0 18/36',
      '3-6 "\\tB\\n" NT L1/0 18/36',
      '6-8 "C\\n" NT L1/0 18/36',
      '8-10 "Z\\n" NT',
    ],
  },
  {
    id: 'N4',
    what: 'a list that is made anew takes levels from tabs',
    before: list3,
    requests: [unbullet(1, 7), text(3, '\t'), disc(1, 8)],
    after: listed('NEW/0 18/36', 'NEW/1 54/72', 'NEW/0 18/36'),
  },
  {
    id: 'C18b',
    what: 'a table at the start of a heading, written to at once',
    before: heading,
    requests: [table(1, 1, 1), text(5, 'X')],
    after: [
      '1-2 "\\n" H1 NEW',
      'table 2-8',
      'row 3-7',
      'cell 4-7',
      '5-7 "X\\n" NT',
      '8-20 "Hello World\\n" H1 hA',
    ],
    runs: [
      ['\n', {}],
      ['X\n', { fontSize: { magnitude: 20, unit: 'PT' } }],
      ['Hello World\n', {}],
    ],
  },
  {
    id: 'C18c',
    what: 'the places in a table of two by two',
    before: [text(1, 'Before')],
    requests: [table(7, 2, 2)],
    after: [
      '1-8 "Before\\n" NT',
      'table 8-20',
      'row 9-14',
      'cell 10-12',
      '11-12 "\\n" NT',
      'cell 12-14',
      '13-14 "\\n" NT',
      'row 14-19',
      'cell 15-17',
      '16-17 "\\n" NT',
      'cell 17-19',
      '18-19 "\\n" NT',
      '20-21 "\\n" NT',
    ],
  },
  {
    id: 'C19',
    what: 'a table at the end of a heading leaves an empty one behind',
    before: heading,
    requests: [table(12, 1, 1)],
    after: [
      '1-13 "Hello World\\n" H1 hA',
      'table 13-18',
      'row 14-17',
      'cell 15-17',
      '16-17 "\\n" NT',
      '18-19 "\\n" H1 NEW',
    ],
  },
  {
    id: 'C20a',
    what: 'a new row looks like the one it was made from',
    before: [
      text(1, 'Before'),
      table(7, 2, 2),
      text(18, 'b2'),
      text(16, 'a2'),
      text(13, 'b1'),
      text(11, 'a1'),
      {
        updateTableCellStyle: {
          tableRange: { tableCellLocation: cell(0, 0), rowSpan: 1, columnSpan: 1 },
          tableCellStyle: { backgroundColor: red },
          fields: 'backgroundColor',
        },
      },
    ],
    requests: [{ insertTableRow: { tableCellLocation: cell(0, 0), insertBelow: true } }],
    after: [
      '1-8 "Before\\n" NT',
      'table 8-33',
      'row 9-18',
      'cell 10-14 red',
      '11-14 "a1\\n" NT',
      'cell 14-18',
      '15-18 "b1\\n" NT',
      'row 18-23',
      'cell 19-21 red',
      '20-21 "\\n" NT',
      'cell 21-23',
      '22-23 "\\n" NT',
      'row 23-32',
      'cell 24-28',
      '25-28 "a2\\n" NT',
      'cell 28-32',
      '29-32 "b2\\n" NT',
      '33-34 "\\n" NT',
    ],
  },
  {
    id: 'C23b',
    what: 'a page break ends its paragraph',
    before: heading,
    requests: [{ insertPageBreak: { location: { index: 12 } } }],
    after: ['1-14 "Hello World[pageBreak]\\n" H1 hA', '14-15 "\\n" H1 NEW'],
  },
  {
    id: 'C25a',
    what: 'a person is one index',
    before: [text(1, 'x')],
    requests: [
      {
        insertPerson: {
          location: { index: 2 },
          personProperties: { email: 'someone@example.com' },
        },
      },
    ],
    after: ['1-4 "x[person {"email":"someone@example.com"}]\\n" NT'],
  },
  {
    id: 'C25b',
    what: 'a date is one index, and says how it is shown',
    before: [text(1, 'x')],
    requests: [
      {
        insertDate: {
          location: { index: 2 },
          dateElementProperties: { timestamp: '2026-01-15T00:00:00Z' },
        },
      },
    ],
    after: [
      '1-4 "x[dateElement {"timestamp":"2026-01-15T00:00:00Z","locale":"en","dateFormat":"DATE_FORMAT_MONTH_DAY_YEAR_ABBREVIATED","timeFormat":"TIME_FORMAT_DISABLED","displayText":"Jan 15, 2026"}]\\n" NT',
    ],
  },
  {
    id: 'C27a',
    what: 'a tab below another one',
    before: [],
    requests: [{ addDocumentTab: { tabProperties: { parentTabId: 't.0', title: 'Child' } } }],
    after: ['1-2 "\\n" NT'],
  },
  {
    id: 'C30',
    what: 'a vertical tab is text',
    before: [],
    requests: [text(1, 'A\u000bB')],
    after: ['1-5 "A\\u000bB\\n" NT'],
  },
  {
    id: 'C33a',
    what: 'a deletion over a whole table joins what is around it',
    before: betweenTable,
    begins: [
      '1-4 "AA\\n" NT',
      'table 4-9',
      'row 5-8',
      'cell 6-8',
      '7-8 "\\n" NT',
      '9-12 "BB\\n" NT',
    ],
    requests: [remove(2, 10)],
    after: ['1-4 "AB\\n" NT'],
  },
  {
    id: 'C33b',
    what: 'a line feed goes with the table behind it',
    before: betweenTable,
    requests: [remove(3, 9)],
    after: ['1-6 "AABB\\n" NT'],
  },
  {
    id: 'S3',
    what: 'a style over all text of a paragraph takes its line feed along',
    before: [text(1, 'AB\nCD\nEF')],
    requests: [bold(4, 6)],
    after: ['1-4 "AB\\n" NT', '4-7 "CD\\n" NT', '7-10 "EF\\n" NT'],
    runs: [
      ['AB\n', {}],
      ['CD\n', { bold: true }],
      ['EF\n', {}],
    ],
  },
];
