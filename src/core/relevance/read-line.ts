/** Reads a line of notes: how likely it is about each action, with its clauses heard one by one. */

import { clausesOf } from './clauses.ts';
import type { LineInContext } from './context.ts';
import { featuresOf, weighted } from './features.ts';
import { calibrated, logits, type Model } from './model.ts';

/** How much the clause that speaks loudest counts beside the whole line; chosen on held-out pages. */
const clauseShare = 0.2;

/** The logits of every output of the model for a line in its context, before calibration. */
export function lineLogits(model: Model, line: LineInContext): Float64Array {
  const read = (text: string) => logits(model, weighted(featuresOf({ ...line, line: text })));
  const whole = read(line.line);
  // The point often sits in one clause, and the rest of the line drowns it.
  const clauses = clausesOf(line.line).map(read);
  if (clauses.length === 0) return whole;
  return whole.map((logit, id) => {
    const loudest = Math.max(...clauses.map((clause) => clause[id] ?? 0));
    return (1 - clauseShare) * logit + clauseShare * loudest;
  });
}

/** Chances in (0, 1) of every output of the model for a line in its context. */
export function readLine(model: Model, line: LineInContext): Float64Array {
  return calibrated(model, lineLogits(model, line));
}
