/** Notes of one's own become a document. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { noteRequests } from '../../../playground/notes/note-requests.ts';
import { parseNotes } from '../../../playground/notes/parse-notes.ts';
import { root } from '../../support/imports.ts';

it('reads headings, bullets, tables and paragraphs', () => {
  const { title, blocks } = parseNotes(
    '# Us\n\n## May\none\ntwo\n\n- a\n    - b\n\n| x | y |\n|---|---|\n| 1 | 2 |\n',
  );
  expect(title).toBe('Us');
  expect(blocks).toEqual([
    { kind: 'heading', level: 2, text: 'May' },
    { kind: 'paragraph', text: 'one two' },
    { kind: 'bullet', level: 0, text: 'a' },
    { kind: 'bullet', level: 1, text: 'b' },
    {
      kind: 'table',
      rows: [
        ['x', 'y'],
        ['1', '2'],
      ],
    },
  ]);
});

it('writes the text first and its looks from the end', () => {
  const requests = noteRequests(parseNotes('## May\n- a\n  - b\n').blocks);
  expect(requests[0]).toEqual({
    insertText: { location: { index: 1, tabId: 't.0' }, text: 'May\na\n\tb' },
  });
  expect(requests.slice(1).map((one) => Object.keys(one)[0])).toEqual([
    'createParagraphBullets',
    'updateParagraphStyle',
  ]);
  expect(noteRequests([])).toEqual([]);
});

it('takes the practice notes whole', () => {
  const text = readFileSync(join(root, 'playground/notes/practice-notes.md'), 'utf8');
  const { title, blocks } = parseNotes(text);
  expect(title).toBe('1:1 notes - Ana & Dr. Okafor');
  expect(blocks.length).toBeGreaterThan(35);
  expect(blocks.filter(({ kind }) => kind === 'table')).toHaveLength(1);
});
