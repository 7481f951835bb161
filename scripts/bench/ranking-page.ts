/** What runs in the browser for the benchmark of ranking: the ranker, and the search that it is held against. */

import MiniSearch from 'minisearch';
import { catalogue } from '../../src/core/framework/framework.ts';
import { Ranker } from '../../src/core/relevance/rank.ts';

/** Milliseconds of each run. */
export interface RankingTimes {
  /** One edit of one paragraph, ranked anew. */
  readonly edits: readonly number[];
  /** All paragraphs read for the first time. */
  readonly first: number;
  /** One keyword search for every paragraph: what a panel without a memory would do at each edit. */
  readonly searches: readonly number[];
}

const context = { role: 'mentee' } as const;
const warmUp = 250;

function searchIndex(): MiniSearch {
  const index = new MiniSearch({ fields: ['text'], idField: 'id' });
  index.addAll(
    catalogue.characteristics
      .flatMap(({ actions }) => actions)
      .map(({ id, mentor, mentee }) => ({
        id,
        text: [mentor, mentee].flatMap((one) => (one ? [one.item, one.explanation] : [])).join(' '),
      })),
  );
  return index;
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Edits paragraph after paragraph, each a word longer, and ranks after each edit. */
export function timeRanking(given: readonly string[], edits: number): RankingTimes {
  const paragraphs = [...given];
  const ranker = new Ranker();
  const first = timed(() => ranker.rank({ paragraphs, caret: 0 }, context));
  const edit = (i: number) => {
    const caret = (i * 37) % paragraphs.length;
    paragraphs[caret] = `${paragraphs[caret]} and word ${i}`;
    return timed(() => ranker.rank({ paragraphs, caret }, context));
  };
  // Engines compile what runs often; the first edits of a meeting are slower.
  for (let i = 0; i < warmUp; i++) edit(i);
  const index = searchIndex();
  const search = () =>
    timed(() => {
      for (const paragraph of paragraphs) index.search(paragraph);
    });
  for (let i = 0; i < 2; i++) search();
  return {
    first,
    edits: Array.from({ length: edits }, (_, i) => edit(warmUp + i)),
    searches: Array.from({ length: 9 }, search),
  };
}
