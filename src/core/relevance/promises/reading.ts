/** A sentence with all that the rules ask about it. */

import { mentionsIn } from '../people.ts';
import type { Labelled } from './labels.ts';
import type { Scene } from './scene.ts';
import { type Subject, subjectsIn } from './subjects.ts';

/** What stood before a sentence: its label, or an arrow in place of a bullet. */
export interface Marks {
  readonly label: Labelled | undefined;
  readonly hasArrow: boolean;
}

/** A sentence in full words and without quotations, with whom its clauses begin. */
export interface Reading extends Marks {
  readonly sentence: string;
  readonly scene: Scene;
  readonly subjects: readonly Subject[];
}

/** Reads a sentence once for all rules. */
export function readingOf(sentence: string, marks: Marks, scene: Scene): Reading {
  return { ...marks, sentence, scene, subjects: subjectsIn(sentence, scene) };
}

/** Everybody in a few words such as "for me", "from Sam and Kira". */
export function namedIn(words: string, { people, speaker }: Scene): readonly string[] {
  if (/\b(?:both|us|all|everybody|each|our)\b/i.test(words)) return people;
  const own = /\b(?:[Mm][ey]|myself|self|I)\b/.test(words) ? speaker : [];
  return [...own, ...mentionsIn(words, people).map(({ name }) => name)];
}
