/** Random blocks, and random documents that a person could have made, for property tests. */

import * as fc from 'fast-check';
import { createStore } from '../../playground/docs-api/store.ts';
import type { Block, Inline } from '../../src/core/agreements/blocks.ts';
import { readSnapshot, type Snapshot } from '../../src/core/docs/snapshot.ts';

export type Store = ReturnType<typeof createStore>;

const words = fc.stringMatching(/^[a-zA-Z0-9 ,.\u00e4\u4e2d]{1,30}$/);
const inline: fc.Arbitrary<Inline> = fc.record(
  {
    text: words,
    bold: fc.boolean(),
    italic: fc.boolean(),
    muted: fc.boolean(),
    small: fc.boolean(),
  },
  { requiredKeys: ['text'] },
);
const line: fc.Arbitrary<Inline[]> = fc.array(inline, { minLength: 1, maxLength: 3 });
const table = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.record({
      kind: fc.constant('table' as const),
      widths: fc.constant(Array.from({ length: columns }, () => 100)),
      rows: fc.array(
        fc.array(fc.array(line, { maxLength: 3 }), { minLength: columns, maxLength: columns }),
        { minLength: rows, maxLength: rows },
      ),
    }),
  );

/** Any block that a template could become. */
export const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    text: words,
  }),
  fc.record({
    kind: fc.constant('paragraph' as const),
    text: fc.oneof(line, fc.constant<Inline[]>([])),
  }),
  fc.record({
    kind: fc.constant('list' as const),
    items: fc.array(line, { minLength: 1, maxLength: 4 }),
  }),
  table,
);

/** One thing that a person does at the end of a document; `place` picks where in it. */
export type Deed =
  | { readonly kind: 'write'; readonly text: string }
  | { readonly kind: 'heading' | 'bullets' | 'bold' | 'link' | 'table' | 'range' };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      text: fc.oneof(words, fc.constant('')),
    }),
  },
  fc.record({
    kind: fc.constantFrom(
      'heading' as const,
      'bullets' as const,
      'bold' as const,
      'link' as const,
      'table' as const,
      'range' as const,
    ),
  }),
);

/** A document as the deeds of the person who made it. */
export const deeds = fc.array(deed, { maxLength: 12 });

const lastParagraph = (store: Store, id: string) => {
  const { tabs } = store.get(id) as {
    tabs: { documentTab: { body: { content: { startIndex?: number; endIndex: number }[] } } }[];
  };
  const last = tabs[0]?.documentTab.body.content.at(-1);
  return { startIndex: last?.startIndex ?? 1, endIndex: last?.endIndex ?? 2 };
};

function requestsFor(
  one: Deed,
  range: { startIndex: number; endIndex: number },
  n: number,
): object[] {
  const at = { location: { index: range.endIndex - 1 } };
  const isEmpty = range.endIndex - range.startIndex === 1;
  const text = { startIndex: range.startIndex, endIndex: range.endIndex - 1 };
  switch (one.kind) {
    case 'write':
      return [{ insertText: { ...at, text: `\n${one.text}` } }];
    case 'heading':
      return [
        {
          updateParagraphStyle: {
            range,
            paragraphStyle: { namedStyleType: 'HEADING_2', alignment: 'CENTER' },
            fields: 'namedStyleType,alignment',
          },
        },
      ];
    case 'bullets':
      return [{ createParagraphBullets: { range, bulletPreset: 'NUMBERED_DECIMAL_ALPHA_ROMAN' } }];
    case 'bold':
      return isEmpty
        ? []
        : [
            {
              updateTextStyle: {
                range: text,
                textStyle: { bold: true, fontSize: { magnitude: 14, unit: 'PT' } },
                fields: 'bold,fontSize',
              },
            },
          ];
    case 'link':
      return isEmpty
        ? []
        : [
            {
              updateTextStyle: {
                range: text,
                textStyle: { link: { url: 'https://example.org' } },
                fields: 'link',
              },
            },
          ];
    case 'table':
      return [
        { insertTable: { ...at, rows: 2, columns: 2 } },
        { insertText: { location: { index: range.endIndex + 3 }, text: 'cell' } },
      ];
    case 'range':
      return isEmpty ? [] : [{ createNamedRange: { name: `range ${n}`, range: text } }];
  }
}

/** Makes a document of these deeds; its id. */
export function makeDocument(store: Store, done: readonly Deed[]): string {
  const id = store.create('Notes');
  done.forEach((one, n) => {
    const requests = requestsFor(one, lastParagraph(store, id), n);
    if (requests.length > 0) store.batchUpdate(id, { requests });
  });
  return id;
}

/** Reads a document of the stand-in; throws where the core could not. */
export function snapshotOf(store: Store, id: string): Snapshot {
  const snapshot = readSnapshot(store.get(id));
  if (!snapshot.ok) throw new Error(snapshot.problem.code);
  return snapshot.value;
}

export const newStore = createStore;
