import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadAgreement } from '../../../src/core/agreements/agreement-rows.ts';
import { findTemplate, templates } from '../../../src/core/agreements/library.ts';
import { readActions } from '../../../src/core/agreements/read-actions.ts';
import { readAgreements } from '../../../src/core/agreements/read-agreement.ts';
import { readSnapshot } from '../../../src/core/docs/snapshot.ts';
import { insertFilled, mark, partiesOf } from '../../support/filled-agreement.ts';
import { mutations, type Pick, spoil } from '../../support/mutations.ts';
import { newStore } from '../../support/random-documents.ts';
import { recordedDocuments } from '../../support/recordings.ts';

type Json = Record<string, unknown>;

/** A document of two tabs with one agreement. */
function filledDocument(n: number): { json: Json; template: (typeof templates)[number] } {
  const template = templates[n % templates.length];
  if (!template) throw new Error('no template');
  const store = newStore();
  const id = store.create('Notes');
  store.batchUpdate(id, { requests: [{ addDocumentTab: { tabProperties: { title: 'Other' } } }] });
  insertFilled(store, id, template);
  return { json: store.get(id), template };
}

const bases = templates.map((_, n) => filledDocument(n));

function read(json: Json, template?: (typeof templates)[number]): ReadAgreement[] {
  const snapshot = readSnapshot(json);
  if (!snapshot.ok) return [];
  const known = template
    ? [{ mark, documentId: String(json.documentId), template, people: partiesOf(template) }]
    : [];
  readActions(snapshot.value);
  return readAgreements(snapshot.value, known, findTemplate);
}

/** Every accepted cell may hold the words of its own clause and column only. */
function wrongCells(agreements: readonly ReadAgreement[], checkPlaces: boolean): string[] {
  return agreements.flatMap(({ clauses }) =>
    clauses.flatMap(({ kind, key, cells, columnsBy }) =>
      Object.entries(cells).flatMap(([side, cell]) => {
        if (columnsBy === 'place' && !checkPlaces) return [];
        const tokens = [...cell.text.matchAll(/\[([A-Z]+\d+)\/(\w+)\]/g)];
        const wrong = tokens.filter(([, of, column]) => of !== key || column !== side);
        return kind === 'sound' ? wrong.map(([text]) => `${key}/${side} reads ${text}`) : [];
      }),
    ),
  );
}

const names = Object.keys(mutations);
const picks = (numbers: readonly number[]): Pick => {
  let i = 0;
  return (below) => (below <= 0 ? 0 : (numbers[i++ % numbers.length] ?? 0) % below);
};

describe('reading what people did to an agreement', () => {
  it('never throws and never takes a wrong row, in more than 5,000 changed documents', () => {
    let read_ = 0;
    fc.assert(
      fc.property(
        fc.nat(),
        fc.array(
          fc.tuple(fc.nat(names.length - 1), fc.array(fc.nat(), { minLength: 4, maxLength: 4 })),
          {
            minLength: 10,
            maxLength: 10,
          },
        ),
        fc.boolean(),
        (n, steps, own) => {
          const base = bases[n % bases.length];
          if (!base) return;
          const json = structuredClone(base.json);
          let columnsMoved = false;
          for (const [which, numbers] of steps) {
            const name = names[which] ?? '';
            // A row that is carried under the titles of another order stands there by the person's own deed.
            if (columnsMoved && name === 'moves a row to another table') continue;
            mutations[name]?.(json, picks(numbers));
            columnsMoved ||= /column/.test(name);
            read_ += 1;
            // Who moves columns under titles that he also translated or cut off has left no trace of it:
            // such rows are told apart as read by place.
            expect(wrongCells(read(json, own ? base.template : undefined), !columnsMoved)).toEqual(
              [],
            );
          }
        },
      ),
      { numRuns: 550 },
    );
    expect(read_).toBeGreaterThanOrEqual(5000);
  });

  it('never throws on 2,000 documents with a value of nonsense', () => {
    const all = [...bases.map(({ json }) => json), ...recordedDocuments()];
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), (n, numbers) => {
        const json = structuredClone(all[n % all.length] ?? {});
        const pick = picks(numbers);
        for (let i = 0; i < 5; i++) {
          spoil(json, pick);
          expect(wrongCells(read(json), true)).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });
});
