/** Finds the words of a line that carried a decision, in the line's own spelling. */

import type { LineInContext } from './context.ts';
import { featuresOf } from './features.ts';
import type { Model } from './model.ts';
import { isStopWord } from './stop-words.ts';
import { type Word, wordsOf } from './words.ts';

/** At most this many reasons are given. */
const most = 4;
/** A phrase is at most this many words long. */
const longest = 5;

function weigh(model: Model, line: LineInContext, words: readonly Word[], id: number): number[] {
  const weights = words.map(() => 0);
  for (const { bucket, start, end } of featuresOf(line, words).own) {
    const row = model.rowOf[bucket] ?? -1;
    if (row < 0) continue;
    const share = (model.rows[row + id] ?? 0) / (end - start);
    for (let w = start; w < end; w++) weights[w] = (weights[w] ?? 0) + share;
  }
  return weights;
}

/** Widens runs of strong words over the stop words between them, and cuts stop words at the ends. */
function phrases(words: readonly Word[], strong: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  for (let i = 0; i < words.length; i++) {
    if (!strong[i] || isStopWord(words[i]?.norm ?? '')) continue;
    let end = i + 1;
    for (let next = end; next < words.length && next - end < 2 && next - i < longest; next++) {
      const norm = words[next]?.norm ?? '';
      if (/^[?!]/.test(norm)) break;
      if (strong[next] && !isStopWord(norm)) end = next + 1;
      else if (!isStopWord(norm)) break;
    }
    found.push([i, end]);
    i = end - 1;
  }
  return found;
}

/** The words and short phrases of a line that speak for output `id`, strongest first. */
export function reasonsIn(model: Model, line: LineInContext, id: number): string[] {
  const words = wordsOf(line.line);
  const weights = weigh(model, line, words, id);
  const content = weights.filter((_, i) => !isStopWord(words[i]?.norm ?? ''));
  const strongest = Math.max(0, ...content);
  const strong = weights.map((weight) => weight > 0 && weight >= strongest * 0.35);
  const sum = ([start, end]: [number, number]) =>
    weights.slice(start, end).reduce((total, weight) => total + Math.max(0, weight), 0);
  const texts = phrases(words, strong)
    .sort((x, y) => sum(y) - sum(x))
    .map(([start, end]) => {
      const last = words[end - 1];
      return line.line.slice(words[start]?.at ?? 0, last ? last.at + last.text.length : 0);
    });
  return [...new Set(texts)].slice(0, most);
}
