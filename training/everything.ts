/** All that there is to learn from, with its features, and the outputs of the model. */

import { anything } from '../src/core/relevance/model.ts';
import { examplesOf, type Page, readCorpus } from './corpus.ts';
import { type Featured, featured } from './samples.ts';

/** The lines of the corpus first, then those of its pages. */
export interface Everything {
  readonly all: readonly Featured[];
  /** How many of them are lines of their own, outside of pages. */
  readonly lineCount: number;
  readonly pages: readonly Page[];
  /** The actions by name, and last the output for being about anything. */
  readonly outputs: readonly string[];
}

/** Reads the corpus. */
export function readEverything(): Everything {
  const { lines, pages } = readCorpus();
  const all = featured([...lines, ...pages.flatMap(examplesOf)]);
  const ids = new Set(all.flatMap(({ example }) => [...example.grades.keys()]));
  return { all, lineCount: lines.length, pages, outputs: [...[...ids].sort(), anything] };
}
