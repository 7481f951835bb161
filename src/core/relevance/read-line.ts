/** Reads a line of notes: how likely it is about each action, with its clauses heard one by one. */

import { clausesOf } from './clauses.ts';
import type { LineInContext } from './context.ts';
import { aroundFeatures, aroundShare, ownFeatures, ownShare } from './features.ts';
import { addUp, calibrated, type Model } from './model.ts';
import { wordsOf } from './words.ts';

/** How much the clause that speaks loudest counts beside the whole line; chosen on held-out pages. */
const clauseShare = 0.2;

/** What a line says by itself for every output of the model, whatever it stands in. */
export function ownLogits(model: Model, text: string): Float64Array {
  const read = (part: string) => {
    const own = ownFeatures(wordsOf(part));
    const sums = new Float64Array(model.ids.length);
    addUp(model, own, ownShare(own), sums);
    return sums;
  };
  const whole = read(text);
  // The point often sits in one clause, and the rest of the line drowns it.
  const clauses = clausesOf(text).map(read);
  if (clauses.length === 0) return whole;
  return whole.map((logit, id) => {
    let loudest = Number.NEGATIVE_INFINITY;
    for (const clause of clauses) loudest = Math.max(loudest, clause[id] as number);
    return (1 - clauseShare) * logit + clauseShare * loudest;
  });
}

/** The logits of every output for a line in its context, before calibration; `own` is from {@link ownLogits}. */
export function lineLogits(
  model: Model,
  line: LineInContext,
  own: Float64Array = ownLogits(model, line.line),
): Float64Array {
  const around = aroundFeatures(line);
  const sums = own.map((logit, id) => logit + (model.bias[id] ?? 0));
  addUp(model, around, aroundShare(around), sums);
  return sums;
}

/** Chances in (0, 1) of every output of the model for a line in its context. */
export function readLine(
  model: Model,
  line: LineInContext,
  own: Float64Array = ownLogits(model, line.line),
): Float64Array {
  return calibrated(model, lineLogits(model, line, own));
}
