/** `npm run train`: makes the weights from the corpus, and reports how it does on writers it has not seen. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Model, StoredWeights } from '../src/core/relevance/model.ts';
import { platt } from './calibrate.ts';
import type { Page } from './corpus.ts';
import { readEverything } from './everything.ts';
import { readPage } from './measure.ts';
import { recipe } from './recipe.ts';
import { report } from './report.ts';
import { targetOf } from './samples.ts';
import { chooseThresholds } from './thresholds.ts';
import { folds, type Held, holdOut, makeWeights } from './validate.ts';

const { all, pages, outputs } = readEverything();

const held: Held[] = [];
const models: { writers: readonly string[]; model: Model }[] = [];
for (const [name, writers] of Object.entries(folds)) {
  const fold = holdOut(all, outputs, writers, recipe);
  held.push(...fold.held);
  models.push({ writers, model: fold.model });
  console.log(`held out ${name}: ${fold.held.length} lines`);
}

const calibration = outputs.map((id, o) =>
  platt(
    held.map((one) => one.logits[o] ?? 0),
    held.map((one) => targetOf(one.featured.example.grades, id)),
  ),
);
const readings = models.flatMap(({ writers, model }) =>
  pages
    .filter(({ writer }) => writers.includes(writer))
    .map((page: Page) => ({ page, readings: readPage({ ...model, calibration }, page) })),
);
const thresholds = chooseThresholds(readings.flatMap((one) => one.readings));
const weights: StoredWeights = { ...makeWeights(all, outputs, recipe), calibration, thresholds };

const root = join(import.meta.dirname, '..');
writeFileSync(join(root, 'src/core/relevance/weights.json'), `${JSON.stringify(weights)}\n`);
writeFileSync(
  join(root, 'training/report.md'),
  report({ outputs, held, calibration, readings, thresholds }),
);
