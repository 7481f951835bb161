import { describe, expect, it } from 'vitest';
import { actionColumns } from '../../../src/core/agreements/columns.ts';
import { readActions } from '../../../src/core/agreements/read-actions.ts';
import { readDay, readStatus } from '../../../src/core/agreements/read-words.ts';
import { snapshotOf } from '../../support/meeting-notes.ts';

const titles = [...actionColumns];

describe('a table of agreed actions', () => {
  it('is read row by row, whatever people wrote for a status or a day', () => {
    const rows = readActions(
      snapshotOf([
        titles,
        ['A-7F3K', 'Send the draft', 'Ana', '25 December 2026', '✓', 'Feedback'],
        ['A-8G4M', 'Ask the panel', 'Dr. Okafor', 'soon', 'hm', ''],
        ['', 'Typed by hand', 'Ana', '', '', ''],
        ['', '', '', '', '', ''],
      ]),
    );
    expect(rows).toMatchObject([
      {
        kind: 'sound',
        key: 'A-7F3K',
        text: 'Send the draft',
        owner: 'Ana',
        due: '2026-12-25',
        status: 'done',
      },
      { kind: 'sound', key: 'A-8G4M', owner: 'Dr. Okafor' },
      { kind: 'orphaned', text: 'Typed by hand', status: 'open' },
    ]);
    expect(rows).toHaveLength(3);
    expect(rows[1]).not.toHaveProperty('due');
    expect(rows[1]).not.toHaveProperty('status');
  });

  it('finds its columns by their titles, in any order and beside others', () => {
    const [row] = readActions(
      snapshotOf([
        ['Owner', 'Note', 'Action', 'Key', 'Due', 'Status', 'Area'],
        ['Ana', 'x', 'Send', 'A-7F3K', '', 'Open', ''],
      ]),
    );
    expect(row).toMatchObject({ kind: 'sound', key: 'A-7F3K', text: 'Send', owner: 'Ana' });
  });

  it.each([
    [
      'twice the same key',
      [titles, ['A-7F3K', 'a', '', '', '', ''], ['A-7F3K', 'b', '', '', '', '']],
      ['copied', 'copied'],
    ],
    ['a key in another cell', [titles, ['', 'see A-7F3K', '', '', '', '']], ['unreadable']],
    ['two keys in a row', [titles, ['A-7F3K A-8G4M', 'a', '', '', '', '']], ['unreadable']],
    ['fewer cells', [titles, ['A-7F3K', 'a', '']], ['unreadable']],
    [
      'titles moved under others',
      [
        ['Owner', 'Key', 'x', 'y', 'z', 'w'],
        ['A-7F3K', 'a', '', '', '', ''],
      ],
      ['unreadable'],
    ],
    [
      'translated titles',
      [
        ['Clave', 'Acción', 'De', 'Hasta', 'Estado', 'Área'],
        ['A-7F3K', 'a', '', '', 'Hecho', ''],
      ],
      ['sound'],
    ],
    [
      'a table of something else',
      [
        ['Name', 'Age'],
        ['Ana', '30'],
      ],
      [],
    ],
  ])('%s', (_, table, kinds) => {
    expect(readActions(snapshotOf(table)).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('words for a status', () => {
  it.each([
    ['Done.', 'done'],
    ['✅', 'done'],
    ['done 12 May', 'done'],
    ['done by Ana', undefined],
    ['done 2026-05-12', 'done'],
    ['[x]', 'done'],
    ['In progress', 'open'],
    ['', 'open'],
    ['Cancelled', 'dropped'],
    ['not done', undefined],
    ['done?', undefined],
    ['x', undefined],
  ])('%s', (text, status) => {
    expect(readStatus(text)).toBe(status);
  });
});

describe('words for a day', () => {
  it.each([
    ['2026-12-25', '2026-12-25'],
    ['25.12.2026', '2026-12-25'],
    ['25 Dec 2026', '2026-12-25'],
    ['December 25, 2026', '2026-12-25'],
    ['4/5/2026', undefined],
    ['2026-02-30', undefined],
    ['Foo 3, 2026', undefined],
    ['soon', undefined],
  ])('%s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });
});
