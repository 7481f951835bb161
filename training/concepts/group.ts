/** Spherical k-means: groups vectors of length 1 by their angle. */

import { generator, shuffled } from '../random.ts';

/** `count` vectors of `size` numbers each, one after the other. */
export interface Vectors {
  readonly count: number;
  readonly size: number;
  readonly values: Float32Array;
}

/** Scales every vector to length 1; one of length 0 stays. */
export function normalise({ count, size, values }: Vectors): void {
  for (let v = 0; v < count; v++) {
    let sum = 0;
    for (let i = v * size; i < (v + 1) * size; i++) sum += (values[i] ?? 0) ** 2;
    const length = Math.sqrt(sum) || 1;
    for (let i = v * size; i < (v + 1) * size; i++) values[i] = (values[i] ?? 0) / length;
  }
}

function nearest(vectors: Vectors, v: number, centres: Vectors): number {
  const { size } = vectors;
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < centres.count; c++) {
    let dot = 0;
    const from = c * size;
    const at = v * size;
    for (let i = 0; i < size; i++)
      dot += (vectors.values[at + i] as number) * (centres.values[from + i] as number);
    if (dot > most) {
      most = dot;
      best = c;
    }
  }
  return best;
}

/** The group of each vector, and the middle of each group; the same seed gives the same groups. */
export function group(
  vectors: Vectors,
  groups: number,
  { rounds, seed }: { rounds: number; seed: number },
): { groupOf: Uint16Array; centres: Vectors } {
  const { count, size, values } = vectors;
  const centres: Vectors = { count: groups, size, values: new Float32Array(groups * size) };
  const start = shuffled(count, generator(seed));
  for (let g = 0; g < groups; g++) {
    const from = (start[g] ?? 0) * size;
    centres.values.set(values.subarray(from, from + size), g * size);
  }
  const groupOf = new Uint16Array(count);
  for (let round = 0; round < rounds; round++) {
    for (let v = 0; v < count; v++) groupOf[v] = nearest(vectors, v, centres);
    const sums = new Float32Array(groups * size);
    for (let v = 0; v < count; v++) {
      const to = (groupOf[v] ?? 0) * size;
      for (let i = 0; i < size; i++)
        sums[to + i] = (sums[to + i] ?? 0) + (values[v * size + i] ?? 0);
    }
    centres.values.set(sums);
    normalise(centres);
  }
  return { groupOf, centres };
}
