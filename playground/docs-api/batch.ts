/** A batch of requests: all of them or none, in order, each on what the one before it left. */

import type { Handler } from './context.ts';
import { documentRequests } from './document-requests.ts';
import { invalid } from './errors.ts';
import { list, object, type StoredDocument, type Tab } from './load.ts';
import { revisionIdOf } from './render.ts';
import { styleRequests } from './style-requests.ts';
import { tableRequests } from './table-requests.ts';
import type { Json } from './tape.ts';
import { textRequests } from './text-requests.ts';

const handlers: Readonly<Record<string, Handler>> = {
  ...textRequests,
  ...styleRequests,
  ...tableRequests,
  ...documentRequests,
};

/** Requests that have a reply of their own. */
const replies = new Set(['createNamedRange', 'replaceAllText', 'addDocumentTab']);

function copyTab(tab: Tab): Tab {
  const segments = [...tab.segments].map(
    ([id, segment]) => [id, { ...segment, tape: segment.tape.copy() }] as const,
  );
  return { ...tab, body: tab.body.copy(), segments: new Map(segments) };
}

function checkRevision(document: StoredDocument, control: Json): void {
  const required = control.requiredRevisionId;
  if (required === undefined || required === revisionIdOf(document)) return;
  throw invalid(
    `The required revision ID '${String(required)}' does not match the latest revision.`,
  );
}

let lastId = 0;

/** The document after a batch, and the answer; throws an ApiError and changes nothing if one is refused. */
export function applyBatch(
  before: StoredDocument,
  body: Json,
): { document: StoredDocument; answer: Json } {
  checkRevision(before, object(body.writeControl));
  const document: StoredDocument = { ...before, tabs: before.tabs.map(copyTab) };
  const requests = list(body.requests);
  const answers = requests.map((request, i) => {
    const [name = '', ...more] = Object.keys(request);
    const handler = handlers[name];
    if (!handler || more.length > 0) {
      throw invalid(
        `Invalid JSON payload received. Unknown name "${more[0] ?? name}" at 'requests[${i}]': Cannot find field.`,
      );
    }
    const reply = handler(object(request[name]), {
      document,
      refuse: (message) => invalid(`Invalid requests[${i}].${name}: ${message}`),
      newId: (prefix) => `${prefix}${(++lastId).toString(36).padStart(10, 'g')}`,
    });
    return replies.has(name) ? { [name]: reply ?? {} } : {};
  });
  if (requests.length > 0) document.revision++;
  return {
    document,
    answer: {
      replies: answers,
      writeControl: { requiredRevisionId: revisionIdOf(document) },
      documentId: document.documentId,
    },
  };
}
