/** Decides how the calls of the Docs API are answered: create, get and batchUpdate. */

import { ApiError, badRequest, faultErrors } from './errors.ts';
import type { Faults } from './faults.ts';
import { namesTabs, withFields } from './fields.ts';
import { parseMessage } from './schema/parse.ts';
import type { DocumentStore } from './store.ts';
import type { SuggestionsView } from './suggestions.ts';
import type { Json } from './tape.ts';

/** A call without its transport. */
export interface Call {
  method: string;
  /** The path below `/v1/documents`. */
  id: string | undefined;
  verb: string | undefined;
  query: URLSearchParams;
  authorization: string | undefined;
  body: () => Promise<Json>;
}

/** The answer; none when the connection is to be dropped. */
export type Answer = Json | undefined;

const views = new Set([
  'SUGGESTIONS_INLINE',
  'PREVIEW_SUGGESTIONS_ACCEPTED',
  'PREVIEW_WITHOUT_SUGGESTIONS',
]);

function viewOf(asked: string | null, canEdit: boolean): SuggestionsView {
  if (asked === null || asked === 'DEFAULT_FOR_CURRENT_ACCESS') {
    return canEdit ? 'SUGGESTIONS_INLINE' : 'PREVIEW_WITHOUT_SUGGESTIONS';
  }
  if (!views.has(asked)) {
    throw badRequest(
      `Invalid value at 'suggestions_view_mode' (type.googleapis.com/google.apps.docs.v1.SuggestionsViewMode), "${asked}"`,
      'suggestions_view_mode',
    );
  }
  if (!canEdit && asked !== 'PREVIEW_WITHOUT_SUGGESTIONS') throw faultErrors['403'];
  return asked as SuggestionsView;
}

/** Answers calls on the documents of a store, with the faults that are due. */
export function createDocsCalls(store: DocumentStore, faults: Faults) {
  async function create({ query, body }: Call): Promise<Answer> {
    // Everything but the title is ignored, as long as it is a part of a document.
    const { title } = parseMessage('Document', await body());
    const id = store.create(String(title || 'Untitled document'));
    return withFields(store.get(id, { legacy: true, tabs: true }), query.get('fields'), 'Document');
  }

  async function get(id: string, { query }: Call): Promise<Answer> {
    const { drops } = await faults.take(id, 'get');
    if (drops) return undefined;
    // An unknown document is unknown whatever else is wrong.
    store.find(id);
    const canEdit = !faults.isViewOnly(id);
    const suggestions = viewOf(query.get('suggestionsViewMode'), canEdit);
    const fields = query.get('fields');
    const tabs = query.get('includeTabsContent') === 'true' || namesTabs(fields);
    const json = store.get(id, { tabs, legacy: !tabs, suggestions, canEdit });
    return withFields(json, fields, 'Document');
  }

  async function batchUpdate(id: string, { query, body }: Call): Promise<Answer> {
    const asked = await body();
    const { drops, error } = await faults.take(id, 'batchUpdate', asked);
    if (drops === 'before') return undefined;
    store.find(id);
    if (faults.isViewOnly(id)) throw faultErrors['403'];
    const answer = store.batchUpdate(id, asked);
    if (error) throw error;
    if (drops === 'after') return undefined;
    return withFields(answer, query.get('fields'), 'BatchUpdateDocumentResponse');
  }

  return async (call: Call): Promise<Answer> => {
    const { method, id, verb, authorization } = call;
    if (!authorization) throw faultErrors['401-missing'];
    if (!/^Bearer ./.test(authorization)) throw faultErrors['401'];
    const isPost = id === undefined || verb !== undefined;
    if (method !== (isPost ? 'POST' : 'GET')) {
      throw new ApiError(404, 'NOT_FOUND', 'Method not found.');
    }
    if (id === undefined) return create(call);
    return verb === undefined ? get(id, call) : batchUpdate(id, call);
  };
}
