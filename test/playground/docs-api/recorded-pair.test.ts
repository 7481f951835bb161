/** A recorded sequence of batches, replayed: what comes of it is what the real service made. */

import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createStore } from '../../../playground/docs-api/store.ts';
import type { Json } from '../../../playground/docs-api/tape.ts';
import { list, object, tabsOf } from './kit.ts';

const folder = new URL(
  '../../../../shared/docs-api/recordings/pairs/extrasuite__tab_footnote_namedrange/',
  import.meta.url,
);

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce((part: unknown, name) => object(part)[name], value);

/** Ids that the service made, in the order in which a document names them, as numbers. */
function withoutIds(json: Json): unknown {
  const text = JSON.stringify(json, (name, value: unknown) =>
    name === 'revisionId' || name === 'documentStyle' ? undefined : value,
  );
  const ids = [...new Set(text.match(/\b(kix|t|h)\.\w+/g) ?? [])].filter((id) => id !== 't.0');
  return JSON.parse(ids.reduce((all, id, i) => all.replaceAll(id, `id-${i}`), text)) as unknown;
}

it.skipIf(!existsSync(folder))(
  'a tab, a footnote and a named range come out as recorded (skipped without ../shared)',
  () => {
    const read = (name: string): unknown =>
      JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown;
    const [before, after] = [read('before.json'), read('after.json')] as [Json, Json];
    const store = createStore();
    const id = store.create('', before);
    const answers: Json[][] = [];
    const resolved = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(resolved);
      if (typeof value !== 'object' || value === null) return value;
      const { batch_index: batch, request_index: request, response_path: path } = value as Json;
      if (path !== undefined) return at(answers[Number(batch)]?.[Number(request)], String(path));
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, resolved(one)]));
    };
    for (const requests of read('requests.json') as unknown[]) {
      answers.push(list(store.batchUpdate(id, { requests: resolved(requests) }).replies));
    }
    const made = store.get(id);
    expect(withoutIds(made)).toEqual(withoutIds(after));
    // The size of a new tab's page hangs on the account; what was there is as it was.
    const style = (json: Json) => object(tabsOf(json)[0]?.documentTab).documentStyle;
    expect(style(made)).toEqual(style(before));
    expect(answers.map((replies) => replies.map((reply) => Object.keys(reply)))).toEqual([
      [['addDocumentTab']],
      [[], ['createFootnote']],
      [[], ['createNamedRange']],
    ]);
  },
);
