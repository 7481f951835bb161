/** Decides where a request lands that was written for an older revision: behind what others did since. */

import { object, type StoredDocument, type Tab, tapesOf } from './load.ts';
import type { Edit, Json, Tape } from './tape.ts';

/** A batch on its way from an older revision to the latest one. */
export interface Rebase {
  /** The document as the client knows it. */
  view: StoredDocument;
  /** A request with the indexes of the latest revision; a deletion around what others wrote becomes several. */
  moved(request: Json): Json[];
  /** Takes in what the request has just done to the client's own view. */
  follow(): void;
}

/** An index behind an edit; what lay in text that went lies where that text was. */
function shift(index: number, { at, remove, insert }: Edit, sticks = false): number {
  if (index < at || (sticks && index === at)) return index;
  return index >= at + remove ? index - remove + insert : at + insert;
}

type Span = readonly [start: number, end: number];

/** What is left of a deletion behind an edit: what the edit put into it stays. */
function around([start, end]: Span, edit: Edit): Span[] {
  const { at, remove, insert } = edit;
  const behind: Span = [shift(start, edit), shift(end, edit, true)];
  if (insert === 0 || at <= start || at >= end) return [behind];
  return [
    [start, at],
    [at + insert, Math.max(at + insert, end - remove + insert)],
  ];
}

/** An edit as it is when another one came first; of two insertions at one place, one stays in front. */
function after(edit: Edit, first: Edit, isInFront: boolean): Edit[] {
  if (edit.remove === 0) return [{ ...edit, at: shift(edit.at, first, isInFront) }];
  const spans = around([edit.at, edit.at + edit.remove], first);
  return spans
    .map(([at, end], i) => ({
      at,
      remove: Math.max(0, end - at),
      insert: i === 0 ? edit.insert : 0,
    }))
    .filter(({ remove, insert }) => remove + insert > 0)
    .reverse();
}

/** Two sequences of edits on one text, each as it is behind the other one; what others wrote stands in front. */
function transform(theirs: readonly Edit[], ours: readonly Edit[]): [Edit[], Edit[]] {
  const [their, ...moreTheirs] = theirs;
  const [our, ...moreOurs] = ours;
  if (!their || !our) return [[...theirs], [...ours]];
  if (moreTheirs.length === 0 && moreOurs.length === 0) {
    return [after(their, our, true), after(our, their, false)];
  }
  if (moreTheirs.length === 0) {
    const [theirs1, ours1] = transform([their], [our]);
    const [theirs2, ours2] = transform(theirs1, moreOurs);
    return [theirs2, [...ours1, ...ours2]];
  }
  const [theirs1, ours1] = transform([their], ours);
  const [theirs2, ours2] = transform(moreTheirs, ours1);
  return [[...theirs1, ...theirs2], ours2];
}

const keyOf = (tabId: unknown, segmentId: unknown) =>
  `${String(tabId ?? '')}/${String(segmentId ?? '')}`;

function tapesByKey(document: StoredDocument): Map<string, Tape> {
  const all = document.tabs.flatMap((tab: Tab) => {
    const { tabId } = tab.properties;
    const segments = [...tab.segments].map(([id, { tape }]) => [keyOf(tabId, id), tape] as const);
    return [[keyOf(tabId, ''), tab.body] as const, ...segments];
  });
  return new Map(all);
}

const places = ['location', 'tableStartLocation', 'sectionBreakLocation'];

/** Starts from a copy of the older revision and the revisions since. */
export function startRebase(
  view: StoredDocument,
  since: readonly { after: StoredDocument }[],
): Rebase {
  const theirs = new Map<string, Edit[]>();
  for (const { after: document } of since) {
    for (const [key, { edits }] of tapesByKey(document)) {
      theirs.set(key, [...(theirs.get(key) ?? []), ...edits]);
    }
  }
  const first = view.tabs[0]?.properties.tabId;
  const editsFor = (place: Json) => theirs.get(keyOf(place.tabId || first, place.segmentId)) ?? [];
  const through = (index: unknown, edits: readonly Edit[], sticks = false) =>
    edits.reduce((at, edit) => shift(at, edit, sticks), Number(index ?? 0));

  function movedPlace(name: string, place: Json): Json {
    const edits = editsFor(place);
    if (name === 'range') {
      const startIndex = through(place.startIndex, edits);
      // What others wrote right behind a range is not a part of it.
      const endIndex = Math.max(startIndex, through(place.endIndex, edits, true));
      return { ...place, startIndex, endIndex };
    }
    return { ...place, index: through(place.index, edits) };
  }

  function moved(value: Json): Json {
    const entries = Object.entries(value).map(([name, one]) => {
      if (typeof one !== 'object' || one === null || Array.isArray(one)) return [name, one];
      if (name === 'range' || places.includes(name)) return [name, movedPlace(name, object(one))];
      return [name, moved(object(one))];
    });
    return Object.fromEntries(entries) as Json;
  }

  /** The pieces of a deletion, back to front. */
  function pieces(range: Json): Json[] {
    const whole: Span = [Number(range.startIndex ?? 0), Number(range.endIndex ?? 0)];
    const spans = editsFor(range).reduce<Span[]>(
      (all, edit) => all.flatMap((span) => around(span, edit)),
      [whole],
    );
    return spans
      .filter(([start, end]) => end > start)
      .map(([startIndex, endIndex]) => ({ range: { ...range, startIndex, endIndex } }))
      .reverse();
  }

  return {
    view,
    moved: ({ deleteContentRange, ...request }) =>
      deleteContentRange
        ? pieces(object(object(deleteContentRange).range)).map((piece) => ({
            deleteContentRange: piece,
          }))
        : [moved(request)],
    follow() {
      for (const [key, tape] of tapesByKey(view)) {
        const edits = theirs.get(key);
        if (edits && tape.edits.length > 0) theirs.set(key, transform(edits, tape.edits)[0]);
      }
      for (const tape of view.tabs.flatMap(tapesOf)) tape.edits = [];
    },
  };
}
