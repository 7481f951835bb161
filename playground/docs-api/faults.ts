/** Decides which calls fail on demand, and how: every way in which the real service was seen to. */

import { ApiError, faultErrors, invalid, staleRevision } from './errors.ts';
import { list, object } from './load.ts';
import type { DocumentStore } from './store.ts';
import { paragraphsFor, suggestText } from './suggestions.ts';
import type { Json } from './tape.ts';

/** The calls that a fault can be for. */
type Verb = 'get' | 'batchUpdate' | 'export';

interface Fault {
  kind: string;
  times: number;
  on?: Verb | undefined;
  ms: number;
  requests: Json[];
}

/** What a call has to do because of its fault. */
interface Due {
  /** The connection is dropped: at once, or when the document has been changed. */
  drops?: 'before' | 'after';
  /** The answer when the document has been changed. */
  error?: ApiError;
}

/** The faults of all documents of a stand-in. */
export interface Faults {
  /** Sets a fault, as the control endpoint takes it; `none` takes all of a document's away. */
  set(asked: Json): void;
  /** Takes the fault that is due for a call; throws what is to be answered instead of the call. */
  take(id: string, verb: Verb, body?: Json): Promise<Due>;
  /** Whether the document may be read only; stays until it is taken away. */
  isViewOnly(id: string): boolean;
}

const writes = new Set(['stale', '500-after', 'offline-after', 'collaborator']);
const kinds = new Set([...Object.keys(faultErrors), ...writes, 'offline', 'slow']);
const verbs = new Set<unknown>(['get', 'batchUpdate', 'export']);

/** What another person writes unless the fault says it: a line before all others. */
const someLine: Json = { insertText: { location: { index: 1 }, text: 'Somebody else was here\n' } };

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** No faults, on the documents of a store. */
export function createFaults(store: DocumentStore): Faults {
  const faults = new Map<string, Fault[]>();
  const viewOnly = new Set<string>();
  let suggestions = 0;

  function suggest(id: string, { tabId, startIndex, endIndex }: Json): void {
    store.change(id, ({ tabs }) => {
      const tab = tabId ? tabs.find(({ properties }) => properties.tabId === tabId) : tabs[0];
      const end = Number(endIndex ?? 0);
      const range = end > 0 ? { start: Number(startIndex ?? 0), end } : undefined;
      if (!tab) throw invalid('There is no such tab.');
      suggestText(tab.body, `suggest.${++suggestions}`, paragraphsFor(tab.body, range));
    });
  }

  function set({ document, kind, times, on, ms, requests, range }: Json): void {
    const id = String(document);
    const name = String(kind);
    if (name === 'none') {
      faults.delete(id);
      viewOnly.delete(id);
    } else if (name === 'view-only') viewOnly.add(id);
    else if (name === 'suggestions') suggest(id, object(range));
    else if (!kinds.has(name)) throw invalid(`There is no fault of the kind ${name}.`);
    else if (on !== undefined && !verbs.has(on)) throw invalid(`No fault is on ${String(on)}.`);
    else {
      const verb = (on as Verb | undefined) ?? (writes.has(name) ? 'batchUpdate' : undefined);
      const fault = {
        kind: name,
        times: Number(times ?? 1),
        on: verb,
        ms: Number(ms ?? 1000),
        requests: requests === undefined ? [someLine] : list(requests),
      };
      // One fault per call: a new one takes the place of the old one.
      const others = (faults.get(id) ?? []).filter((one) => one.on !== verb);
      faults.set(id, [...others, fault]);
    }
  }

  function next(id: string, verb: Verb): Fault | undefined {
    const all = faults.get(id) ?? [];
    const fault = all.find(({ on }) => on === verb) ?? all.find(({ on }) => on === undefined);
    if (!fault) return undefined;
    fault.times--;
    if (fault.times <= 0) {
      faults.set(
        id,
        all.filter((one) => one !== fault),
      );
    }
    return fault;
  }

  async function take(id: string, verb: Verb, body: Json = {}): Promise<Due> {
    const fault = next(id, verb);
    switch (fault?.kind) {
      case undefined:
        return {};
      case 'offline':
        return { drops: 'before' };
      case 'offline-after':
        return { drops: 'after' };
      case '500-after':
        return { error: faultErrors['500'] as ApiError };
      case 'slow':
        await wait(fault?.ms ?? 0);
        return {};
      case 'stale':
        throw staleRevision(object(body.writeControl).requiredRevisionId ?? '');
      case 'collaborator':
        store.batchUpdate(id, { requests: fault?.requests ?? [] });
        return {};
      default:
        throw faultErrors[fault?.kind ?? ''] ?? new ApiError(500, 'INTERNAL', 'No such fault.');
    }
  }

  return { set, take, isViewOnly: (id) => viewOnly.has(id) };
}
