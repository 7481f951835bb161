/** Which framework actions belong beside the line being written, or none: the decision of the panel. */

import { type ActionId, findAction, isFor } from '../framework/framework.ts';
import { type LineInContext, lineInContext, linesInContext } from './context.ts';
import { anything, type Model, shippedModel, type Thresholds } from './model.ts';
import {
  mostShown,
  type Notes,
  type RankContext,
  type RankedAction,
  type Ranking,
} from './notes.ts';
import { ownLogits, readLine } from './read-line.ts';
import { reasoned, reasonsIn } from './reasons.ts';

/** So many lines are remembered at least, and twice as many at most. */
const mostRemembered = 1000;
/** Phase is a gentle prior: an action out of its usual phase needs slightly more evidence. */
const outOfPhase = 0.92;
/** Several lines about one thing add up, but never to certainty. */
const surest = 0.98;
/** A line that is less likely about anything adds nothing to the whole. */
const faintest = 0.02;

/** A line that was read. */
interface Read {
  readonly line: LineInContext;
  readonly chances: Float64Array;
}

function isSame(one: LineInContext, other: LineInContext): boolean {
  return (
    one.line === other.line &&
    one.heading === other.heading &&
    one.before === other.before &&
    one.after === other.after
  );
}

interface Scored {
  readonly action: ActionId;
  readonly score: number;
}

/** What of a scored line is shown: nothing where the line is about nothing, else the best few. */
export function shown(
  scored: readonly Scored[],
  chanceOfAnything: number,
  { silence, least, behindBest }: Thresholds,
): Scored[] {
  if (chanceOfAnything < silence) return [];
  const sorted = [...scored].sort((x, y) => y.score - x.score);
  const best = sorted[0]?.score ?? 0;
  return sorted
    .filter(({ score }) => score >= least && score >= best * behindBest)
    .slice(0, mostShown);
}

/** The chance that a line leaves an action open which it is about with some chances. */
export function missedBy(chance: number, about: number): number {
  return 1 - Math.min(surest, chance * about);
}

/** The actions of the viewer's side, with what their phase makes of a chance. */
function offeredTo({ role, phase }: RankContext, model: Model) {
  return model.ids.flatMap((id, output) => {
    const found = id === anything ? undefined : findAction(id);
    if (!found || !isFor(found.action, role)) return [];
    const prior = !phase || found.action.phases.includes(phase) ? 1 : outOfPhase;
    return [{ action: found.action.id, output, prior }];
  });
}

/**
 * Ranks again and again while notes are written: it remembers what it read, so that an edit costs the
 * edited line and a look at what stands beside it. Nothing leaves it but the ranking.
 */
export class Ranker {
  private readonly model: Model;
  private last: readonly Read[] = [];
  private memory = new Map<string, Float64Array>();
  private older = new Map<string, Float64Array>();

  constructor(model: Model = shippedModel()) {
    this.model = model;
  }

  /** The lines of the notes with their chances; what stands where it stood is not even looked up. */
  private readAll(paragraphs: readonly string[]): readonly Read[] {
    this.last = linesInContext(paragraphs).map((line, at) => {
      const there = this.last[at];
      if (there && isSame(there.line, line)) return there;
      return { line, chances: this.chances(line) };
    });
    return this.last;
  }

  /** The chances of a line; what it says by itself is remembered, for only its context changes often. */
  private chances(line: LineInContext): Float64Array {
    const { line: text } = line;
    const own = this.memory.get(text) ?? this.older.get(text) ?? ownLogits(this.model, text);
    if (this.memory.size >= mostRemembered) {
      this.older = this.memory;
      this.memory = new Map();
    }
    this.memory.set(text, own);
    return readLine(this.model, line, own);
  }

  /** The viewer's actions with their chances for the line at the caret; undefined where no words are. */
  private atCaret({ paragraphs, caret }: Notes, context: RankContext) {
    const line = lineInContext(paragraphs, caret);
    if (!/[\p{L}\p{N}]/u.test(line.line)) return undefined;
    const { done = [], dismissed = [] } = context.history ?? {};
    const answered = new Set([...done, ...dismissed]);
    const chances = this.chances(line);
    const scored = offeredTo(context, this.model)
      .filter(({ action }) => !answered.has(action))
      .map(({ action, output, prior }) => ({ action, score: (chances[output] ?? 0) * prior }));
    return { line, scored, about: chances[this.model.ids.indexOf(anything)] ?? 0 };
  }

  private withReasons(line: LineInContext, scored: readonly Scored[]): RankedAction[] {
    const cut = reasoned(line.line);
    return scored.map(({ action, score }) => ({
      action,
      score,
      reasons: reasonsIn(this.model, cut, this.model.ids.indexOf(action)),
    }));
  }

  /** The likeliest actions for the line at the caret whether they would be shown or not, best first. */
  candidates(notes: Notes, context: RankContext, count: number): RankedAction[] {
    const here = this.atCaret(notes, context);
    if (!here) return [];
    const best = [...here.scored].sort((x, y) => y.score - x.score).slice(0, count);
    return this.withReasons(here.line, best);
  }

  /** What to show at the caret; an empty line, or one outside of the notes, shows nothing. Reads that line only. */
  now(notes: Notes, context: RankContext): RankedAction[] {
    const here = this.atCaret(notes, context);
    if (!here) return [];
    return this.withReasons(here.line, shown(here.scored, here.about, this.model.thresholds));
  }

  /** What to show at the caret, and the ranking of the whole notes. */
  rank(notes: Notes, context: RankContext): Ranking {
    return { now: this.now(notes, context), doc: this.whole(notes, context) };
  }

  private whole({ paragraphs }: Notes, context: RankContext): Ranking['doc'] {
    const any = this.model.ids.indexOf(anything);
    const offered = offeredTo(context, this.model);
    const missed = new Float64Array(this.model.ids.length).fill(1);
    for (const { line, chances } of this.readAll(paragraphs)) {
      const about = line.line === '' ? 0 : (chances[any] ?? 0);
      if (about < faintest) continue;
      for (const { output, prior } of offered)
        missed[output] = (missed[output] ?? 1) * missedBy((chances[output] ?? 0) * prior, about);
    }
    return offered
      .map(({ action, output }) => ({ action, score: 1 - (missed[output] ?? 1) }))
      .filter(({ score }) => score > 0.02)
      .sort((x, y) => y.score - x.score || (x.action < y.action ? -1 : 1));
  }
}

/** Ranks the framework's actions for some notes once; see {@link Ranker} for notes that are being written. */
export function rankActions(notes: Notes, context: RankContext): Ranking {
  return new Ranker().rank(notes, context);
}
