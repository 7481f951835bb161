/** Decides how a batch is applied: all of its requests or none, in order, each on what the one before it left. */

import type { Context, Handler } from './context.ts';
import { badField, invalid, staleRevision } from './errors.ts';
import { copyDocument, list, object, type StoredDocument } from './load.ts';
import { type Rebase, startRebase } from './rebase.ts';
import { revisionIdOf } from './render.ts';
import { breakRequests } from './requests/breaks.ts';
import { bulletRequests } from './requests/bullets.ts';
import { chipRequests } from './requests/chips.ts';
import { documentRequests } from './requests/document.ts';
import { mergeRequests } from './requests/merging.ts';
import { rangeRequests } from './requests/ranges.ts';
import { segmentRequests } from './requests/segments.ts';
import { styleRequests } from './requests/styles.ts';
import { tableStyleRequests } from './requests/table-styles.ts';
import { tableRequests } from './requests/tables.ts';
import { tabRequests } from './requests/tabs.ts';
import { textRequests } from './requests/text.ts';
import { parseMessage } from './schema/parse.ts';
import type { Json } from './tape.ts';

const handlers: Readonly<Record<string, Handler>> = {
  ...textRequests,
  ...styleRequests,
  ...bulletRequests,
  ...tableRequests,
  ...tableStyleRequests,
  ...mergeRequests,
  ...rangeRequests,
  ...breakRequests,
  ...chipRequests,
  ...segmentRequests,
  ...tabRequests,
  ...documentRequests,
};

let lastId = 0;
const newId = (prefix: string) => `${prefix}${(++lastId).toString(36).padStart(10, 'g')}`;

function apply(document: StoredDocument, request: Json, i: number): Json {
  const [name = ''] = Object.keys(request);
  const handler = handlers[name];
  if (!handler) throw invalid(`Invalid requests[${i}]: No request set.`);
  const context: Context = {
    document,
    refuse: (message) => invalid(`Invalid requests[${i}].${name}: ${message}`),
    refuseField: (field, description) => badField(`requests[${i}].${name}.${field}`, description),
    newId,
  };
  const reply = handler(object(request[name]), context);
  return reply ? { [name]: reply } : {};
}

/** A document as it was before a change. */
export interface Revision {
  before: StoredDocument;
  after: StoredDocument;
}

/** What the changes since a revision mean for the requests that were written for it. */
function rebaseFor(
  control: Json,
  document: StoredDocument,
  history: readonly Revision[],
): Rebase | undefined {
  const { requiredRevisionId: required, targetRevisionId: target } = control;
  const current = revisionIdOf(document);
  if (required && required !== current) throw staleRevision(required);
  if (!target || target === current) return undefined;
  const from = history.findIndex(({ before }) => revisionIdOf(before) === target);
  if (from < 0) {
    throw invalid(`The target revision ID '${String(target)}' is too old or was never one.`);
  }
  return startRebase(copyDocument(history[from]?.before ?? document), history.slice(from));
}

/** The document after a batch, and the answer; throws an ApiError and changes nothing if one is refused. */
export function applyBatch(
  before: StoredDocument,
  body: Json,
  history: readonly Revision[] = [],
): { document: StoredDocument; answer: Json } {
  const { requests: asked, writeControl } = parseMessage('BatchUpdateDocumentRequest', body);
  const rebase = rebaseFor(object(writeControl), before, history);
  const document = copyDocument(before);
  const requests = list(asked);
  const replies = requests.map((request, i) => {
    if (!rebase) return apply(document, request, i);
    // The client's own view goes along, because later requests count on what earlier ones did in it.
    const moved = rebase.moved(request);
    apply(rebase.view, request, i);
    rebase.follow();
    const [reply = {}] = moved.map((one) => apply(document, one, i));
    return reply;
  });
  if (requests.length > 0) document.revision++;
  return {
    document,
    answer: {
      replies,
      writeControl: { requiredRevisionId: revisionIdOf(document) },
      documentId: document.documentId,
    },
  };
}
