/** Decides which column of a table is which, from its titles where they say so, else from their order. */

import type { DocRow, DocTable } from '../docs/table-rows.ts';

/** Positions of the wanted columns, in their order, and how they were told. */
export interface FoundColumns {
  readonly at: readonly number[];
  /** How many cells a row must have, for people add columns of their own. */
  readonly cells: number;
  readonly by: 'title' | 'place';
}

const plain = (title: string) => title.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The titles of a table: of its rows that are no row of ours, the one with most of the wanted titles. */
export function titlesOf(
  table: DocTable,
  isOurs: (row: DocRow) => boolean,
  wanted: readonly string[],
): readonly string[] {
  const names = new Set(wanted.map(plain));
  let best: { row: DocRow; matches: number } | undefined;
  for (const row of table) {
    if (isOurs(row)) continue;
    const matches = row.cells.filter(({ text }) => names.has(plain(text))).length;
    if (matches > (best?.matches ?? 0)) best = { row, matches };
  }
  // Translated titles say nothing, and no titles say the same.
  return best?.row.cells.map(({ text }) => text) ?? [];
}

/**
 * Finds columns by title. Where the titles say nothing else, the columns are taken in order, for people
 * translate and shorten titles; where a title stands in another place than expected, all of them must be
 * there. Undefined where it is not certain.
 */
export function findColumns(
  titles: readonly string[],
  wanted: readonly string[],
): FoundColumns | undefined {
  const there = titles.map(plain);
  const names = wanted.map(plain);
  const at = names.map((name) => there.indexOf(name));
  const distinct = new Set(names).size === names.length;
  const once = names.every((name) => there.indexOf(name) === there.lastIndexOf(name));
  if (distinct && once && at.every((place) => place >= 0)) {
    return { at, cells: titles.length, by: 'title' };
  }
  const moved = there.some((title, place) => names.includes(title) && names[place] !== title);
  return moved
    ? undefined
    : { at: names.map((_, place) => place), cells: wanted.length, by: 'place' };
}
