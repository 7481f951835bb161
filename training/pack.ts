/** Packs a fit into `weights.json`: the weights that matter most, in few steps. */

import { buckets } from '../src/core/relevance/features.ts';
import { largestStep, longGap, type StoredWeights, zero } from '../src/core/relevance/model.ts';
import type { Fit, Sample } from './fit.ts';

const character = (number: number) => String.fromCharCode(zero + number);

/** A weight matters by its size, and a little more the more lines it speaks in. */
function importances({ width, rows }: Fit, samples: readonly Sample[]): Float32Array {
  const lines = new Float32Array(buckets);
  for (const { features } of samples) {
    for (const bucket of features) lines[bucket] = (lines[bucket] ?? 0) + 1;
  }
  // Twice Math.sqrt, which is exact on every engine; Math.pow is not.
  const common = lines.map((count) => Math.sqrt(Math.sqrt(count)));
  return rows.map((weight, i) => Math.abs(weight) * (common[Math.floor(i / width)] ?? 0));
}

/** The size that only one in two hundred goes beyond; those are clipped, so that the steps are finer for the rest. */
function stepOf(sizes: Float32Array): number {
  const largest = sizes.sort()[Math.floor(sizes.length * 0.995)] ?? 1;
  return Number((largest / largestStep).toPrecision(6));
}

/** The stored form of a fit: the `keep` most important of its weights. */
export function pack(
  fit: Fit,
  samples: readonly Sample[],
  keep: number,
  rest: Pick<StoredWeights, 'ids' | 'calibration' | 'thresholds'>,
): StoredWeights {
  const { width, rows, bias } = fit;
  const importance = importances(fit, samples);
  const sorted = importance.filter((one) => one > 0).sort();
  const least = sorted[Math.max(0, sorted.length - keep)] ?? 0;
  const isKept = (i: number) => (importance[i] ?? 0) >= least && rows[i] !== 0;
  const scale = stepOf(rows.filter((_, i) => isKept(i)).map(Math.abs));
  let gaps = '';
  let counts = '';
  let idGaps = '';
  let values = '';
  let lastBucket = -1;
  for (let bucket = 0; bucket < buckets; bucket++) {
    let last = -1;
    let count = 0;
    for (let id = 0; id < width; id++) {
      const i = bucket * width + id;
      if (!isKept(i)) continue;
      const step = Math.round((rows[i] ?? 0) / scale);
      if (step === 0) continue;
      idGaps += character(id - last);
      values += character(Math.max(-largestStep, Math.min(largestStep, step)) + largestStep);
      last = id;
      count++;
    }
    if (count === 0) continue;
    counts += character(count);
    let gap = bucket - lastBucket;
    for (; gap >= longGap; gap -= longGap) gaps += character(longGap);
    gaps += character(gap);
    lastBucket = bucket;
  }
  return {
    ...rest,
    scale,
    bias: [...bias].map((b) => Number(b.toFixed(4))),
    gaps,
    counts,
    idGaps,
    values,
  };
}
