/** Merges one agreed action field by field: what one side changed, the other takes over. */

/** The fields of an agreed action that stand on both sides, each as text; `due` is `YYYY-MM-DD` or empty. */
export const fieldNames = ['text', 'owner', 'due', 'status', 'area'] as const;
/** One of them. */
export type FieldName = (typeof fieldNames)[number];

/** Undefined where a side says nothing that can be read: such a cell is left as it stands. */
export type Fields = Readonly<Record<FieldName, string | undefined>>;

/** A field that both sides changed, each to something else. */
export interface FieldConflict {
  readonly field: FieldName;
  readonly mine: string;
  readonly theirs: string;
}

/** What each side is to hold, what both agree on from now on, and what only people can decide. */
export interface MergedFields {
  readonly mine: Fields;
  readonly theirs: Fields;
  readonly base: Fields;
  readonly conflicts: readonly FieldConflict[];
}

type Values = readonly [
  mine: string | undefined,
  theirs: string | undefined,
  base: string | undefined,
];

/** The values after the merge; undefined where both sides changed differently. */
function mergeValue(
  mine: string | undefined,
  theirs: string | undefined,
  base: string | undefined,
): Values | undefined {
  if (mine === theirs) return [mine, theirs, mine ?? base];
  if (mine === undefined || theirs === undefined) return [mine, theirs, base];
  if (mine === base) return [theirs, theirs, theirs];
  if (theirs === base) return [mine, mine, mine];
  return undefined;
}

/**
 * Merges the fields of one action. Symmetric: with the sides exchanged the result is exchanged. Idempotent: its
 * result merges to itself. A field in conflict stays as it is on each side and in the base, so that it is in
 * conflict again until somebody decides.
 */
export function mergeFields(mine: Fields, theirs: Fields, base: Fields): MergedFields {
  const merged = { mine: { ...mine }, theirs: { ...theirs }, base: { ...base } };
  const conflicts: FieldConflict[] = [];
  for (const field of fieldNames) {
    const values = mergeValue(mine[field], theirs[field], base[field]);
    if (values) [merged.mine[field], merged.theirs[field], merged.base[field]] = values;
    else conflicts.push({ field, mine: mine[field] ?? '', theirs: theirs[field] ?? '' });
  }
  return { ...merged, conflicts };
}

/** Whether two sides say the same wherever both say something. */
export function saySame(one: Fields, other: Fields): boolean {
  return fieldNames.every(
    (field) =>
      one[field] === other[field] || one[field] === undefined || other[field] === undefined,
  );
}

/** No field said anything yet: what two sides are merged over that never met. */
export const nothingAgreed: Fields = {
  text: undefined,
  owner: undefined,
  due: undefined,
  status: undefined,
  area: undefined,
};

const plain: Readonly<Record<FieldName, string>> = {
  text: '',
  owner: '',
  due: '',
  status: 'open',
  area: '',
};

/** Fields for a side that never had the action: what could not be read is as in a new one, and is taken over once it can. */
export function filled(fields: Fields): Fields {
  const known = { ...plain };
  for (const field of fieldNames) known[field] = fields[field] ?? plain[field];
  return known;
}

/** The base under which the chosen side of a conflict wins at the next merge. */
export function decided(base: Fields, conflict: FieldConflict, winner: 'mine' | 'theirs'): Fields {
  const loser = winner === 'mine' ? conflict.theirs : conflict.mine;
  return { ...base, [conflict.field]: loser };
}
