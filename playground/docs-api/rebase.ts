/** Decides where a request lands that was written for an older revision: behind what others did since. */

import { object, type StoredDocument, type Tab, tapesOf } from './load.ts';
import type { Edit, Json, Tape } from './tape.ts';

/** A batch on its way from an older revision to the latest one. */
export interface Rebase {
  /** The document as the client knows it. */
  view: StoredDocument;
  /** A request with the indexes of the latest revision. */
  moved(request: Json): Json;
  /** Takes in what the request has just done to the client's own view. */
  follow(): void;
}

/** An index behind an edit; what lay in text that went lies where that text was. */
function shift(index: number, { at, remove, insert }: Edit, sticks = false): number {
  if (index < at || (sticks && index === at)) return index;
  return index >= at + remove ? index - remove + insert : at + insert;
}

/** An edit as it is when another one came first. */
const after = (edit: Edit, first: Edit): Edit => {
  const at = shift(edit.at, first);
  const end = shift(edit.at + edit.remove, first, true);
  return { ...edit, at, remove: Math.max(0, end - at) };
};

/** Two sequences of edits on one text, each as it is behind the other one. */
function transform(theirs: readonly Edit[], ours: readonly Edit[]): Edit[] {
  let result = [...theirs];
  for (const own of ours) {
    let moved = own;
    result = result.map((edit) => {
      const next = after(edit, moved);
      moved = after(moved, edit);
      return next;
    });
  }
  return result;
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

  return {
    view,
    moved,
    follow() {
      for (const [key, tape] of tapesByKey(view)) {
        const edits = theirs.get(key);
        if (edits && tape.edits.length > 0) theirs.set(key, transform(edits, tape.edits));
      }
      for (const tape of view.tabs.flatMap(tapesOf)) tape.edits = [];
    },
  };
}
