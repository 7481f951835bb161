/** Real documents go in and come out equal, also when something else in them was written. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../../playground/docs-api/store.ts';
import type { Json } from '../../../playground/docs-api/tape.ts';
import { indexProblems } from './index-rules.ts';
import { list, object, tabsOf } from './kit.ts';

const folder = new URL('../../../../shared/docs-api/recordings/documents/', import.meta.url);
const files = existsSync(folder) ? readdirSync(folder).filter((f) => f.endsWith('.json')) : [];
const title =
  files.length === 0
    ? 'recorded documents: skipped, the folder ../shared/docs-api/recordings does not exist'
    : 'recorded documents';

const read = (file: string): Json => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

function load(json: Json) {
  const store = createStore();
  const id = store.create('', json);
  const shown = Array.isArray(json.tabs) ? { tabs: true } : { legacy: true };
  return { store, id, get: () => JSON.parse(JSON.stringify(store.get(id, shown))) as Json };
}

/** The parts of a document that hold something: each tab, or the document in its older shape. */
const partsOf = (json: Json): Json[] =>
  json.tabs ? tabsOf(json).map(({ documentTab }) => object(documentTab)) : [json];

/** A document as if everything behind an index of the first body stood elsewhere. */
function moved(value: unknown, from: number, by: number): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => moved(one, from, by));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]: [string, unknown]) =>
      (name === 'startIndex' || name === 'endIndex') && typeof one === 'number' && one >= from
        ? [name, one + by]
        : [name, moved(one, from, by)],
    ),
  );
}

describe.skipIf(files.length === 0)(title, () => {
  it.each(files)('%s keeps to the index rules', (file) => {
    expect(indexProblems(read(file))).toEqual([]);
  });

  it.each(files)('%s comes back equal', (file) => {
    const json = read(file);
    expect(load(json).get()).toEqual(json);
  });

  it.each(files)('%s keeps everything else when a line is written at its start', (file) => {
    const json = read(file);
    const { store, id, get } = load(json);
    store.batchUpdate(id, {
      requests: [{ insertText: { location: { index: 1 }, text: 'A new line\n' } }],
    });
    const after = get();
    expect(indexProblems(after)).toEqual([]);
    const [before, now] = [partsOf(json), partsOf(after)];
    expect(now.slice(1)).toEqual(before.slice(1));
    const { body, ...others } = object(before[0]);
    const { body: newBody, ...newOthers } = object(now[0]);
    const { revisionId: _, ...same } = newOthers;
    const { revisionId: _old, ...sameBefore } = others;
    expect(same).toEqual(sameBefore);
    const [, , ...rest] = list(object(newBody).content);
    const [, ...oldRest] = list(object(body).content);
    expect(rest).toEqual(moved(oldRest, 1, 11));
  });

  it.each(files)('%s is what it was when a line was written and deleted', (file) => {
    const json = read(file);
    const { store, id, get } = load(json);
    const end = Number(list(object(partsOf(json)[0]?.body).content).at(-1)?.endIndex) - 1;
    const range = { startIndex: end, endIndex: end + 4 };
    store.batchUpdate(id, {
      requests: [
        { insertText: { location: { index: end }, text: '\nabc' } },
        { deleteContentRange: { range } },
      ],
    });
    const { revisionId: _, ...after } = get();
    const { revisionId: _old, ...before } = json;
    expect(after).toEqual(before);
  });

  it.each(files)('%s shows no suggestion in a preview', (file) => {
    const { store, id } = load(read(file));
    for (const suggestions of [
      'PREVIEW_SUGGESTIONS_ACCEPTED',
      'PREVIEW_WITHOUT_SUGGESTIONS',
    ] as const) {
      const preview = store.get(id, { tabs: true, suggestions });
      expect(indexProblems(preview)).toEqual([]);
      expect(JSON.stringify(preview)).not.toMatch(/"suggested\w*"/);
    }
  });
});
