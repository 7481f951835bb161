/** How the database is laid out, and how an older one becomes this one. */

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** The rows as they lie there: unread, because an older or foreign version may have written them. */
interface Layout extends DBSchema {
  relationships: { key: string; value: unknown };
  documents: { key: string; value: unknown };
  sessions: { key: string; value: unknown; indexes: { relationship: string } };
  marks: { key: string; value: unknown; indexes: { relationship: string } };
  agreedActions: { key: string; value: unknown; indexes: { relationship: string } };
  agreements: { key: string; value: unknown; indexes: { relationship: string } };
  templates: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Layout>;
export type StoreName =
  | 'relationships'
  | 'documents'
  | 'sessions'
  | 'marks'
  | 'agreedActions'
  | 'agreements'
  | 'templates';

type Step = (database: Database) => void;

const relationshipStore =
  (...names: ('sessions' | 'marks' | 'agreedActions' | 'agreements')[]): Step =>
  (database) => {
    for (const name of names) {
      database
        .createObjectStore(name, { keyPath: 'id' })
        .createIndex('relationship', 'relationshipId');
    }
  };

/** What each version adds to the one before it; a step is never changed once it was released. */
const steps: readonly Step[] = [
  (database) => {
    database.createObjectStore('relationships', { keyPath: 'id' });
    database.createObjectStore('documents', { keyPath: 'key' });
    relationshipStore('sessions', 'marks', 'agreedActions')(database);
  },
  (database) => {
    relationshipStore('agreements')(database);
    database.createObjectStore('templates', { keyPath: 'id' });
  },
];

/** Opens the database in the newest version. */
export function openDatabase(name: string): Promise<Database> {
  return openDB<Layout>(name, steps.length, {
    upgrade(database, from) {
      for (const step of steps.slice(from)) step(database);
    },
    // A newer Groundwork in another window must be able to upgrade; we reopen at the next call.
    blocking(_current, _next, event) {
      (event.target as IDBDatabase).close();
    },
  });
}
