import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Result } from '../../src/core/problem.ts';
import type { AgreedAction } from '../../src/core/tracking/records.ts';
import { createStore } from '../../src/storage/indexed-db-store.ts';
import { openDatabase, type StoreName } from '../../src/storage/open-database.ts';
import examples from './examples/v1.json' with { type: 'json' };
import newest from './examples/v2.json' with { type: 'json' };

let count = 0;
let name = '';
beforeEach(() => {
  name = `store-${++count}`;
});

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

describe('the store', () => {
  it('reads the stored example of version 1 after it became version 2', async () => {
    const old = await openDB(name, 1, {
      upgrade(database) {
        database.createObjectStore('relationships', { keyPath: 'id' });
        database.createObjectStore('documents', { keyPath: 'key' });
        for (const store of ['sessions', 'marks', 'agreedActions']) {
          const made = database.createObjectStore(store, { keyPath: 'id' });
          made.createIndex('relationship', 'relationshipId');
        }
      },
    });
    for (const [store, row] of Object.entries(examples)) await old.put(store, row);
    old.close();
    const store = createStore({ name });
    expect(value(await store.relationships())).toEqual([examples.relationships]);
    expect(value(await store.document('gdoc:practice'))).toEqual(examples.documents);
    expect(value(await store.sessions('R1'))).toEqual([examples.sessions]);
    expect(value(await store.marks('R1'))).toEqual([examples.marks]);
    expect(value(await store.agreedActions('R1'))).toEqual([examples.agreedActions]);
    expect(value(await store.agreements('R1'))).toEqual([]);
  });

  it('reads the stored example of version 2', async () => {
    const database = await openDatabase(name);
    for (const [store, row] of Object.entries(newest)) await database.put(store as StoreName, row);
    const store = createStore({ name });
    expect(value(await store.agreements('R1'))).toEqual([newest.agreements]);
    expect(value(await store.templates())).toEqual([newest.templates]);
    value(await store.deleteAgreement('7F3K'));
    expect(value(await store.agreements('R1'))).toEqual([]);
  });

  it('keeps what was saved for a store that is opened later', async () => {
    const action = examples.agreedActions as AgreedAction;
    value(await createStore({ name }).saveAgreedAction(action));
    expect(value(await createStore({ name }).agreedActions('R1'))).toEqual([action]);
    expect(value(await createStore({ name }).agreedActions('R2'))).toEqual([]);
  });

  it('opens one session a day, however often it is asked', async () => {
    const store = createStore({ name });
    const asked = ['S1', 'S2', 'S3'].map((id) =>
      store.openSession({ ...examples.sessions, v: 1, id }),
    );
    const ids = (await Promise.all(asked)).map((result) => value(result).id);
    expect(new Set(ids).size).toBe(1);
    const next = await store.openSession({
      ...examples.sessions,
      v: 1,
      id: 'S9',
      day: '2026-11-26',
    });
    expect(value(next).id).toBe('S9');
    expect(value(await store.sessions('R1'))).toHaveLength(2);
  });

  it('shows the good rows when one is bad, and leaves the bad one where it is', async () => {
    const database = await openDatabase(name);
    await database.put('relationships', examples.relationships);
    await database.put('relationships', { id: 'R2', name: 7 });
    const store = createStore({ name });
    expect(value(await store.relationships())).toHaveLength(1);
    expect(await database.get('relationships', 'R2')).toEqual({ id: 'R2', name: 7 });
  });

  it('refuses a record that it could not read again', async () => {
    const wrong = { ...examples.agreedActions, text: '' } as AgreedAction;
    const result = await createStore({ name }).saveAgreedAction(wrong);
    expect(result).toEqual({
      ok: false,
      problem: { code: 'record-invalid', detail: { store: 'agreedActions' } },
    });
  });

  it('says that a newer version wrote the database', async () => {
    (await openDB(name, 9)).close();
    const result = await createStore({ name }).relationships();
    expect(result).toEqual({ ok: false, problem: { code: 'storage-newer' } });
  });

  it('tells those who listen, until they stop', async () => {
    const store = createStore({ name });
    const listener = vi.fn();
    const stop = store.onChange(listener);
    await store.saveMark({ ...examples.marks, v: 1, kind: 'done' });
    expect(listener).toHaveBeenCalledOnce();
    stop();
    await store.deleteMark('M1');
    expect(listener).toHaveBeenCalledOnce();
    expect(value(await store.marks('R1'))).toEqual([]);
  });
});
