/** One-vs-rest logistic regression by Adagrad; the same seed gives the same weights. */

import { buckets } from '../src/core/relevance/features.ts';
import { generator, shuffled } from './random.ts';

/** A line ready to learn from: its buckets with how much each counts, and per output a target in [0, 1]. */
export interface Sample {
  readonly features: Uint32Array;
  readonly shares: Float32Array;
  readonly targets: Float32Array;
  readonly weight: number;
}

/** Weights of all outputs for every bucket (`rows[bucket * width + output]`), and the biases. */
export interface Fit {
  readonly width: number;
  readonly rows: Float32Array;
  readonly bias: Float64Array;
}

/** How a fit goes: passes through the samples, step size, pull towards zero, and the seed of the order. */
export interface FitSettings {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly seed: number;
}

/** The logits of a sample, written to `out`. */
export function score({ width, rows, bias }: Fit, sample: Sample, out: Float64Array): void {
  const { features, shares } = sample;
  out.set(bias);
  for (let f = 0; f < features.length; f++) {
    const row = (features[f] as number) * width;
    const share = shares[f] as number;
    for (let o = 0; o < width; o++) out[o] = (out[o] as number) + share * (rows[row + o] as number);
  }
}

/** Fits all outputs together, `epochs` times through the samples in an order drawn from the seed. */
export function fitOutputs(
  samples: readonly Sample[],
  width: number,
  { epochs, rate, decay, seed }: FitSettings,
): Fit {
  const fit: Fit = {
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
    const step = rate * (1 - epoch / (epochs + 1));
    for (const index of shuffled(samples.length, random)) {
      const sample = samples[index] as Sample;
      score(fit, sample, out);
      let count = 0;
      for (let o = 0; o < width; o++) {
        const p = 1 / (1 + Math.exp(-(out[o] as number)));
        const gradient = (p - (sample.targets[o] as number)) * sample.weight;
        out[o] = gradient;
        // Outputs that are right already are most of them; leaving them out is half of the speed.
        if (Math.abs(gradient) > 0.004) active[count++] = o;
        const sum = (seenBias[o] as number) + gradient * gradient;
        seenBias[o] = sum;
        fit.bias[o] = (fit.bias[o] as number) - (0.1 * gradient) / Math.sqrt(sum);
      }
      for (let f = 0; f < sample.features.length; f++) {
        const row = (sample.features[f] as number) * width;
        const share = sample.shares[f] as number;
        for (let a = 0; a < count; a++) {
          const o = active[a] as number;
          const weight = fit.rows[row + o] as number;
          const g = (out[o] as number) * share + decay * weight;
          const sum = (seen[row + o] as number) + g * g;
          seen[row + o] = sum;
          fit.rows[row + o] = weight - (step * g) / Math.sqrt(sum);
        }
      }
    }
  }
  return fit;
}
