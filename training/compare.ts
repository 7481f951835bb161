/**
 * `npm run train:compare`: the learning curve, and what each part of the model adds, on two folds of writers that the
 * models have not seen; takes some ten minutes and writes `training/comparisons.md`.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineLogits } from '../src/core/relevance/read-line.ts';
import { readEverything } from './everything.ts';
import { fitOutputs, score } from './fit.ts';
import { ndcg } from './measure.ts';
import { recipe } from './recipe.ts';
import { type Featured, samplesOf } from './samples.ts';
import { folds, holdOut } from './validate.ts';

const held = ['computing and industry', 'humanities and the world'];
const { all, lineCount, pages, outputs } = readEverything();
const ofPages = new Set(pages.map(({ writer }) => writer));
const any = outputs.length - 1;

interface Judged {
  readonly one: Featured;
  readonly logits: Float64Array;
}

/** The chance that a line about something is held for likelier about something than a line about nothing. */
function tellsApart(judged: readonly Judged[]): number {
  const about = (wanted: boolean) =>
    judged
      .filter(({ one }) => one.example.grades.size > 0 === wanted)
      .map(({ logits }) => logits[any] ?? 0)
      .sort((x, y) => x - y);
  const nothing = about(false);
  let below = 0;
  let at = 0;
  const something = about(true);
  for (const logit of something) {
    while (at < nothing.length && (nothing[at] ?? 0) < logit) at++;
    below += at;
  }
  return below / (nothing.length * something.length);
}

function figures(judged: readonly Judged[]): string {
  const ranked = judged
    .filter(({ one }) => one.example.grades.size > 0)
    .map(({ one, logits }) => {
      const ids = outputs.slice(0, any).map((id, o) => ({ id, logit: logits[o] ?? 0 }));
      ids.sort((x, y) => y.logit - x.logit);
      return ndcg(
        ids.map(({ id }) => id),
        one.example.grades,
      );
    });
  const mean = ranked.reduce((sum, x) => sum + x, 0) / ranked.length;
  return `${mean.toFixed(3)} | ${tellsApart(judged).toFixed(3)}`;
}

/** Fits on `kept` of the lines seen, with all weights, and reads the held-out pages. */
function judge(change: (one: Featured) => Featured, kept: (i: number) => boolean): Judged[] {
  const changed = all.map(change);
  return held.flatMap((name) => {
    const writers = folds[name] ?? [];
    const seen = changed.filter((one, i) => !writers.includes(one.example.writer) && kept(i));
    const fit = fitOutputs(samplesOf(seen, outputs), outputs.length, recipe.fit);
    const tested = changed.filter(
      ({ example }) => writers.includes(example.writer) && ofPages.has(example.writer),
    );
    return samplesOf(tested, outputs, () => true).map((sample, i) => {
      const logits = new Float64Array(outputs.length);
      score(fit, sample, logits);
      return { one: tested[i] as Featured, logits };
    });
  });
}

/** The same as it ships: the kept weights in their steps, and clauses heard one by one. */
function judgeShipped(): Judged[] {
  return held.flatMap((name) => {
    const { model } = holdOut(all, outputs, folds[name] ?? [], recipe);
    return all
      .filter(
        ({ example }) =>
          (folds[name] ?? []).includes(example.writer) && ofPages.has(example.writer),
      )
      .map((one) => ({ one, logits: lineLogits(model, one.example) }));
  });
}

const same = (one: Featured) => one;
const without = (kind: string) => (one: Featured) => ({
  ...one,
  own: one.own.filter((feature) => feature.kind !== kind),
  around: one.around.filter((feature) => feature.kind !== kind),
});
const everything = () => true;

const rows: string[] = [];
function row(name: string, judged: readonly Judged[]): void {
  rows.push(`| ${name} | ${figures(judged)} |`);
  console.log(rows.at(-1));
}

row(
  'a quarter of the corpus',
  judge(same, (i) => i % 4 === 0),
);
row(
  'half',
  judge(same, (i) => i % 2 === 0),
);
row('all of it', judge(same, everything));
row('all, without concepts', judge(without('concept'), everything));
row('all, without pairs of words', judge(without('pair'), everything));
row('all, without stems', judge(without('stem'), everything));
row(
  'all, without the context',
  judge((one) => ({ ...one, around: [] }), everything),
);
row(
  'all, without the pages',
  judge(same, (i) => i < lineCount),
);
row(`as shipped: ${recipe.keep} weights in 31 steps, and clauses`, judgeShipped());

writeFileSync(
  join(import.meta.dirname, 'comparisons.md'),
  `# What the corpus and each part of the model add

Made by \`npm run train:compare\` on the pages of two folds (${held.join('; ')}), whose writers no model had seen.
nDCG@5 is of the ranking alone, without thresholds and for all roles; "tells apart" is the chance that a line about
something is held for likelier about something than a line about nothing.

| made from | nDCG@5 | tells apart |
| --- | --- | --- |
${rows.join('\n')}
`,
);
