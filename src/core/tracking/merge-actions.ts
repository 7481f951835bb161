/** Merges the agreed actions of two sides over what they last agreed on; nothing vanishes unrecorded. */

import {
  type FieldConflict,
  type Fields,
  filled,
  mergeFields,
  nothingAgreed,
  saySame,
} from './merge-fields.ts';

/** Actions by their row key. */
export type Rows = ReadonlyMap<string, Fields>;

/** A side: what it holds, and the keys of what was taken out of it on purpose. */
export interface Side {
  readonly rows: Rows;
  readonly removed: ReadonlySet<string>;
}

/** One side took an action out, the other changed it since: neither is done silently. */
interface RemovalConflict {
  readonly key: string;
  readonly removedBy: 'mine' | 'theirs';
}

/** What each side is to hold, and what both agree on from now on. */
export interface Merged {
  readonly mine: Rows;
  readonly theirs: Rows;
  readonly base: Rows;
  /** Keys taken out on one side whose removal the other side has to take over. */
  readonly removed: ReadonlySet<string>;
  readonly conflicts: ReadonlyMap<string, readonly FieldConflict[]>;
  readonly removals: readonly RemovalConflict[];
}

/** An action as it stands on both sides and in the base; undefined where it is not. */
interface Standing {
  readonly mine: Fields | undefined;
  readonly theirs: Fields | undefined;
  readonly base: Fields | undefined;
}

class Merging {
  readonly mine = new Map<string, Fields>();
  readonly theirs = new Map<string, Fields>();
  readonly base = new Map<string, Fields>();
  readonly removed = new Set<string>();
  readonly conflicts = new Map<string, readonly FieldConflict[]>();
  readonly removals: RemovalConflict[] = [];

  /** It stands on both sides. */
  both(key: string, mine: Fields, theirs: Fields, base: Fields): void {
    const merged = mergeFields(mine, theirs, base);
    this.mine.set(key, merged.mine);
    this.theirs.set(key, merged.theirs);
    this.base.set(key, merged.base);
    if (merged.conflicts.length > 0) this.conflicts.set(key, merged.conflicts);
  }

  /** It stands on one side only, and the other never had it or lost it by accident. */
  everywhere(key: string, { mine, theirs }: Omit<Standing, 'base'>): void {
    const fields = mine ?? theirs;
    if (!fields) return;
    // A row of which not even the text can be read says nothing that another side could hold.
    if (fields.text === undefined) {
      (mine ? this.mine : this.theirs).set(key, fields);
      return;
    }
    this.mine.set(key, mine ?? filled(fields));
    this.theirs.set(key, theirs ?? filled(fields));
    this.base.set(key, filled(fields));
  }

  /** One side took it out while it stands on the other. */
  takenOut(key: string, removedBy: 'mine' | 'theirs', left: Fields, base?: Fields): void {
    if (base && saySame(left, base)) {
      this.removed.add(key);
      return;
    }
    (removedBy === 'mine' ? this.theirs : this.mine).set(key, left);
    if (base) this.base.set(key, base);
    this.removals.push({ key, removedBy });
  }
}

function mergeOne(
  into: Merging,
  key: string,
  { mine, theirs, base }: Standing,
  removedBy: { readonly mine: boolean; readonly theirs: boolean },
): void {
  if (mine && theirs) {
    into.both(key, mine, theirs, base ?? nothingAgreed);
    return;
  }
  const left = mine ?? theirs;
  if (!left) {
    if (removedBy.mine || removedBy.theirs) into.removed.add(key);
    // It stood on both sides once and is gone without anybody having taken it out.
    else if (base) into.everywhere(key, { mine: filled(base), theirs: filled(base) });
    return;
  }
  const missing = mine ? 'theirs' : 'mine';
  if (removedBy[missing]) into.takenOut(key, missing, left, base);
  else into.everywhere(key, { mine, theirs });
}

/**
 * Merges two sides over their base. Symmetric, idempotent, and `merge(b, b, x)` is `x`: the laws are asserted in
 * `merge-actions.test.ts`. A removal counts only where it was recorded; what is missing otherwise comes back.
 */
export function mergeActions(base: Rows, mine: Side, theirs: Side): Merged {
  const into = new Merging();
  const keys = new Set([...base.keys(), ...mine.rows.keys(), ...theirs.rows.keys()]);
  for (const key of [...keys].sort()) {
    const standing = {
      mine: mine.rows.get(key),
      theirs: theirs.rows.get(key),
      base: base.get(key),
    };
    mergeOne(into, key, standing, {
      mine: mine.removed.has(key),
      theirs: theirs.removed.has(key),
    });
  }
  return into;
}
