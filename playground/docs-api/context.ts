/** What a request works on: its document, its place, and how it is refused. */

import { type ApiError, invalid } from './errors.ts';
import { object, type StoredDocument, type Tab } from './load.ts';
import type { Json, Tape } from './tape.ts';

/** A request in a batch, on the copy of the document that the batch works on. */
export interface Context {
  readonly document: StoredDocument;
  /** Refuses the request in the API's own words. */
  refuse(message: string): ApiError;
  /** A new id for a heading, list, range or tab. */
  newId(prefix: string): string;
}

/** One kind of request; what it returns is its reply. */
export type Handler = (body: Json, context: Context) => Json | undefined;

/** The tab of a location; without an id it is the first one, silently. */
export function tabOf(place: Json, { document, refuse }: Context): Tab {
  const { tabId } = place;
  const tab =
    tabId === undefined || tabId === ''
      ? document.tabs[0]
      : document.tabs.find(({ properties }) => properties.tabId === tabId);
  if (!tab) throw refuse(`The tab ID '${String(tabId)}' was not found.`);
  return tab;
}

/** The tape of a location or range. */
export function tapeOf(place: Json, context: Context): Tape {
  const tab = tabOf(place, context);
  const { segmentId } = place;
  if (segmentId === undefined || segmentId === '') return tab.body;
  const segment = tab.segments.get(String(segmentId));
  if (!segment) throw context.refuse(`Segment with ID ${String(segmentId)} was not found.`);
  return segment.tape;
}

/** Where text or a table goes: a location, or the end of a segment. */
export function insertionOf(body: Json, context: Context): { tape: Tape; index: number } {
  if (body.endOfSegmentLocation !== undefined) {
    const tape = tapeOf(object(body.endOfSegmentLocation), context);
    return { tape, index: tape.cells.length - 1 };
  }
  const location = object(body.location);
  const tape = tapeOf(location, context);
  const index = Number(location.index ?? 0);
  const end = tape.cells.length;
  if (index >= end) {
    throw context.refuse(
      `Index ${index} must be less than the end index of the referenced segment, ${end}.`,
    );
  }
  if (!tape.isInParagraph(index)) {
    throw context.refuse(
      'The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.',
    );
  }
  return { tape, index };
}

/** A range and its tape. */
export function rangeOf(
  value: unknown,
  context: Context,
): { tape: Tape; start: number; end: number } {
  const range = object(value);
  const tape = tapeOf(range, context);
  const start = Number(range.startIndex ?? 0);
  const end = Number(range.endIndex ?? 0);
  if (end < start) {
    throw context.refuse('Invalid range: end index cannot be less than start index');
  }
  if (end > tape.cells.length) {
    throw context.refuse(
      `Index ${end - 1} must be less than the end index of the referenced segment, ${tape.cells.length}.`,
    );
  }
  return { tape, start, end };
}

const camel = (name: string) =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** A style with the listed fields set, or taken out where the new value is missing. */
export function masked(old: Json, change: Json, fields: unknown): Json {
  if (typeof fields !== 'string' || fields === '') {
    throw invalid('Request contains an invalid argument.');
  }
  const names =
    fields === '*'
      ? [...new Set([...Object.keys(old), ...Object.keys(change)])]
      : fields.split(',');
  const result = { ...old };
  for (const listed of names) {
    const name = camel(listed.trim().split('.')[0] ?? '');
    if (change[name] === undefined) delete result[name];
    else result[name] = change[name];
  }
  return result;
}
