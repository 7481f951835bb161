/** Turns a line and its context into the features that the model weighs; training and the panel use this same code. */

import { conceptOf } from './concepts.ts';
import type { LineInContext } from './context.ts';
import { fed, hashOf } from './hash.ts';
import { type Word, wordsOf } from './words.ts';

/** What a feature looks at: a word, two words, the first letters of a word, or words that are used alike. */
type FeatureKind = 'word' | 'pair' | 'stem' | 'concept';

/** A feature with the words of the line that it stands on: `start` inclusive, `end` exclusive. */
export interface Feature {
  /** Bucket in [0, {@link buckets}). */
  readonly bucket: number;
  readonly kind: FeatureKind;
  readonly start: number;
  readonly end: number;
}

/** The number of hash buckets; collisions are rarer than typing errors at this size. */
export const buckets = 1 << 18;

/** So many letters tell most words apart, whatever their ending. */
const stem = 5;

/** How much the context counts beside the line; chosen on writers that the model had not seen. */
const aroundWeight = 0.4;

/** What each feature of a line counts: long lines must not shout down short ones. */
export function ownShare(features: readonly Feature[]): number {
  return 1 / Math.sqrt(Math.max(1, features.length));
}

/** What each feature of a context counts. */
export function aroundShare(features: readonly Feature[]): number {
  return aroundWeight * ownShare(features);
}

/** Collects features, each bucket once. */
class Collected {
  readonly all: Feature[] = [];
  private readonly seen = new Set<number>();

  /** Adds the feature that a state of hashing stands for. */
  add(kind: FeatureKind, state: number, start: number, end: number): void {
    const bucket = hashOf(state) & (buckets - 1);
    if (this.seen.has(bucket)) return;
    this.seen.add(bucket);
    this.all.push({ bucket, kind, start, end });
  }
}

const word = fed('w ');
const pair = fed('b ');
const gap = fed('g ');
const prefix = fed('p ');
const wide = fed('k ');
const narrow = fed('l ');

/** Words, pairs, pairs with a gap, stems, and concepts. */
export function ownFeatures(words: readonly Word[]): Feature[] {
  const features = new Collected();
  words.forEach(({ norm }, i) => {
    features.add('word', fed(norm, word), i, i + 1);
    const next = words[i + 1];
    if (next) features.add('pair', fed(next.norm, fed(' ', fed(norm, pair))), i, i + 2);
    const afterNext = words[i + 2];
    if (afterNext) features.add('pair', fed(afterNext.norm, fed(' ', fed(norm, gap))), i, i + 3);
    // The first letters of a word are read alike with any ending, and with most typing errors.
    if (norm.length >= stem) features.add('stem', fed(norm.slice(0, stem), prefix), i, i + 1);
    const concept = conceptOf(norm);
    if (!concept) return;
    features.add('concept', fed(String(concept.wide), wide), i, i + 1);
    features.add('concept', fed(String(concept.narrow), narrow), i, i + 1);
  });
  return features.all;
}

const sides = [
  { side: 'heading', one: fed('H '), two: fed('HH '), concept: fed('Hk ') },
  { side: 'before', one: fed('B '), two: undefined, concept: fed('Bk ') },
  { side: 'after', one: fed('A '), two: undefined, concept: fed('Ak ') },
] as const;

/** Of the context only words and concepts: they stand on no word of the line, so they give no reasons. */
export function aroundFeatures(line: LineInContext): Feature[] {
  const features = new Collected();
  for (const { side, one, two, concept } of sides) {
    let last: Word | undefined;
    for (const found of wordsOf(line[side])) {
      const { norm } = found;
      features.add('word', fed(norm, one), 0, 0);
      if (two && last) features.add('pair', fed(norm, fed(' ', fed(last.norm, two))), 0, 0);
      const group = conceptOf(norm);
      if (group) features.add('concept', fed(String(group.wide), concept), 0, 0);
      last = found;
    }
  }
  return features.all;
}
