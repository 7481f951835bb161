import { describe, expect, it } from 'vitest';
import type { ReadAgreement } from '../../../src/core/agreements/agreement-rows.ts';
import { compareSides } from '../../../src/core/agreements/compare.ts';
import { findTemplate } from '../../../src/core/agreements/library.ts';
import { readAgreements } from '../../../src/core/agreements/read-agreement.ts';
import { readSnapshot } from '../../../src/core/docs/snapshot.ts';
import { insertFilled, mark, partiesOf, token } from '../../support/filled-agreement.ts';
import { mutations } from '../../support/mutations.ts';
import { newStore } from '../../support/random-documents.ts';

type Json = Record<string, unknown>;

const onePage = findTemplate('one-page');
const philosophy = findTemplate('philosophy');
if (!onePage || !philosophy) throw new Error('no template');

function filled(
  template = onePage,
  write: (store: ReturnType<typeof newStore>, id: string) => void = () => {},
) {
  const store = newStore();
  const id = store.create('Notes');
  if (template) insertFilled(store, id, template);
  write(store, id);
  return store.get(id);
}

function read(
  json: Json,
  { documentId = String(json.documentId), own = true } = {},
): ReadAgreement[] {
  const snapshot = readSnapshot(json);
  if (!snapshot.ok) throw new Error(snapshot.problem.code);
  const template = onePage;
  const known =
    own && template ? [{ mark, documentId, template, people: partiesOf(template) }] : [];
  return readAgreements(snapshot.value, known, findTemplate);
}

const kinds = (agreements: ReadAgreement[]) =>
  Object.fromEntries(
    agreements.flatMap(({ clauses }) => clauses.map(({ key, kind }) => [key ?? '', kind])),
  );

/** The document after something that people do, at the first table and row. */
function whenSomebody(name: keyof typeof mutations, ...numbers: number[]): Json {
  const json = filled();
  let i = 0;
  mutations[name]?.(json, (below) => Math.min(numbers[i++] ?? 0, Math.max(0, below - 1)));
  return json;
}

describe('an agreement that nobody has touched', () => {
  it('is sound, and each answer stands under its side', () => {
    const [agreement] = read(filled());
    expect(agreement).toMatchObject({ mark, templateId: 'one-page', version: 1, tabId: 't.0' });
    expect(agreement?.clauses).toHaveLength(7);
    for (const { kind, key, cells, columnsBy } of agreement?.clauses ?? []) {
      expect([kind, columnsBy]).toEqual(['sound', 'title']);
      for (const side of ['mentor', 'mentee', 'agreed'] as const) {
        expect(cells[side]?.text).toBe(token(key ?? '', side));
      }
    }
    expect(agreement?.acknowledgements.map(({ cells }) => cells[0]?.text)).toEqual([
      'Dr. Okafor',
      'Ana',
    ]);
    expect(agreement?.reviews.map(({ cells }) => cells[1]?.text)).toEqual(['2026-12-25']);
  });

  it('has its prose under its headings, up to the next one', () => {
    const json = filled(philosophy, (store, id) => {
      const replace = { containsText: { text: 'how do I say' }, replaceText: 'How I say' };
      store.batchUpdate(id, { requests: [{ replaceAllText: replace }] });
    });
    const snapshot = readSnapshot(json);
    const [agreement] = snapshot.ok ? readAgreements(snapshot.value, [], findTemplate) : [];
    expect(agreement?.clauses.map(({ key, kind }) => `${key} ${kind}`)).toEqual(
      ['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'K1'].map((key) => `${key} sound`),
    );
    expect(agreement?.clauses[0]?.topic).toContain('Why I mentor');
    expect(agreement?.clauses[0]?.cells.free?.text).toBe('');
  });
});

describe('what people do to it', () => {
  it.each([
    ['deletes a row', whenSomebody('deletes a row', 0, 1), { G1: 'missing', M1: 'sound' }],
    ['adds an empty row', whenSomebody('adds an empty row', 0, 1), { '': 'orphaned', G1: 'sound' }],
    ['moves a row', whenSomebody('moves a row', 0, 0, 3), { G1: 'sound', M1: 'sound' }],
    ['copies a row', whenSomebody('copies a row', 0, 0, 3), { G1: 'copied', M1: 'sound' }],
    ['copies a table', whenSomebody('copies a table', 0), { G1: 'copied', E1: 'copied' }],
    [
      'deletes a key',
      whenSomebody('deletes a key', 0),
      { G1: 'missing', '': 'orphaned', M1: 'sound' },
    ],
    ['adds a column', whenSomebody('adds a column', 0, 1), { G1: 'sound' }],
    [
      'deletes a column',
      whenSomebody('deletes a column', 0, 2),
      { G1: 'unreadable', E1: 'unreadable' },
    ],
    [
      'merges cells of a row',
      whenSomebody('merges cells of a row', 0, 0, 1),
      { G1: 'unreadable', M1: 'sound' },
    ],
    [
      'merges cells of a column',
      whenSomebody('merges cells of a column', 0, 0, 1),
      { G1: 'unreadable', M1: 'unreadable', C1: 'sound' },
    ],
    [
      'puts a chip into a cell',
      whenSomebody('puts a chip into a cell', 0, 0, 2),
      { G1: 'unreadable', M1: 'sound' },
    ],
    [
      'names a key of another row',
      whenSomebody('names a key of another row', 0, 0, 2),
      { M1: 'sound' },
    ],
  ])('%s', (_, json, wanted) => {
    expect(kinds(read(json))).toMatchObject(wanted);
  });

  it('moves a column: the titles say so', () => {
    const [agreement] = read(whenSomebody('moves a column', 0, 0, 2));
    expect(agreement?.clauses[0]?.cells.mentor?.text).toBe(token('G1', 'mentor'));
    expect(agreement?.clauses[0]?.cells.agreed?.text).toBe(token('G1', 'agreed'));
  });

  it('translates the titles: the columns are told by their order, and it is said', () => {
    const [agreement] = read(whenSomebody('types over the titles in another language', 0));
    expect(agreement?.clauses[0]).toMatchObject({ kind: 'sound', columnsBy: 'place' });
  });

  it('suggests words: these are not agreed, and the row says that it is pending', () => {
    const json = filled(onePage, () => {});
    const text = JSON.stringify(json).replace(
      '"content":"[G1/agreed]\\n"',
      '"suggestedInsertionIds":["s1"],"content":"[G1/agreed]\\n"',
    );
    const [agreement] = read(JSON.parse(text));
    const row = agreement?.clauses.find(({ key }) => key === 'G1');
    expect(row).toMatchObject({
      kind: 'sound',
      suggestions: true,
      cells: { agreed: { text: '' } },
    });
  });

  it('copies it to another document: it stays the other one’s', () => {
    expect(new Set(Object.values(kinds(read(filled(), { documentId: 'elsewhere' }))))).toEqual(
      new Set(['copied']),
    );
  });

  it('deletes the line of identity: who does not know it otherwise, takes no row for certain', () => {
    const text = JSON.stringify(filled()).replace('one-page · version 1 · 7F3K', 'one page');
    expect(new Set(Object.values(kinds(read(JSON.parse(text), { own: false }))))).toEqual(
      new Set(['orphaned']),
    );
    expect(kinds(read(JSON.parse(text)))).toMatchObject({ G1: 'sound' });
  });
});

describe('comparing', () => {
  it('says who has written, and whether they differ in more than a full stop', () => {
    const json = filled();
    const set = (from: string, to: string) => (text: string) => text.replaceAll(from, to);
    const text = [
      set('[G1/mentee]', 'Weekly.'),
      set('[G1/mentor]', 'weekly'),
      set('[M1/mentee]', ''),
      set('[C1/mentor]', ''),
      set('[F1/mentor]', ''),
      set('[F1/mentee]', ''),
      set('[F1/agreed]', ''),
      set('[R1/agreed]', ''),
      set('[P1/agreed]', 'Both\\u000b— Ana, 2026-11-25'),
    ].reduce((all, change) => change(all), JSON.stringify(json));
    const compared = read(JSON.parse(text)).flatMap(compareSides);
    expect(compared.map(({ key, standing, settled }) => [key, standing, settled])).toEqual([
      ['G1', 'same', true],
      ['M1', 'mentor-only', true],
      ['C1', 'mentee-only', true],
      ['F1', 'empty', false],
      ['R1', 'differ', false],
      ['P1', 'differ', true],
      ['E1', 'differ', true],
    ]);
    expect(compared[5]?.agreed).toEqual({ text: 'Both', by: 'Ana', on: '2026-11-25' });
  });
});
