/** The report of a training run: how the model does on lines of writers that it has not seen. */

import { anything, shown } from '../src/core/relevance/rank.ts';
import type { Example } from './corpus.ts';

interface Held {
  readonly example: Example;
  readonly chances: readonly number[];
}

function ndcg(ranked: readonly string[], grades: ReadonlyMap<string, number>): number {
  const dcg = (gains: readonly number[]) =>
    gains.reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);
  const ideal = dcg([...grades.values()].sort((x, y) => y - x).slice(0, 5));
  return dcg(ranked.slice(0, 5).map((id) => grades.get(id) ?? 0)) / ideal;
}

const percent = (x: number) => `${(100 * x).toFixed(1)} %`;

/** A Markdown page: silence, ranking, and precision and recall of each action. */
export function report(outputs: readonly string[], held: readonly Held[]): string {
  const any = outputs.indexOf(anything);
  const ids = outputs.filter((id) => id !== anything);
  const ranked = held.map(({ example, chances }) => {
    const scored = ids.map((action, i) => ({ action, score: chances[i] ?? 0 }));
    return { example, ids: shown(scored, chances[any] ?? 0).map(({ action }) => action) };
  });
  const positive = ranked.filter(({ example }) => example.grades.size > 0);
  const negative = ranked.filter(({ example }) => example.grades.size === 0);
  const mean =
    positive.reduce((sum, r) => sum + ndcg(r.ids, r.example.grades), 0) / positive.length;
  const quiet = negative.filter((r) => r.ids.length === 0).length / negative.length;
  const silent = positive.filter((r) => r.ids.length === 0).length / positive.length;
  const rows = ids.map((id) => {
    const wanted = ranked.filter(({ example }) => example.grades.get(id) === 2);
    const given = ranked.filter((r) => r.ids.includes(id));
    const right = given.filter(({ example }) => example.grades.has(id)).length;
    const found = wanted.filter((r) => r.ids.includes(id)).length;
    return `| ${id} | ${wanted.length} | ${percent(right / Math.max(1, given.length))} | ${percent(found / Math.max(1, wanted.length))} |`;
  });
  return `# Report of the last training run
Made by \`npm run train\`. Every line was judged by a model that had not seen its writer (six voices, ${held.length} lines).

- lines about something: nDCG@5 ${mean.toFixed(3)}; wrongly silent on ${percent(silent)}
- lines about nothing: silent on ${percent(quiet)}

| action | lines of grade 2 | precision | recall of grade 2 |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
