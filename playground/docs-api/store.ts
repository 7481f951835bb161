/** Decides how documents are kept, and who hears of their changes. */

import { applyBatch, type Revision } from './batch.ts';
import { blankTab } from './blank.ts';
import { faultErrors } from './errors.ts';
import { copyDocument, loadDocument, type StoredDocument } from './load.ts';
import { renderDocument, type Shown } from './render.ts';
import type { Json } from './tape.ts';

/** All documents of one running stand-in. */
export interface DocumentStore {
  /** Makes a document, blank or of JSON as the API returns it; a `documentId` in it is kept. */
  create(title: string, fromJson?: Json): string;
  /** The document as it lies in memory; throws the API's error for an unknown id. */
  find(id: string): StoredDocument;
  /** The document as the API answers it, with its tabs unless something else is asked for. */
  get(id: string, shown?: Shown): Json;
  list(): { documentId: string; title: string }[];
  /** Applies a batch as the API does; throws an ApiError. */
  batchUpdate(id: string, body: Json): Json;
  /** Changes a document in a way that no request can. */
  change(id: string, edit: (document: StoredDocument) => void): void;
  onChange(listener: (id: string) => void): () => void;
}

/** How many older revisions a write may still aim at. */
const remembered = 20;

/** An empty store. */
export function createStore(): DocumentStore {
  const documents = new Map<string, StoredDocument>();
  const histories = new Map<string, Revision[]>();
  const listeners = new Set<(id: string) => void>();
  const find = (id: string): StoredDocument => {
    const document = documents.get(id);
    if (!document) throw faultErrors['404'];
    return document;
  };

  function replace(id: string, after: StoredDocument): void {
    const before = find(id);
    if (after.revision === before.revision) return;
    documents.set(id, after);
    const history = [...(histories.get(id) ?? []), { before, after }];
    histories.set(id, history.slice(-remembered));
    for (const listener of listeners) listener(id);
  }

  return {
    find,
    create(title, fromJson) {
      const id =
        typeof fromJson?.documentId === 'string'
          ? fromJson.documentId
          : `doc-${(documents.size + 1).toString().padStart(4, '0')}`;
      const document = fromJson
        ? loadDocument(fromJson, id)
        : {
            documentId: id,
            title,
            revision: 1,
            tabs: [blankTab({ tabId: 't.0', title: 'Tab 1', index: 0 })],
            rest: {},
          };
      documents.set(id, title ? { ...document, title } : document);
      histories.delete(id);
      return id;
    },
    get: (id, shown = { tabs: true }) => renderDocument(find(id), shown),
    list: () => [...documents.values()].map(({ documentId, title }) => ({ documentId, title })),
    batchUpdate(id, body) {
      const { document, answer } = applyBatch(find(id), body, histories.get(id));
      replace(id, document);
      return answer;
    },
    change(id, edit) {
      const document = copyDocument(find(id));
      edit(document);
      document.revision++;
      replace(id, document);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
