/** The report of a training run: how the model does on writers that it has not seen. */

import { anything, type StoredWeights, type Thresholds } from '../src/core/relevance/model.ts';
import type { Page } from './corpus.ts';
import { type Measured, measure, ndcg, type Reading, recallOfWhole } from './measure.ts';
import { folds, type Held } from './validate.ts';

interface Run {
  readonly outputs: readonly string[];
  readonly held: readonly Held[];
  readonly calibration: StoredWeights['calibration'];
  readonly readings: readonly { readonly page: Page; readonly readings: readonly Reading[] }[];
  readonly thresholds: Thresholds;
}

const percent = (x: number) => `${(100 * x).toFixed(1)} %`;
const quoted = (text: string) => text.replaceAll('|', '\\|').slice(0, 160);
const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);

function wholeRecall(readings: Run['readings']): number {
  return mean(readings.flatMap((one) => recallOfWhole(one.readings) ?? []));
}

function figures(name: string, readings: Run['readings'], thresholds: Thresholds): string {
  const { ndcg, firstRight, helped, quiet, wrong }: Measured = measure(
    readings.flatMap((one) => one.readings),
    thresholds,
  );
  return `| ${name} | ${readings.length} | ${ndcg.toFixed(3)} | ${percent(firstRight)} | ${percent(helped)} | ${percent(quiet)} | ${wrong.toFixed(2)} | ${percent(wholeRecall(readings))} |`;
}

/** Held-out lines ranked by their chances, without thresholds. */
type Ranked = ReturnType<typeof ranked>[number];

function ranked({ outputs, held, calibration }: Run) {
  return held.map(({ featured: { example }, logits }) => {
    const scored = outputs.flatMap((id, o) => {
      const [a, b] = calibration[o] ?? [1, 0];
      return id === anything
        ? []
        : [{ id, score: 1 / (1 + Math.exp(-(a * (logits[o] ?? 0) + b))) }];
    });
    scored.sort((x, y) => y.score - x.score);
    return { example, ids: scored.map(({ id }) => id), best: scored[0]?.score ?? 0 };
  });
}

function perAction({ outputs }: Run, lines: readonly Ranked[]): string[] {
  return outputs
    .filter((id) => id !== anything)
    .map((id) => {
      const wanted = lines.filter(({ example }) => (example.grades.get(id) ?? 0) >= 1.5);
      const first = lines.filter(({ ids, example }) => ids[0] === id && example.grades.size > 0);
      const right = first.filter(({ example }) => example.grades.has(id)).length;
      const found = wanted.filter(({ ids }) => ids.slice(0, 5).includes(id)).length;
      return `| ${id} | ${wanted.length} | ${percent(right / Math.max(1, first.length))} | ${percent(found / Math.max(1, wanted.length))} |`;
    });
}

/** Which action is put first where another was the point and the first is no label at all. */
function confusions(lines: readonly Ranked[]): string[] {
  const counts = new Map<string, number>();
  for (const { example, ids } of lines) {
    const first = ids[0] ?? '';
    if (example.grades.size === 0 || example.grades.has(first)) continue;
    for (const [id, grade] of example.grades) {
      if (grade < 1.5) continue;
      const pair = `${id} | ${first}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([p, x], [q, y]) => y - x || (p < q ? -1 : 1))
    .slice(0, 30)
    .map(([pair, count]) => `| ${pair} | ${count} |`);
}

function worst(lines: readonly Ranked[]): string[] {
  return lines
    .filter(({ example }) => example.grades.size > 0)
    .map((one) => ({ ...one, worth: ndcg(one.ids, one.example.grades) }))
    .filter(({ worth }) => worth === 0)
    .sort((x, y) => y.best - x.best)
    .slice(0, 30)
    .map(
      ({ example, ids }) =>
        `| ${quoted(example.line)} | ${[...example.grades.keys()].join(', ')} | ${ids[0]} |`,
    );
}

function loudest({ readings, thresholds }: Run): string[] {
  return readings
    .flatMap((one) => one.readings)
    .filter(({ grades, about }) => grades.size === 0 && about >= thresholds.silence)
    .sort((x, y) => y.about - x.about)
    .slice(0, 20)
    .map(({ text, about }) => `| ${quoted(text)} | ${about.toFixed(2)} |`);
}

/** A Markdown page: the figures of each fold, of each action, confusions, and the worst lines. */
export function report(run: Run): string {
  const { readings, thresholds, held } = run;
  const lines = ranked(run);
  const byFold = Object.entries(folds).map(([name, writers]) =>
    figures(
      name,
      readings.filter(({ page }) => writers.includes(page.writer)),
      thresholds,
    ),
  );
  return `# Report of the last training run

Made by \`npm run train\`. Every line was read by a model that had not seen its writer, nor the others of its
fold (\`validate.ts\`); ${held.length} lines of ${readings.length} pages and of the corpus.

## Pages of notes, every line once as the one being edited

Thresholds, chosen on these lines: silence ${thresholds.silence}, least ${thresholds.least}, behind the best ${thresholds.behindBest}.
nDCG@5 counts only what is shown; "first right" of the lines where something is shown; "helped" are lines about
something beside which something right is shown; "quiet" are lines about nothing; recall@10 is of the whole page.

| fold | pages | nDCG@5 | first right | helped | quiet | wrong ones a line | recall@10 |
| --- | --- | --- | --- | --- | --- | --- | --- |
${byFold.join('\n')}
${figures('all', readings, thresholds)}

## Each action, on all held-out lines

"First right": of the lines about something where it comes first, those that carry it. "Found": of the lines whose
point it is, those with it among the first five.

| action | lines | first right | found |
| --- | --- | --- | --- |
${perAction(run, lines).join('\n')}

## What is taken for what

| the point | put first, though no label | lines |
| --- | --- | --- |
${confusions(lines).join('\n')}

## The worst lines: the surest of those with nothing right among the first five

| line | labels | put first |
| --- | --- | --- |
${worst(lines).join('\n')}

## The loudest lines about nothing

| line | chance of being about anything |
| --- | --- |
${loudest(run).join('\n')}
`;
}
