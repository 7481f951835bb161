/** `npm run train`: fits the relevance model on the corpus, and reports how it does on writers it has not seen. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresOf, wordsOf } from '../src/core/relevance/features.ts';
import { anything } from '../src/core/relevance/rank.ts';
import { platt } from './calibrate.ts';
import { type Example, readCorpus } from './corpus.ts';
import { fitOutputs, type Sample, score } from './fit.ts';
import { pack } from './pack.ts';
import { report } from './report.ts';

// Validate across these only: each covers all actions in one voice, so that style cannot leak.
const heldOut = ['bench', 'clinical', 'humanities', 'industry', 'peers', 'social'];
const settings = { epochs: 8, rate: 0.5, seed: 20261125 };
const keep = 330_000;

const corpus = readCorpus();
const ids = [...new Set(corpus.flatMap(({ grades }) => [...grades.keys()]))].sort();
const outputs = [...ids, anything];

function sampleOf({ text, grades }: Example): Sample {
  const features = featuresOf(wordsOf(text)).map(({ bucket }) => bucket);
  const targets = Float32Array.from(outputs, (id) => {
    if (id === anything) return grades.size > 0 ? 1 : 0;
    return [0, 0.5, 1][grades.get(id) ?? 0] ?? 0;
  });
  // Real notes hold far more lines about nothing than the corpus does.
  return { features: Uint32Array.from(features), targets, weight: grades.size === 0 ? 3 : 1 };
}

const samples = corpus.map(sampleOf);
const held: { example: Example; logits: Float64Array; targets: Float32Array }[] = [];
for (const name of heldOut) {
  const file = `lines-${name}.tsv`;
  const model = fitOutputs(
    samples.filter((_, i) => corpus[i]?.file !== file),
    outputs.length,
    settings,
  );
  corpus.forEach((example, i) => {
    const sample = samples[i];
    if (example.file !== file || !sample) return;
    const logits = new Float64Array(outputs.length);
    score(model, sample.features, logits);
    held.push({ example, logits, targets: sample.targets });
  });
  console.log(`held out ${name}`);
}

const calibration = outputs.map((_, o) =>
  platt(
    held.map(({ logits }) => logits[o] ?? 0),
    held.map(({ targets }) => targets[o] ?? 0),
  ),
);
const whole = fitOutputs(samples, outputs.length, settings);
const weights = pack(whole, outputs, calibration, keep);
const root = join(import.meta.dirname, '..');
writeFileSync(join(root, 'src/core/relevance/weights.json'), `${JSON.stringify(weights)}\n`);
writeFileSync(
  join(root, 'training/report.md'),
  report(
    outputs,
    held.map(({ example, logits }) => ({
      example,
      chances: [...logits].map((x, o) => {
        const [a, b] = calibration[o] ?? [1, 0];
        return 1 / (1 + Math.exp(-(a * x + b)));
      }),
    })),
  ),
);
