/** The trained weights: how they lie in the file, and what a text scores under them. */

import type { ActionId } from '../framework/framework.ts';
import { buckets, type Feature } from './features.ts';
import stored from './weights.json' with { type: 'json' };

/** The weights as `weights.json` holds them; all but `ids`, `scale` and `bias` are base64. */
export interface StoredWeights {
  readonly ids: readonly ActionId[];
  /** Weight of one step of the quantised values. */
  readonly scale: number;
  readonly bias: readonly number[];
  /** Per id a calibration `p = sigmoid(a * logit + b)`. */
  readonly calibration: readonly (readonly [number, number])[];
  /** Number of weights of each id, in order. */
  readonly counts: readonly number[];
  /** Gaps between bucket numbers as unsigned 16-bit, little endian; 65535 skips without a weight. */
  readonly gaps: string;
  /** Signed 8-bit weights, one per gap that is not a skip. */
  readonly values: string;
}

/** Weights ready to score with: a dense row of `ids.length` per bucket that has any. */
export interface Model {
  readonly ids: readonly ActionId[];
  readonly bias: readonly number[];
  readonly calibration: readonly (readonly [number, number])[];
  /** Offset of a bucket's row in `rows`, or -1. */
  readonly rowOf: Int32Array;
  readonly rows: Float32Array;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const valueOfDigit = new Uint8Array(128);
for (let i = 0; i < digits.length; i++) valueOfDigit[digits.charCodeAt(i)] = i;

// The core knows neither atob nor Buffer.
function fromBase64(text: string): Uint8Array {
  const length = text.replace(/=+$/, '').length;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  for (let i = 0, out = 0; i < length; i += 4) {
    const bits =
      ((valueOfDigit[text.charCodeAt(i)] ?? 0) << 18) |
      ((valueOfDigit[text.charCodeAt(i + 1)] ?? 0) << 12) |
      ((valueOfDigit[text.charCodeAt(i + 2)] ?? 0) << 6) |
      (valueOfDigit[text.charCodeAt(i + 3)] ?? 0);
    if (out < bytes.length) bytes[out++] = bits >> 16;
    if (out < bytes.length) bytes[out++] = (bits >> 8) & 255;
    if (out < bytes.length) bytes[out++] = bits & 255;
  }
  return bytes;
}

/** Unpacks stored weights; about 20 ms, so it is done once and when first needed. */
function unpack(weights: StoredWeights): Model {
  const width = weights.ids.length;
  const gapBytes = fromBase64(weights.gaps);
  const gaps = new DataView(gapBytes.buffer);
  const values = new Int8Array(fromBase64(weights.values).buffer);
  const entries: { bucket: number; id: number; weight: number }[] = [];
  const rowOf = new Int32Array(buckets).fill(-1);
  let rowCount = 0;
  let gapAt = 0;
  let valueAt = 0;
  weights.counts.forEach((count, id) => {
    let bucket = -1;
    for (let done = 0; done < count; ) {
      const gap = gaps.getUint16(gapAt, true);
      gapAt += 2;
      bucket += gap;
      if (gap === 0xffff) continue;
      entries.push({ bucket, id, weight: (values[valueAt++] ?? 0) * weights.scale });
      if (rowOf[bucket] === -1) rowOf[bucket] = rowCount++ * width;
      done++;
    }
  });
  const rows = new Float32Array(rowCount * width);
  for (const { bucket, id, weight } of entries) rows[(rowOf[bucket] ?? 0) + id] = weight;
  return { ids: weights.ids, bias: weights.bias, calibration: weights.calibration, rowOf, rows };
}

/** The logit of every id for some features; the sum is scaled so that length does not decide. */
function logits(model: Model, features: readonly Feature[]): Float64Array {
  const width = model.ids.length;
  const sums = new Float64Array(width);
  for (const { bucket } of features) {
    const row = model.rowOf[bucket] ?? -1;
    if (row < 0) continue;
    for (let id = 0; id < width; id++) sums[id] = (sums[id] ?? 0) + (model.rows[row + id] ?? 0);
  }
  const norm = 1 / Math.sqrt(Math.max(1, features.length));
  for (let id = 0; id < width; id++) sums[id] = (sums[id] ?? 0) * norm + (model.bias[id] ?? 0);
  return sums;
}

/** Calibrated probabilities in (0, 1), one per id of the model. */
export function probabilities(model: Model, features: readonly Feature[]): Float64Array {
  return logits(model, features).map((logit, id) => {
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
