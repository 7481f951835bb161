/** How all benchmarks take time: the median of some runs, after a few that warm the engine up. */

/** Milliseconds of the middle run. */
export function median(run: () => unknown, { runs = 21, warm = 5 } = {}): number {
  const times: number[] = [];
  for (let i = 0; i < warm + runs; i++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  const kept = times.slice(warm).sort((x, y) => x - y);
  return kept[Math.floor(kept.length / 2)] ?? 0;
}
