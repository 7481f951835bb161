/** Reads every held-out line with a model that has not seen its writer. */

import { type Model, type StoredWeights, unpack } from '../src/core/relevance/model.ts';
import { lineLogits } from '../src/core/relevance/read-line.ts';
import { fitOutputs } from './fit.ts';
import { pack } from './pack.ts';
import type { Recipe } from './recipe.ts';
import { type Featured, samplesOf } from './samples.ts';

/**
 * Writers that are held out together, by field and manner, so that no style leaks. The writers of
 * `lines-1` to `lines-6` and `lines-negative` are in none: each of them covers a few actions only.
 */
export const folds: Readonly<Record<string, readonly string[]>> = {
  'natural sciences': [
    'labs',
    'sciences',
    'lines-bench',
    'mixed',
    'everyday',
    'shared-drives',
    'benches',
  ],
  health: ['health', 'clinics', 'committees', 'careers', 'lines-clinical', 'faculty'],
  'computing and industry': [
    'public',
    'weblogs',
    'interns',
    'reports',
    'blogs',
    'one-to-ones',
    'lines-industry',
    'weekly',
    'threads',
    'real-checkins',
  ],
  'humanities and the world': [
    'humanities',
    'global',
    'supervision',
    'theses',
    'lines-humanities',
    'lines-social',
    'world',
    'nonnative',
  ],
  'peers and replies': [
    'groups',
    'replies',
    'exchanges',
    'answers',
    'circles',
    'near-peers',
    'lines-peers',
    'dialogue',
    'real-replies',
    'real-log',
    'short',
  ],
  'stages of a career': [
    'work',
    'firsts',
    'weak',
    'hard',
    'fragments',
    'starts',
    'logistics',
    'undergrad',
    'postdoc',
    'mentors',
    'mentees',
    'minutes',
    'pages',
    'sideways',
    'negatives',
  ],
};

/** A held-out line with its logits, in the order of the outputs. */
export interface Held {
  readonly featured: Featured;
  readonly logits: Float64Array;
}

/** The weights fitted on some lines; calibration and thresholds are still to come. */
export function makeWeights(
  all: readonly Featured[],
  outputs: readonly string[],
  { fit, keep }: Recipe,
): StoredWeights {
  const samples = samplesOf(all, outputs);
  return pack(fitOutputs(samples, outputs.length, fit), samples, keep, {
    ids: outputs,
    calibration: outputs.map(() => [1, 0]),
    thresholds: { silence: 0, least: 0, behindBest: 0 },
  });
}

/** The lines of a fold, read by a model made from all others. */
export function holdOut(
  all: readonly Featured[],
  outputs: readonly string[],
  writers: readonly string[],
  recipe: Recipe,
): { model: Model; held: Held[] } {
  const isHeld = ({ example }: Featured) => writers.includes(example.writer);
  const seen = all.filter((one) => !isHeld(one));
  const model = unpack(makeWeights(seen, outputs, recipe));
  const held = all
    .filter(isHeld)
    .map((one) => ({ featured: one, logits: lineLogits(model, one.example) }));
  return { model, held };
}
