/** Chooses from which chances on something is shown, on pages whose writers the model has not seen. */

import type { Thresholds } from '../src/core/relevance/model.ts';
import { measure, type Reading } from './measure.ts';

/** So many of the lines about nothing have to show nothing. */
const quietAtLeast = 0.86;
/** What a wrong suggestion costs, in nDCG: precision is worth more than filling five places. */
const costOfWrong = 0.04;

const range = (from: number, to: number, step: number) =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) =>
    Number((from + i * step).toFixed(3)),
  );

/** The chance below which as many of the lines about nothing are silent as they have to be. */
function silenceFor(readings: readonly Reading[]): number {
  const nothing = readings.filter(({ grades }) => grades.size === 0).map(({ about }) => about);
  nothing.sort((x, y) => x - y);
  return Math.ceil((nothing[Math.floor(nothing.length * quietAtLeast)] ?? 0.5) * 1000) / 1000;
}

/** The thresholds under which the shown actions are worth most. */
export function chooseThresholds(readings: readonly Reading[]): Thresholds {
  const silence = silenceFor(readings);
  let best: { thresholds: Thresholds; worth: number } | undefined;
  for (const least of range(0.02, 0.3, 0.02)) {
    for (const behindBest of range(0.1, 0.6, 0.05)) {
      const thresholds = { silence, least, behindBest };
      const { ndcg, wrong } = measure(readings, thresholds);
      const worth = ndcg - costOfWrong * wrong;
      if (!best || worth > best.worth) best = { thresholds, worth };
    }
  }
  if (!best) throw new Error('there are no lines to choose thresholds on');
  return best.thresholds;
}
