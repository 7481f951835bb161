/** Turns a line and its context into the features that the model weighs; training and the panel use this same code. */

import { type Concept, conceptOf } from './concepts.ts';
import type { LineInContext } from './context.ts';
import { hash } from './hash.ts';
import { type Word, wordsOf } from './words.ts';

/** What a feature looks at: a word, two words, the first letters of a word, or words that are used alike. */
type FeatureKind = 'word' | 'pair' | 'stem' | 'concept';

/** A feature with the words of the line that it stands on: `start` inclusive, `end` exclusive. */
interface Feature {
  /** Bucket in [0, {@link buckets}). */
  readonly bucket: number;
  readonly kind: FeatureKind;
  readonly start: number;
  readonly end: number;
}

/** The features of a line, and those of what it stands in; the model scales the two apart. */
export interface Features {
  readonly own: readonly Feature[];
  readonly around: readonly Feature[];
}

/** The number of hash buckets; collisions are rarer than typing errors at this size. */
export const buckets = 1 << 18;

/** So many letters tell most words apart, whatever their ending. */
const stem = 5;

/** Collects features, each bucket once. */
class Collected {
  private readonly seen = new Map<number, Feature>();

  add(kind: FeatureKind, text: string, start: number, end: number): void {
    const bucket = hash(text) & (buckets - 1);
    if (!this.seen.has(bucket)) this.seen.set(bucket, { bucket, kind, start, end });
  }

  all(): Feature[] {
    return [...this.seen.values()];
  }
}

function addConcepts(features: Collected, concepts: readonly (Concept | undefined)[]): void {
  concepts.forEach((concept, i) => {
    if (!concept) return;
    features.add('concept', `k ${concept.wide}`, i, i + 1);
    features.add('concept', `l ${concept.narrow}`, i, i + 1);
  });
}

/** Words, pairs, pairs with a gap, stems, and concepts. */
function ownFeatures(words: readonly Word[]): Feature[] {
  const features = new Collected();
  words.forEach(({ norm }, i) => {
    features.add('word', `w ${norm}`, i, i + 1);
    const next = words[i + 1];
    if (next) features.add('pair', `b ${norm} ${next.norm}`, i, i + 2);
    const afterNext = words[i + 2];
    if (afterNext) features.add('pair', `g ${norm} ${afterNext.norm}`, i, i + 3);
    // The first letters of a word are read alike with any ending, and with most typing errors.
    if (norm.length >= stem) features.add('stem', `p ${norm.slice(0, stem)}`, i, i + 1);
  });
  addConcepts(
    features,
    words.map(({ norm }) => conceptOf(norm)),
  );
  return features.all();
}

/** Of the context only words and concepts: they stand on no word of the line, so they give no reasons. */
function aroundFeatures({ heading, before, after }: LineInContext): Feature[] {
  const features = new Collected();
  const sides = [
    ['H', heading],
    ['B', before],
    ['A', after],
  ] as const;
  for (const [side, text] of sides) {
    const words = wordsOf(text);
    words.forEach(({ norm }, i) => {
      features.add('word', `${side} ${norm}`, 0, 0);
      if (side === 'H' && i > 0)
        features.add('pair', `${side} ${words[i - 1]?.norm} ${norm}`, 0, 0);
      const concept = conceptOf(norm);
      if (concept) features.add('concept', `${side}k ${concept.wide}`, 0, 0);
    });
  }
  return features.all();
}

/** Each bucket of a line with its share in the sum: the shares keep long lines from shouting down short ones. */
export interface Weighted {
  readonly buckets: Uint32Array;
  readonly shares: Float32Array;
}

/** How much the context counts beside the line; chosen on writers that the model had not seen. */
const aroundShare = 0.4;

/** The buckets of a line and of its context, the line's first. */
export function weighted({ own, around }: Features): Weighted {
  const shares = new Float32Array(own.length + around.length);
  shares.fill(1 / Math.sqrt(Math.max(1, own.length)), 0, own.length);
  shares.fill(aroundShare / Math.sqrt(Math.max(1, around.length)), own.length);
  return { buckets: Uint32Array.from([...own, ...around], ({ bucket }) => bucket), shares };
}

/** The distinct features of a line in its context. */
export function featuresOf(
  line: LineInContext,
  words: readonly Word[] = wordsOf(line.line),
): Features {
  return { own: ownFeatures(words), around: aroundFeatures(line) };
}
