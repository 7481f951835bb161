import { describe, expect, it } from 'vitest';
import { readActions } from '../../../src/core/agreements/read-actions.ts';
import { mergeActions } from '../../../src/core/tracking/merge-actions.ts';
import type { AgreedAction } from '../../../src/core/tracking/records.ts';
import { documentSide, storeSide } from '../../../src/core/tracking/sides.ts';
import { actionTable } from '../../support/meeting-notes.ts';
import { quarrels, rows, said } from './merge-language.ts';

const action = (change: Partial<AgreedAction>): AgreedAction => ({
  v: 1,
  id: change.key ?? 'A-7F3K',
  key: 'A-7F3K',
  relationshipId: 'r1',
  sessionId: 's1',
  text: 'Send the draft',
  owner: 'Ana',
  status: 'open',
  history: [],
  ...change,
});

const nobody = new Set<string>();
const noArea = () => undefined;

describe('the side of a document', () => {
  it('says what stands there, and leaves alone what it cannot read', () => {
    const read = readActions(
      actionTable(
        ['A-7F3K', 'Send the draft', 'Ana', '25 December 2026', '✓', 'Feedback'],
        ['A-8G4M', 'Ask the panel', 'Dr. Okafor', 'soon', 'hm', ''],
        ['', 'Typed by hand', 'Ana', '', '', ''],
      ),
    );
    const { side, typed } = documentSide(read, true, new Map());
    expect(side.rows.get('A-7F3K')).toEqual({
      text: 'Send the draft',
      owner: 'Ana',
      due: '2026-12-25',
      status: 'done',
      area: 'Feedback',
    });
    expect(side.rows.get('A-8G4M')).toMatchObject({ due: undefined, status: undefined });
    expect(typed.map(({ fields }) => fields.text)).toEqual(['Typed by hand']);
  });

  it('takes for removed what is gone from a table that still stands, and nothing else', () => {
    const base = rows('A-7F3K, A-8G4M');
    const read = readActions(actionTable(['A-7F3K', 'x', '', '', '', '']));
    expect([...documentSide(read, true, base).side.removed]).toEqual(['A-8G4M']);
    expect(documentSide([], false, base).side.removed.size).toBe(0);
  });

  it('says nothing of a row whose key stands twice, so that the store keeps its words', () => {
    const read = readActions(
      actionTable(['A-7F3K', 'one', '', '', '', ''], ['A-7F3K', 'other', '', '', '', '']),
    );
    const mine = storeSide([action({ text: 'mine' })], nobody, noArea);
    const merged = mergeActions(new Map(), mine, documentSide(read, true, new Map()).side);
    expect(merged.mine.get('A-7F3K')?.text).toBe('mine');
    expect(merged.theirs.get('A-7F3K')?.text).toBeUndefined();
    expect(quarrels(merged)).toBe('');
  });
});

describe('store and document', () => {
  it('meet: a tick here and a new owner there are both taken over', () => {
    const base = new Map(storeSide([action({})], nobody, noArea).rows);
    const mine = storeSide([action({ status: 'done' })], nobody, noArea);
    const read = readActions(
      actionTable(['A-7F3K', 'Send the draft', 'Dr. Okafor', '', 'Open', '']),
    );
    const merged = mergeActions(base, mine, documentSide(read, true, base).side);
    expect(quarrels(merged)).toBe('');
    expect(merged.mine.get('A-7F3K')).toMatchObject({ owner: 'Dr. Okafor', status: 'done' });
    expect(said(merged.theirs)).toBe(said(merged.mine));
  });
});
