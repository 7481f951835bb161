/** One-vs-rest logistic regression by Adagrad; the same seed gives the same weights. */

import { buckets } from '../src/core/relevance/features.ts';

/** A line ready to learn from: its buckets, and per output a target in [0, 1] and a weight. */
export interface Sample {
  readonly features: Uint32Array;
  readonly targets: Float32Array;
  readonly weight: number;
}

/** Weights of all outputs for every bucket (`rows[bucket * width + output]`), and the biases. */
export interface Fit {
  readonly width: number;
  readonly rows: Float32Array;
  readonly bias: Float64Array;
}

/** Mulberry32: a small generator whose numbers depend on nothing but the seed. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled(length: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
  return order;
}

/** The logits of a sample, written to `out`. */
export function score(fit: Fit, features: Uint32Array, out: Float64Array): void {
  const { width, rows, bias } = fit;
  out.fill(0);
  for (const bucket of features) {
    const row = bucket * width;
    for (let o = 0; o < width; o++) out[o] = (out[o] as number) + (rows[row + o] as number);
  }
  const norm = 1 / Math.sqrt(Math.max(1, features.length));
  for (let o = 0; o < width; o++) out[o] = (out[o] as number) * norm + (bias[o] as number);
}

/** Fits all outputs together, `epochs` times through the samples in an order drawn from the seed. */
export function fitOutputs(
  samples: readonly Sample[],
  width: number,
  { epochs, rate, seed }: { epochs: number; rate: number; seed: number },
): Fit {
  const model: Fit = {
    width,
    rows: new Float32Array(buckets * width),
    bias: new Float64Array(width).fill(-3),
  };
  const seen = new Float32Array(buckets * width).fill(1e-2);
  const seenBias = new Float64Array(width).fill(1);
  const out = new Float64Array(width);
  const active = new Int32Array(width);
  const random = generator(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffled(samples.length, random)) {
      const sample = samples[index] as Sample;
      score(model, sample.features, out);
      let count = 0;
      for (let o = 0; o < width; o++) {
        const p = 1 / (1 + Math.exp(-(out[o] as number)));
        const gradient = (p - (sample.targets[o] as number)) * sample.weight;
        out[o] = gradient;
        // Outputs that are right already are most of them; leaving them out is half of the speed.
        if (Math.abs(gradient) > 0.004) active[count++] = o;
        const sum = (seenBias[o] as number) + gradient * gradient;
        seenBias[o] = sum;
        model.bias[o] = (model.bias[o] as number) - (0.1 * gradient) / Math.sqrt(sum);
      }
      const norm = 1 / Math.sqrt(Math.max(1, sample.features.length));
      for (const bucket of sample.features) {
        const row = bucket * width;
        for (let a = 0; a < count; a++) {
          const o = active[a] as number;
          const g = (out[o] as number) * norm;
          const sum = (seen[row + o] as number) + g * g;
          seen[row + o] = sum;
          model.rows[row + o] = (model.rows[row + o] as number) - (rate * g) / Math.sqrt(sum);
        }
      }
    }
  }
  return model;
}
