/** What ranking costs, as a ratio against the cheapest thing that could be done instead. */

import { catalogue } from '../../src/core/framework/framework.ts';
import { rankActions } from '../../src/core/relevance/rank.ts';
import { median } from './median.ts';

const line = 'Still unclear who goes first on the imaging paper, Jonas did the second half';
const items = catalogue.characteristics
  .flatMap(({ actions }) => actions)
  .map(({ mentor, mentee }) => `${mentor?.item} ${mentee?.item}`.toLowerCase());

/** Looks for every word of every paragraph in every item: no reader, but the same loop. */
function scanForKeywords(paragraphs: readonly string[]): number {
  let hits = 0;
  for (const paragraph of paragraphs) {
    const words = paragraph.toLowerCase().split(' ');
    for (const item of items) for (const word of words) if (item.includes(word)) hits++;
  }
  return hits;
}

/** Prints a line per size of the notes. */
export function benchRanking(): void {
  for (const count of [1, 60, 600]) {
    const paragraphs = Array.from({ length: count }, (_, i) => `${line} ${i}`);
    const rank = median(() => rankActions({ paragraphs, caret: 0 }, { role: 'mentee' }));
    const scan = median(() => scanForKeywords(paragraphs));
    console.log(
      `${count} paragraphs: rankActions ${rank.toFixed(2)} ms, keyword scan ${scan.toFixed(2)} ms, ratio ${(rank / scan).toFixed(1)}`,
    );
  }
}
