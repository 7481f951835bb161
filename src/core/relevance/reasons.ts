/** Finds the words of a line that carried a decision, in the line's own spelling. */

import { type Feature, ownFeatures } from './features.ts';
import type { Model } from './model.ts';
import { isStopWord } from './stop-words.ts';
import { type Word, wordsOf } from './words.ts';

/** At most this many reasons are given. */
const most = 4;
/** A phrase is at most this many words long. */
const longest = 5;

/** A line cut for reasons; made once for all of its actions. */
export interface Reasoned {
  readonly text: string;
  readonly words: readonly Word[];
  readonly features: readonly Feature[];
}

/** Cuts a line for {@link reasonsIn}. */
export function reasoned(text: string): Reasoned {
  const words = wordsOf(text);
  return { text, words, features: ownFeatures(words) };
}

function weigh(model: Model, { words, features }: Reasoned, id: number): number[] {
  const weights = words.map(() => 0);
  for (const { bucket, start, end } of features) {
    const row = model.rowOf[bucket] ?? -1;
    if (row < 0) continue;
    const share = (model.rows[row + id] ?? 0) / (end - start);
    for (let w = start; w < end; w++) weights[w] = (weights[w] ?? 0) + share;
  }
  return weights;
}

/** Whether a phrase may go on from a word to the next: not over a comma, the end of a sentence, a bracket or a number. */
function goesOn(text: string, from: Word, to: Word): boolean {
  if (/^[\d?!]/.test(to.norm)) return false;
  return /^[\s/&'\u2019-]*$/.test(text.slice(from.at + from.text.length, to.at));
}

/** Widens runs of strong words over the stop words between them, and cuts stop words at the ends. */
function phrases({ text, words }: Reasoned, strong: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  for (let i = 0; i < words.length; i++) {
    if (!strong[i] || isStopWord(words[i]?.norm ?? '')) continue;
    let end = i + 1;
    for (let next = end; next < words.length && next - end < 2 && next - i < longest; next++) {
      const from = words[next - 1];
      const to = words[next];
      if (!from || !to || !goesOn(text, from, to)) break;
      if (strong[next] && !isStopWord(to.norm)) end = next + 1;
      else if (!isStopWord(to.norm)) break;
    }
    found.push([i, end]);
    i = end - 1;
  }
  return found;
}

/** The words and short phrases of a line that speak for output `id`, strongest first. */
export function reasonsIn(model: Model, line: Reasoned, id: number): string[] {
  const { words, text } = line;
  const weights = weigh(model, line, id);
  const content = weights.filter((_, i) => !isStopWord(words[i]?.norm ?? ''));
  const strongest = Math.max(0, ...content);
  const strong = weights.map((weight) => weight > 0 && weight >= strongest * 0.35);
  const sum = ([start, end]: [number, number]) =>
    weights.slice(start, end).reduce((total, weight) => total + Math.max(0, weight), 0);
  const texts = phrases(line, strong)
    .sort((x, y) => sum(y) - sum(x))
    .map(([start, end]) => {
      const last = words[end - 1];
      return text.slice(words[start]?.at ?? 0, last ? last.at + last.text.length : 0);
    });
  return [...new Set(texts)].slice(0, most);
}
