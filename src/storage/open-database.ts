/** How the database is laid out, and how an older one becomes this one. */

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** The rows as they lie there: unread, because an older or foreign version may have written them. */
interface Layout extends DBSchema {
  relationships: { key: string; value: unknown };
  documents: { key: string; value: unknown };
  sessions: { key: string; value: unknown; indexes: { relationship: string } };
  marks: { key: string; value: unknown; indexes: { relationship: string } };
  agreedActions: { key: string; value: unknown; indexes: { relationship: string } };
}

export type Database = IDBPDatabase<Layout>;
export type StoreName = 'relationships' | 'documents' | 'sessions' | 'marks' | 'agreedActions';

/** Opens the database in version 1. */
export function openDatabase(name: string): Promise<Database> {
  return openDB<Layout>(name, 1, {
    upgrade(database) {
      database.createObjectStore('relationships', { keyPath: 'id' });
      database.createObjectStore('documents', { keyPath: 'key' });
      for (const store of ['sessions', 'marks', 'agreedActions'] as const) {
        database
          .createObjectStore(store, { keyPath: 'id' })
          .createIndex('relationship', 'relationshipId');
      }
    },
    // A newer Groundwork in another window must be able to upgrade; we reopen at the next call.
    blocking(_current, _next, event) {
      (event.target as IDBDatabase).close();
    },
  });
}
