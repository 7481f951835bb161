import { describe, expect, it } from 'vitest';
import type { ClauseRow, ReadAgreement } from '../../../src/core/agreements/agreement-rows.ts';
import { findTemplate } from '../../../src/core/agreements/library.ts';
import {
  agreedClauses,
  beginAgreement,
  changeReview,
  changesSince,
  dueReviews,
  nextVersion,
  noteAcknowledged,
  noteShared,
  planAcknowledgement,
  planSharing,
  reviewClauses,
  writeDraft,
} from '../../../src/core/tracking/agreement-life.ts';
import type { AgreedAction } from '../../../src/core/tracking/records.ts';
import { people } from '../../support/filled-agreement.ts';

const template = findTemplate('one-to-one');
if (!template) throw new Error('no template');

const record = beginAgreement({
  mark: '7F3K',
  relationshipId: 'r1',
  documentId: 'd',
  tabId: 't.0',
  template,
  people,
  side: 'mentee',
  date: '2026-11-25',
  now: new Date('2026-11-25T10:00:00Z'),
});

const cell = (text: string) => ({ text, start: 0, end: text.length });
const clause = (
  key: string,
  mentee: string,
  agreed = '',
  change: Partial<ClauseRow> = {},
): ClauseRow => ({
  kind: 'sound',
  tabId: 't.0',
  key,
  topic: key,
  cells: { mentor: cell(''), mentee: cell(mentee), agreed: cell(agreed) },
  suggestions: false,
  columnsBy: 'title',
  ...change,
});
const read = (...clauses: ClauseRow[]): ReadAgreement => ({
  mark: '7F3K',
  tabId: 't.0',
  clauses,
  acknowledgements: [],
  reviews: [],
});

describe('a new agreement', () => {
  it('is version 1 and has its reviews in the calendar', () => {
    expect(record).toMatchObject({ id: '7F3K', version: 1, drafts: {}, versions: [] });
    expect(record.reviews).toEqual([
      { key: 'V1', due: '2026-12-25' },
      { key: 'V2', due: '2027-05-25' },
      { key: 'V3', due: '2027-11-25' },
    ]);
  });
});

describe('sharing', () => {
  const drafted = writeDraft(writeDraft(record, 'P1', ' Mine '), 'P2', 'Also mine');

  it('writes drafts into empty cells, once', () => {
    const { edits, left } = planSharing(drafted, read(clause('P1', ''), clause('P2', '')));
    expect(edits).toEqual([
      { key: 'P1', column: 'mentee', from: '', to: 'Mine' },
      { key: 'P2', column: 'mentee', from: '', to: 'Also mine' },
    ]);
    expect(left).toEqual([]);
    const shared = noteShared(drafted, edits);
    const after = read(clause('P1', 'Mine'), clause('P2', 'Also mine'));
    expect(planSharing(shared, after)).toEqual({ edits: [], left: [] });
  });

  it('writes over what was shared before, and over nothing else', () => {
    const shared = { ...drafted, shared: { P1: 'Old', P2: 'Old' } };
    const { edits, left } = planSharing(
      shared,
      read(clause('P1', 'Old'), clause('P2', 'Typed by hand')),
    );
    expect(edits).toEqual([{ key: 'P1', column: 'mentee', from: 'Old', to: 'Mine' }]);
    expect(left).toEqual(['P2']);
  });

  it.each([
    ['is copied', clause('P1', '', '', { kind: 'copied', cells: {} })],
    ['has a suggestion pending', clause('P1', '', '', { suggestions: true })],
  ])('leaves a row alone that %s', (_, row) => {
    const { edits, left } = planSharing(writeDraft(record, 'P1', 'Mine'), read(row));
    expect({ edits, left }).toEqual({ edits: [], left: ['P1'] });
  });
});

describe('acknowledging', () => {
  const form = (key: string, ...texts: string[]) => ({
    kind: 'sound' as const,
    key,
    cells: texts.map(cell),
    suggestions: false,
  });
  const signed = {
    ...read(clause('P1', '', 'Weekly\n— Ana, 2026-11-25')),
    acknowledgements: [
      form('S1', 'Dr. Okafor', '1', '', ''),
      form('S2', 'Ana', '1', '', ''),
      form('S3', 'Ana', '2', '', ''),
    ],
  };

  it('writes name and day into one’s own row of the version', () => {
    expect(planAcknowledgement(signed, 'Ana', '2026-11-26', 2)).toEqual([
      { key: 'S3', column: 2, from: '', to: 'Ana' },
      { key: 'S3', column: 3, from: '', to: '2026-11-26' },
    ]);
  });

  it('has no row for a stranger, nor a second one for the same person', () => {
    expect(planAcknowledgement(signed, 'Ben', '2026-11-26', 1)).toBeUndefined();
    const done = { ...signed, acknowledgements: [form('S2', 'Ana', '1', 'Ana', '2026-11-25')] };
    expect(planAcknowledgement(done, 'Ana', '2026-11-26', 1)).toBeUndefined();
  });

  it('keeps the words of the version as the first who acknowledged it saw them', () => {
    const first = noteAcknowledged(record, signed, '2026-11-26');
    expect(first.versions).toEqual([{ version: 1, on: '2026-11-26', clauses: { P1: 'Weekly' } }]);
    const later = read(clause('P1', '', 'Monthly'), clause('P2', '', 'New'));
    expect(noteAcknowledged(first, later, '2026-12-01')).toBe(first);
    expect(changesSince(first, later)).toEqual([
      { key: 'P1', was: 'Weekly', is: 'Monthly' },
      { key: 'P2', was: '', is: 'New' },
    ]);
    expect(nextVersion(first).version).toBe(2);
    expect(changesSince(record, later)).toEqual([]);
  });

  it('counts only what is certain as agreed', () => {
    const rows = read(clause('P1', '', 'A'), clause('P2', '', 'B', { kind: 'copied', cells: {} }));
    expect(agreedClauses(rows)).toEqual({ P1: 'A' });
  });
});

describe('reviews', () => {
  it('are announced a week ahead, and late ones stay', () => {
    expect(dueReviews(record, '2026-12-17')).toEqual([]);
    expect(dueReviews(record, '2026-12-18')).toEqual([{ key: 'V1', due: '2026-12-25', days: 7 }]);
    expect(dueReviews(record, '2027-01-01')).toEqual([{ key: 'V1', due: '2026-12-25', days: -7 }]);
    expect(dueReviews(changeReview(record, 'V1', { heldOn: '2026-12-20' }), '2027-01-01')).toEqual(
      [],
    );
    expect(dueReviews(changeReview(record, 'V1', { due: '2027-02-01' }), '2027-01-01')).toEqual([]);
  });

  it('show each clause beside the actions that came of it, and what it was before', () => {
    const action = {
      frameworkAction: 'expectations/meeting-schedule',
      text: 'Fix the hour',
    } as AgreedAction;
    const old = {
      ...record,
      versions: [{ version: 1, on: '2026-11-25', clauses: { N1: 'Monthly' } }],
    };
    const clauses = reviewClauses(old, read(clause('N1', '', 'Weekly'), clause('H1', '', 'Yes')), [
      action,
    ]);
    expect(clauses).toEqual([
      { key: 'N1', title: 'Our meetings', agreed: 'Weekly', was: 'Monthly', actions: [action] },
      { key: 'H1', title: 'What stays between us', agreed: 'Yes', was: '', actions: [] },
    ]);
  });
});
