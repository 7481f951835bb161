/** The store over IndexedDB: one operation is one transaction, and a bad row never hides the others. */

import * as z from 'zod/mini';
import { templateSchema } from '../core/agreements/template.ts';
import { fail, ok, type Result } from '../core/problem.ts';
import { agreementRecordSchema } from '../core/tracking/agreement-record.ts';
import {
  agreedActionSchema,
  documentSchema,
  markSchema,
  relationshipSchema,
  type Session,
  sessionSchema,
} from '../core/tracking/records.ts';
import { type Database, openDatabase, type StoreName } from './open-database.ts';
import type { Store } from './store.ts';

/** Rows that can be read; the others stay where they are, for a version that understands them. */
function readable<T extends z.ZodMiniType>(schema: T, rows: readonly unknown[]): z.output<T>[] {
  return rows.flatMap((row) => {
    const parsed = z.safeParse(schema, row);
    return parsed.success ? [parsed.data] : [];
  });
}

function problemOf(error: unknown): Result<never> {
  if (!(error instanceof DOMException)) throw error;
  if (error.name === 'QuotaExceededError') return fail('storage-full');
  if (error.name === 'VersionError') return fail('storage-newer');
  return fail('storage-failed', { reason: error.name });
}

/** Opens a store in this browser; `name` lets tests and backups use a database of their own. */
export function createStore({ name = 'groundwork' }: { name?: string } = {}): Store {
  let opening: Promise<Database> | undefined;
  const listeners = new Set<() => void>();
  const channel = new BroadcastChannel(`${name}-changes`);
  channel.addEventListener('message', () => {
    for (const listener of listeners) listener();
  });

  async function attempt<T>(work: (database: Database) => Promise<T>): Promise<Result<T>> {
    try {
      opening ??= openDatabase(name);
      return ok(await work(await opening));
    } catch (error) {
      // A closed or failed connection must not be kept: the next call opens anew.
      opening = undefined;
      return problemOf(error);
    }
  }

  async function write<T>(work: (database: Database) => Promise<T>): Promise<Result<T>> {
    const result = await attempt(work);
    if (result.ok) {
      channel.postMessage('changed');
      for (const listener of listeners) listener();
    }
    return result;
  }

  async function put<T extends z.ZodMiniType>(store: StoreName, schema: T, row: unknown) {
    const parsed = z.safeParse(schema, row);
    if (!parsed.success) return fail('record-invalid', { store });
    return write(async (database) => {
      await database.put(store, parsed.data);
    });
  }

  const ofRelationship = <T extends z.ZodMiniType>(
    store: 'sessions' | 'marks' | 'agreedActions' | 'agreements',
    schema: T,
    relationshipId: string,
  ) =>
    attempt(async (database) =>
      readable(schema, await database.getAllFromIndex(store, 'relationship', relationshipId)),
    );

  return {
    relationships: () =>
      attempt(async (database) =>
        readable(relationshipSchema, await database.getAll('relationships')),
      ),
    saveRelationship: (relationship) => put('relationships', relationshipSchema, relationship),
    document: (key) =>
      attempt(
        async (database) => readable(documentSchema, [await database.get('documents', key)])[0],
      ),
    saveDocument: (document) => put('documents', documentSchema, document),
    openSession: (session) =>
      write(async (database): Promise<Session> => {
        const transaction = database.transaction('sessions', 'readwrite');
        const rows = await transaction.store
          .index('relationship')
          .getAll(IDBKeyRange.only(session.relationshipId));
        const today = readable(sessionSchema, rows).find(({ day }) => day === session.day);
        if (!today) await transaction.store.put(session);
        await transaction.done;
        return today ?? session;
      }),
    sessions: (relationshipId) => ofRelationship('sessions', sessionSchema, relationshipId),
    marks: (relationshipId) => ofRelationship('marks', markSchema, relationshipId),
    saveMark: (mark) => put('marks', markSchema, mark),
    deleteMark: (id) => write((database) => database.delete('marks', id)),
    agreedActions: (relationshipId) =>
      ofRelationship('agreedActions', agreedActionSchema, relationshipId),
    saveAgreedAction: (action) => put('agreedActions', agreedActionSchema, action),
    agreements: (relationshipId) =>
      ofRelationship('agreements', agreementRecordSchema, relationshipId),
    saveAgreement: (agreement) => put('agreements', agreementRecordSchema, agreement),
    deleteAgreement: (id) => write((database) => database.delete('agreements', id)),
    templates: () =>
      attempt(async (database) => readable(templateSchema, await database.getAll('templates'))),
    saveTemplate: (template) => put('templates', templateSchema, template),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
