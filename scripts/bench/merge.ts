/** What merging agreed actions costs, as a ratio against copying the same actions. */

import { mergeActions } from '../../src/core/tracking/merge-actions.ts';
import type { Fields } from '../../src/core/tracking/merge-fields.ts';
import { median } from './median.ts';

const fieldsOf = (i: number): Fields => ({
  text: `Send the revised page ${i} of the aims to the committee`,
  owner: i % 2 === 0 ? 'Ana' : 'Dr. Okafor',
  due: '2026-12-18',
  status: 'open',
  area: 'Feedback',
});

/** Prints a line per number of actions, of which each side has changed every fifth. */
export function benchMerge(): void {
  for (const count of [10, 100, 1000, 10_000]) {
    const table = (changed: (i: number) => Partial<Fields>) =>
      new Map(
        Array.from({ length: count }, (_, i) => [`A-${i}`, { ...fieldsOf(i), ...changed(i) }]),
      );
    const base = table(() => ({}));
    const mine = table((i) => (i % 5 === 0 ? { status: 'done' } : {}));
    const theirs = table((i) => (i % 5 === 1 ? { owner: 'Both' } : {}));
    const nobody = new Set<string>();
    const merge = median(() =>
      mergeActions(base, { rows: mine, removed: nobody }, { rows: theirs, removed: nobody }),
    );
    const copy = median(() => structuredClone([base, mine, theirs]));
    console.log(
      `${count} actions: merge ${merge.toFixed(2)} ms, copying the three states ${copy.toFixed(2)} ms, ratio ${(merge / copy).toFixed(2)}`,
    );
  }
}
