/** Measures how pages of notes are read: what is shown beside each line, and what is found in the whole. */

import { findAction, isFor, type Role } from '../src/core/framework/framework.ts';
import { lineInContext } from '../src/core/relevance/context.ts';
import { anything, type Model, type Thresholds } from '../src/core/relevance/model.ts';
import { missedBy, shown } from '../src/core/relevance/rank.ts';
import { readLine } from '../src/core/relevance/read-line.ts';
import type { Grades, Page } from './corpus.ts';

/** A line of a page as a model reads it: the chances of the viewer's actions, and those of being about anything. */
export interface Reading {
  readonly text: string;
  readonly scored: readonly { readonly action: string; readonly score: number }[];
  readonly about: number;
  /** The viewer's actions only. */
  readonly grades: Grades;
}

/** Figures from 0 to 1. */
export interface Measured {
  /** Of lines about something: nDCG@5 of what is shown. */
  readonly ndcg: number;
  /** Of lines about something where something is shown: the first suggestion is right. */
  readonly firstRight: number;
  /** Of lines about something: something right is shown. */
  readonly helped: number;
  /** Of lines about nothing: nothing is shown. */
  readonly quiet: number;
  /** Wrong suggestions for each line about something. */
  readonly wrong: number;
}

const discounted = (gains: readonly number[]) =>
  gains.reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);

/** Normalised discounted cumulative gain of the first five. */
export function ndcg(ranked: readonly string[], grades: Grades): number {
  const ideal = discounted([...grades.values()].sort((x, y) => y - x).slice(0, 5));
  return discounted(ranked.slice(0, 5).map((id) => grades.get(id) ?? 0)) / ideal;
}

/** Whether an action is one that the viewer of a page may see. */
export function isOffered(id: string, role: Role): boolean {
  const found = findAction(id);
  return found !== undefined && isFor(found.action, role);
}

/** Every line of a page as a model reads it; empty lines are left out. */
export function readPage(model: Model, { paragraphs, grades, role }: Page): Reading[] {
  const any = model.ids.indexOf(anything);
  return paragraphs.map((_, at): Reading => {
    const line = lineInContext(paragraphs, at);
    const chances = readLine(model, line);
    return {
      text: line.line,
      scored: model.ids.flatMap((action, i) =>
        isOffered(action, role) ? [{ action, score: chances[i] ?? 0 }] : [],
      ),
      about: chances[any] ?? 0,
      grades: new Map([...(grades[at] ?? [])].filter(([id]) => isOffered(id, role))),
    };
  });
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);

/** What some lines would show under some thresholds, held against their grades. */
export function measure(readings: readonly Reading[], thresholds: Thresholds): Measured {
  const judged = readings.map(({ scored, about, grades }) => ({
    ids: shown(scored, about, thresholds).map(({ action }) => action),
    grades,
  }));
  const positive = judged.filter(({ grades }) => grades.size > 0);
  const speaking = positive.filter(({ ids }) => ids.length > 0);
  const right = ({ grades }: { grades: Grades }, id: string | undefined) => grades.has(id ?? '');
  return {
    ndcg: mean(positive.map(({ ids, grades }) => ndcg(ids, grades))),
    firstRight: mean(speaking.map((one) => Number(right(one, one.ids[0])))),
    helped: mean(positive.map((one) => Number(one.ids.some((id) => right(one, id))))),
    quiet: mean(
      judged.filter(({ grades }) => grades.size === 0).map(({ ids }) => Number(ids.length === 0)),
    ),
    wrong: mean(positive.map((one) => one.ids.filter((id) => !right(one, id)).length)),
  };
}

/** Of the actions that are the point of some line of a page: how many are among the first ten of the whole. */
export function recallOfWhole(readings: readonly Reading[]): number | undefined {
  const wanted = new Set(
    readings.flatMap(({ grades }) => [...grades].filter(([, g]) => g >= 1.5).map(([id]) => id)),
  );
  if (wanted.size === 0) return undefined;
  const missed = new Map<string, number>();
  for (const { scored, about } of readings) {
    for (const { action, score } of scored)
      missed.set(action, (missed.get(action) ?? 1) * missedBy(score, about));
  }
  const first = [...missed].sort(([, x], [, y]) => x - y).slice(0, 10);
  return first.filter(([id]) => wanted.has(id)).length / Math.min(10, wanted.size);
}
