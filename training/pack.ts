/** Packs a fit into `weights.json`: the largest weights, as 8-bit steps. */

import { buckets } from '../src/core/relevance/features.ts';
import type { StoredWeights } from '../src/core/relevance/model.ts';
import type { Fit } from './fit.ts';

/** Keeps the `keep` weights of the largest size; the model reads what this writes. */
export function pack(
  fit: Fit,
  ids: readonly string[],
  calibration: readonly (readonly [number, number])[],
  keep: number,
): StoredWeights {
  const sizes = fit.rows.map(Math.abs).sort();
  const smallest = Math.max(sizes[Math.max(0, sizes.length - keep)] ?? 0, 1e-6);
  const largest = sizes[sizes.length - 1] ?? 1;
  const scale = Number((largest / 127).toPrecision(6));
  const counts: number[] = [];
  const gaps: number[] = [];
  const values: number[] = [];
  for (let id = 0; id < fit.width; id++) {
    let last = -1;
    let count = 0;
    for (let bucket = 0; bucket < buckets; bucket++) {
      const weight = fit.rows[bucket * fit.width + id] ?? 0;
      const step = Math.round(weight / scale);
      if (Math.abs(weight) < smallest || step === 0) continue;
      let gap = bucket - last;
      for (; gap >= 0xffff; gap -= 0xffff) gaps.push(0xffff);
      gaps.push(gap);
      values.push(step);
      last = bucket;
      count++;
    }
    counts.push(count);
  }
  return {
    ids,
    scale,
    bias: [...fit.bias].map((b) => Number(b.toFixed(4))),
    calibration,
    counts,
    gaps: Buffer.from(Uint16Array.from(gaps).buffer).toString('base64'),
    values: Buffer.from(Int8Array.from(values).buffer).toString('base64'),
  };
}
