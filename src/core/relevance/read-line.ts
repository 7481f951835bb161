/** Reads a line of notes: how likely it is about each action, with its clauses heard one by one. */

import { clausesOf } from './clauses.ts';
import type { LineInContext } from './context.ts';
import { featuresOf, weighted } from './features.ts';
import { chances, type Model } from './model.ts';

/** Chances of every output of the model for a line in its context; the point often sits in one clause. */
export function readLine(model: Model, line: LineInContext): Float64Array {
  const read = (text: string) => chances(model, weighted(featuresOf({ ...line, line: text })));
  const whole = read(line.line);
  const clauses = clausesOf(line.line).map(read);
  if (clauses.length === 0) return whole;
  return whole.map((p, id) =>
    Math.max(p, 0.5 * p + 0.5 * Math.max(...clauses.map((clause) => clause[id] ?? 0))),
  );
}
