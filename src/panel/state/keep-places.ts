/** Keeps suggestions where they are: what stays relevant keeps its place, what is new enters at the end. */

import type { ActionId } from '../../core/framework/framework.ts';
import type { RankedAction } from '../../core/relevance/notes.ts';

/** The next list; of `held` (just ticked or set aside) the places stay although they are not ranked. */
export function keepPlaces(
  shown: readonly RankedAction[],
  ranked: readonly RankedAction[],
  held: ReadonlySet<ActionId> = new Set(),
): RankedAction[] {
  const fresh = new Map(ranked.map((one) => [one.action, one]));
  const kept = shown.flatMap((one) => {
    const next = fresh.get(one.action);
    if (next) return [next];
    return held.has(one.action) ? [one] : [];
  });
  const places = new Set(kept.map((one) => one.action));
  return [...kept, ...ranked.filter((one) => !places.has(one.action))];
}
