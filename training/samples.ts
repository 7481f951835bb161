/** Makes samples to learn from out of examples, with the features that more than one writer uses. */

import {
  aroundFeatures,
  aroundShare,
  buckets,
  type Feature,
  ownFeatures,
  ownShare,
} from '../src/core/relevance/features.ts';
import { anything } from '../src/core/relevance/model.ts';
import { wordsOf } from '../src/core/relevance/words.ts';
import type { Example, Grades } from './corpus.ts';
import type { Sample } from './fit.ts';

/** A feature has to stand in at least so many lines, of at least so many writers. */
const fewestLines = 6;
const fewestWriters = 3;
/** The first lines are each of one writer and one action, and a part of their labels was made by rule. */
const early = /^lines-[1-6]$/;
const earlyWeight = 0.5;
/** Real notes hold far more lines about nothing than the corpus does. */
const nothingWeight = 2;

/** An example with its features. */
export interface Featured {
  readonly example: Example;
  readonly own: readonly Feature[];
  readonly around: readonly Feature[];
}

/** What an output should say of a line, in [0, 1]. */
export function targetOf(grades: Grades, output: string): number {
  if (output === anything) return Math.min(1, Math.max(0, ...grades.values()));
  return (grades.get(output) ?? 0) / 2;
}

/** Which buckets are common enough to learn from. */
function commonBuckets(all: readonly Featured[]): (bucket: number) => boolean {
  const lines = new Uint32Array(buckets);
  const writers = new Uint8Array(buckets);
  const last = new Int32Array(buckets).fill(-1);
  const byWriter = Map.groupBy(all, ({ example }) => example.writer);
  [...byWriter.values()].forEach((own, writer) => {
    for (const line of own) {
      for (const { bucket } of [...line.own, ...line.around]) {
        lines[bucket] = (lines[bucket] ?? 0) + 1;
        if (last[bucket] === writer) continue;
        last[bucket] = writer;
        writers[bucket] = (writers[bucket] ?? 0) + 1;
      }
    }
  });
  return (bucket) => (lines[bucket] ?? 0) >= fewestLines && (writers[bucket] ?? 0) >= fewestWriters;
}

/** The features of every example. */
export function featured(examples: readonly Example[]): Featured[] {
  return examples.map((example) => ({
    example,
    own: ownFeatures(wordsOf(example.line)),
    around: aroundFeatures(example),
  }));
}

/** Samples for `outputs` (action ids, and `anything`), with the features that enough lines and writers have. */
export function samplesOf(
  all: readonly Featured[],
  outputs: readonly string[],
  isCommon = commonBuckets(all),
): Sample[] {
  return all.map(({ example: { grades, writer }, own, around }) => {
    const kept = ({ bucket }: Feature) => isCommon(bucket);
    const shareOfOwn = ownShare(own);
    const shareOfAround = aroundShare(around);
    const learnt = [
      ...own.filter(kept).map(({ bucket }) => ({ bucket, share: shareOfOwn })),
      ...around.filter(kept).map(({ bucket }) => ({ bucket, share: shareOfAround })),
    ];
    return {
      features: Uint32Array.from(learnt, ({ bucket }) => bucket),
      shares: Float32Array.from(learnt, ({ share }) => share),
      targets: Float32Array.from(outputs, (id) => targetOf(grades, id)),
      weight: (grades.size === 0 ? nothingWeight : 1) * (early.test(writer) ? earlyWeight : 1),
    };
  });
}
