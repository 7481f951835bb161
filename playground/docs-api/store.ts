/** The documents of the stand-in, and who wants to hear of their changes. */

import { applyBatch } from './batch.ts';
import { faultErrors } from './errors.ts';
import { blankTab, loadDocument, type StoredDocument } from './load.ts';
import { renderDocument } from './render.ts';
import type { Json } from './tape.ts';

/** All documents of one running stand-in. */
export interface DocumentStore {
  /** Makes a document, blank or of JSON as the API returns it; a `documentId` in it is kept. */
  create(title: string, fromJson?: Json): string;
  /** The document as it lies in memory; throws the API's error for an unknown id. */
  find(id: string): StoredDocument;
  /** The document as the API answers it. */
  get(id: string, withTabs?: boolean): Json;
  list(): { documentId: string; title: string }[];
  /** Applies a batch as the API does; throws an ApiError. */
  batchUpdate(id: string, body: Json): Json;
  onChange(listener: (id: string) => void): () => void;
}

/** An empty store. */
export function createStore(): DocumentStore {
  const documents = new Map<string, StoredDocument>();
  const listeners = new Set<(id: string) => void>();
  const find = (id: string): StoredDocument => {
    const document = documents.get(id);
    if (!document) throw faultErrors['404'];
    return document;
  };
  return {
    find,
    create(title, fromJson) {
      const id =
        typeof fromJson?.documentId === 'string'
          ? fromJson.documentId
          : `doc-${(documents.size + 1).toString().padStart(4, '0')}`;
      const document = fromJson
        ? loadDocument(fromJson, id)
        : { documentId: id, title, revision: 1, tabs: [blankTab('t.0', 'Tab 1', 0)], rest: {} };
      documents.set(id, title ? { ...document, title } : document);
      return id;
    },
    get: (id, withTabs = true) => renderDocument(find(id), withTabs),
    list: () => [...documents.values()].map(({ documentId, title }) => ({ documentId, title })),
    batchUpdate(id, body) {
      const { document, answer } = applyBatch(find(id), body);
      const changed = document.revision !== find(id).revision;
      documents.set(id, document);
      if (changed) for (const listener of listeners) listener(id);
      return answer;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
