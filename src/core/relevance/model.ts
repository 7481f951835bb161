/** The trained weights: how they lie in the file, and what a line scores under them. */

import type { ActionId } from '../framework/framework.ts';
import { buckets, type Feature } from './features.ts';
import stored from './weights.json' with { type: 'json' };

/** The weights as `weights.json` holds them: numbers as characters, one each, since those are compressed best. */
export interface StoredWeights {
  /** The actions, and last the output that says whether a line is about anything. */
  readonly ids: readonly string[];
  /** Weight of one step of the quantised values. */
  readonly scale: number;
  readonly bias: readonly number[];
  /** Per id a calibration `p = sigmoid(a * logit + b)`. */
  readonly calibration: readonly (readonly [number, number])[];
  /** Gaps between the buckets that have weights; {@link longGap} adds itself and goes on. */
  readonly gaps: string;
  /** Number of weights of each of those buckets. */
  readonly counts: string;
  /** Gaps between the ids of a bucket's weights, bucket by bucket. */
  readonly idGaps: string;
  /** The weights, as steps from {@link zero}. */
  readonly values: string;
  /** What is shown and what is not; see {@link Thresholds}. */
  readonly thresholds: Thresholds;
}

/** From which chances on something is shown; chosen by `npm run train` on writers held out. */
export interface Thresholds {
  /** Below this chance of being about anything, a line is logistics: silence. */
  readonly silence: number;
  /** Below this chance an action is not shown. */
  readonly least: number;
  /** An action further behind the best than this part of it is noise beside it. */
  readonly behindBest: number;
}

/** Weights ready to score with: a row of `ids.length` steps per bucket that has any. */
export interface Model {
  readonly ids: readonly (ActionId | typeof anything)[];
  readonly bias: readonly number[];
  readonly calibration: readonly (readonly [number, number])[];
  readonly thresholds: Thresholds;
  readonly scale: number;
  /** Offset of a bucket's row in `rows`, or -1. */
  readonly rowOf: Int32Array;
  readonly rows: Int8Array;
}

/** The output of the model that says whether a line is about anything of the framework. */
export const anything = '*';

/** The character of 0; from here on 86 characters follow that JSON leaves as they are. */
export const zero = 40;
/** A gap of this size says that more is to come. */
export const longGap = 50;
/** The largest step of a weight, up and down; they are counted from `-largestStep`. */
export const largestStep = 15;

/** Unpacks stored weights; about 20 ms, so it is done once and when first needed. */
export function unpack(weights: StoredWeights): Model {
  const { gaps, counts, idGaps, values, bias, calibration, thresholds, scale } = weights;
  const width = weights.ids.length;
  const rowOf = new Int32Array(buckets).fill(-1);
  const rows = new Int8Array(counts.length * width);
  let bucket = -1;
  let row = 0;
  let at = 0;
  for (let g = 0; g < gaps.length; g++) {
    const gap = gaps.charCodeAt(g) - zero;
    bucket += gap;
    if (gap === longGap) continue;
    rowOf[bucket] = row * width;
    let id = -1;
    const end = at + counts.charCodeAt(row) - zero;
    for (; at < end; at++) {
      id += idGaps.charCodeAt(at) - zero;
      rows[row * width + id] = values.charCodeAt(at) - zero - largestStep;
    }
    row++;
  }
  return { ids: weights.ids as Model['ids'], bias, calibration, thresholds, scale, rowOf, rows };
}

/** Adds to `sums` what some features say for every id, each with the same share. */
export function addUp(
  { ids, scale, rowOf, rows }: Model,
  features: readonly Feature[],
  share: number,
  sums: Float64Array,
): void {
  const step = share * scale;
  for (const { bucket } of features) {
    const row = rowOf[bucket] as number;
    if (row < 0) continue;
    for (let id = 0; id < ids.length; id++)
      sums[id] = (sums[id] as number) + step * (rows[row + id] as number);
  }
}

/** Chances in (0, 1) that mean what they say, from the logits of each id. */
export function calibrated(model: Model, found: Float64Array): Float64Array {
  return found.map((logit, id) => {
    const [a, b] = model.calibration[id] ?? [1, 0];
    return 1 / (1 + Math.exp(-(a * logit + b)));
  });
}

let shipped: Model | undefined;

/** The model that ships with Groundwork. */
export function shippedModel(): Model {
  shipped ??= unpack(stored as unknown as StoredWeights);
  return shipped;
}
