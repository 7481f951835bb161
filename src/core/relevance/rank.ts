/** Which framework actions belong beside the line being written, or none: the decision of the panel. */

import { type ActionId, findAction, isFor } from '../framework/framework.ts';
import { clausesOf } from './clauses.ts';
import { featuresOf, wordsOf } from './features.ts';
import { type Model, probabilities, shippedModel } from './model.ts';
import type { Notes, RankContext, RankedAction, Ranking } from './notes.ts';
import { reasonsIn } from './reasons.ts';

/** The output of the model that says whether a line is about anything of the framework. */
export const anything = '*';

/** Below this chance of being about anything, a line is logistics: silence. */
const silence = 0.6;
/** Below this chance an action is not shown. */
const least = 0.17;
/** An action that is far behind the best is noise beside it. */
const behindBest = 0.22;
/** The panel never shows more. */
const mostShown = 5;

interface Scored {
  readonly action: ActionId;
  readonly score: number;
}

/** What of a scored line is shown: nothing where the line is about nothing, else the best few. */
export function shown(scored: readonly Scored[], chanceOfAnything: number): Scored[] {
  if (chanceOfAnything < silence) return [];
  const sorted = [...scored].sort((x, y) => y.score - x.score);
  const best = sorted[0]?.score ?? 0;
  return sorted
    .filter(({ score }) => score >= least && score >= best * behindBest)
    .slice(0, mostShown);
}

function chances(model: Model, text: string): Float64Array {
  return probabilities(model, featuresOf(wordsOf(text)));
}

/** A line with its clauses: the point often sits in one of them, so the best clause counts half. */
function lineChances(model: Model, line: string): Float64Array {
  const whole = chances(model, line);
  const clauses = clausesOf(line).map((clause) => chances(model, clause));
  if (clauses.length === 0) return whole;
  return whole.map((p, id) =>
    Math.max(p, 0.5 * p + 0.5 * Math.max(...clauses.map((c) => c[id] ?? 0))),
  );
}

const bare = (line: string) => line.replace(/^[\s\-*\u2022\d.)\]]+/, '').trim();

/** A short line without an end looks like a heading, and lends its meaning to what stands below. */
function isHeading(line: string): boolean {
  const text = line.trim();
  return (
    text !== '' &&
    !/^[-*\u2022]/.test(text) &&
    !/[.;,]$/.test(text) &&
    text.split(/\s+/).length <= 6
  );
}

function headingAbove(paragraphs: readonly string[], caret: number): string | undefined {
  for (let i = caret - 1; i >= Math.max(0, caret - 12); i--) {
    const line = paragraphs[i] ?? '';
    if (isHeading(line)) return line;
  }
  return undefined;
}

/** The line in its local context: a short line is read together with its heading and neighbour. */
function nowChances(model: Model, paragraphs: readonly string[], caret: number): Float64Array {
  const line = bare(paragraphs[caret] ?? '');
  const alone = lineChances(model, line);
  const words = line.split(/\s+/).length;
  const weight = words <= 4 ? 0.4 : words <= 8 ? 0.2 : 0.1;
  const around = [headingAbove(paragraphs, caret), paragraphs[caret - 1]].filter(
    (text): text is string => text !== undefined && text.trim() !== '',
  );
  if (around.length === 0) return alone;
  const together = chances(model, [...new Set(around.map(bare)), line].join(' \u00b7 '));
  return alone.map((p, id) => (1 - weight) * p + weight * (together[id] ?? 0));
}

/**
 * Ranks the framework's actions for some notes and the person who looks at them. A caret outside of
 * the notes, or on an empty line, shows nothing now. Nothing leaves this function but the ranking.
 */
export function rankActions(notes: Notes, context: RankContext): Ranking {
  const model = shippedModel();
  const { role, phase, history } = context;
  const any = model.ids.indexOf(anything);
  const offered = model.ids.flatMap((id, output) => {
    const found = findAction(id);
    if (!found || !isFor(found.action, role)) return [];
    // Phase is a gentle prior: an action out of its usual phase needs slightly more evidence.
    const prior = !phase || found.action.phases.includes(phase) ? 1 : 0.92;
    return [{ id, output, prior }];
  });
  const scoredBy = (line: Float64Array): Scored[] =>
    offered.map(({ id, output, prior }) => ({ action: id, score: (line[output] ?? 0) * prior }));

  const line = notes.paragraphs[notes.caret] ?? '';
  let now: RankedAction[] = [];
  if (bare(line) !== '') {
    const chancesNow = nowChances(model, notes.paragraphs, notes.caret);
    const answered = new Set([...(history?.done ?? []), ...(history?.dismissed ?? [])]);
    now = shown(
      scoredBy(chancesNow).filter(({ action }) => !answered.has(action)),
      chancesNow[any] ?? 0,
    ).map(({ action, score }) => ({
      action,
      score,
      reasons: reasonsIn(model, line, model.ids.indexOf(action)),
    }));
  }

  const totals = new Map<ActionId, number>();
  for (const paragraph of notes.paragraphs) {
    if (bare(paragraph) === '') continue;
    const here = lineChances(model, bare(paragraph));
    const about = here[any] ?? 0;
    for (const { action, score } of scoredBy(here)) {
      // Several weak lines about one thing add up, but never beyond certainty.
      const rest = totals.get(action) ?? 1;
      totals.set(action, rest * (1 - Math.min(0.98, score * about)));
    }
  }
  const doc = [...totals]
    .map(([action, rest]) => ({ action, score: 1 - rest }))
    .filter(({ score }) => score > 0.02)
    .sort((x, y) => y.score - x.score || (x.action < y.action ? -1 : 1));
  return { now, doc };
}
