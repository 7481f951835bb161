/** Makes samples to learn from out of examples, with the features that more than one writer uses. */

import { buckets, type Features, featuresOf, weighted } from '../src/core/relevance/features.ts';
import { anything } from '../src/core/relevance/model.ts';
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
  readonly features: Features;
}

/** What an output should say of a line, in [0, 1]. */
export function targetOf(grades: Grades, output: string): number {
  if (output === anything) return Math.min(1, Math.max(0, ...grades.values()));
  return (grades.get(output) ?? 0) / 2;
}

/** Which buckets are common enough to learn from. */
function commonBuckets(all: readonly Featured[]): Uint8Array {
  const lines = new Uint32Array(buckets);
  const writers = new Uint8Array(buckets);
  const last = new Int32Array(buckets).fill(-1);
  const byWriter = Map.groupBy(all, ({ example }) => example.writer);
  [...byWriter.values()].forEach((own, writer) => {
    for (const { features } of own) {
      for (const { bucket } of [...features.own, ...features.around]) {
        lines[bucket] = (lines[bucket] ?? 0) + 1;
        if (last[bucket] === writer) continue;
        last[bucket] = writer;
        writers[bucket] = (writers[bucket] ?? 0) + 1;
      }
    }
  });
  return Uint8Array.from(lines, (count, bucket) =>
    Number(count >= fewestLines && (writers[bucket] ?? 0) >= fewestWriters),
  );
}

/** The features of every example. */
export function featured(examples: readonly Example[]): Featured[] {
  return examples.map((example) => ({ example, features: featuresOf(example) }));
}

/** Samples for `outputs` (action ids, and `anything`) from some examples. */
export function samplesOf(all: readonly Featured[], outputs: readonly string[]): Sample[] {
  const common = commonBuckets(all);
  return all.map(({ example: { grades, writer }, features }) => {
    const { buckets: found, shares } = weighted(features);
    const kept = [...found.keys()].filter((i) => common[found[i] ?? 0]);
    return {
      features: Uint32Array.from(kept, (i) => found[i] ?? 0),
      shares: Float32Array.from(kept, (i) => shares[i] ?? 0),
      targets: Float32Array.from(outputs, (id) => targetOf(grades, id)),
      weight: (grades.size === 0 ? nothingWeight : 1) * (early.test(writer) ? earlyWeight : 1),
    };
  });
}
