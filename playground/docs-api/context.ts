/** Decides what a request works on: its document, its place, and how it is refused. */

import type { ApiError } from './errors.ts';
import { list, object, type StoredDocument, type Tab } from './load.ts';
import { maskOf } from './schema/masks.ts';
import type { Json, Tape } from './tape.ts';

/** A request in a batch, on the copy of the document that the batch works on. */
export interface Context {
  readonly document: StoredDocument;
  /** Refuses the request in the API's own words. */
  refuse(message: string): ApiError;
  /** Refuses a field of the request; the details say which. */
  refuseField(field: string, description: string): ApiError;
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

/** The tabs that a request for the whole document is for: all of them, unless it names some. */
export function tabsOf(body: Json, context: Context): Tab[] {
  const wanted = list(object(body.tabsCriteria).tabIds);
  if (wanted.length === 0) return context.document.tabs;
  return wanted.map((tabId) => tabOf({ tabId }, context));
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

/** A place on a tape. */
export interface Insertion {
  tab: Tab;
  tape: Tape;
  index: number;
}

/** Where text or a table goes: a location, or the end of a segment. */
export function insertionOf(body: Json, context: Context): Insertion {
  if (body.endOfSegmentLocation !== undefined) {
    const place = object(body.endOfSegmentLocation);
    const tape = tapeOf(place, context);
    return { tab: tabOf(place, context), tape, index: tape.cells.length - 1 };
  }
  if (body.location === undefined) throw context.refuse('An insertion location must be specified.');
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
  return { tab: tabOf(location, context), tape, index };
}

/** The part of a tab that a range covers. */
export interface Covered {
  tab: Tab;
  tape: Tape;
  start: number;
  end: number;
}

/** A range and its tape; an empty one is refused. */
export function rangeOf(value: unknown, context: Context): Covered {
  const { refuse } = context;
  if (value === undefined) throw refuse('A range must be specified.');
  const range = object(value);
  const tape = tapeOf(range, context);
  const start = Number(range.startIndex ?? 0);
  const end = Number(range.endIndex ?? 0);
  if (start < 0) throw refuse(`Index ${start} must be greater than or equal to 0.`);
  if (end < start) throw refuse('Invalid range: end index cannot be less than start index');
  if (end === start) throw refuse('The range should not be empty.');
  if (end > tape.cells.length) {
    throw refuse(
      `Index ${end - 1} must be less than the end index of the referenced segment, ${tape.cells.length}.`,
    );
  }
  return { tab: tabOf(range, context), tape, start, end };
}

/** The mask of an update, by the message that it is for. */
export const maskFor = (body: Json, message: string, { refuseField }: Context) =>
  maskOf(body.fields, message, (description) => refuseField('fields', description));
