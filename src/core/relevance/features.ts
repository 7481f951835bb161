/** Turns a line into the features that the model weighs; training and the panel use this same code. */

/** A feature with the words of the line that it stands on: `start` inclusive, `end` exclusive. */
export interface Feature {
  /** Bucket in [0, {@link buckets}). */
  readonly bucket: number;
  readonly start: number;
  readonly end: number;
}

/** A word of a line: as it stands, as the model reads it, and where it stands (UTF-16 units). */
export interface Word {
  readonly text: string;
  readonly norm: string;
  readonly at: number;
}

/** The number of hash buckets; collisions are rarer than typing errors at this size. */
export const buckets = 1 << 17;

// FNV-1a, 32 bits: short, fast, and the same on every engine.
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  // The low bits of FNV are weak for short strings; fold the high ones in.
  return ((h ^ (h >>> 15)) >>> 0) & (buckets - 1);
}

function normalise(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2019\u2018]/g, "'")
    .toLowerCase();
  if (/^\d/.test(plain)) return '0';
  return plain.replace(/'s$/, '');
}

/** The words of a line, in order; punctuation other than `?` and `!` is left out. */
export function wordsOf(line: string): Word[] {
  const words: Word[] = [];
  for (const match of line.matchAll(/[\p{L}\p{M}\p{N}]+(?:['\u2019][\p{L}]+)*|[?!]/gu)) {
    words.push({ text: match[0], norm: normalise(match[0]), at: match.index });
  }
  return words;
}

/** The distinct features of some words: words, pairs, pairs with a gap, and pieces of 3 to 5 letters. */
export function featuresOf(words: readonly Word[]): Feature[] {
  const seen = new Map<number, Feature>();
  const add = (text: string, start: number, end: number) => {
    const bucket = hash(text);
    if (!seen.has(bucket)) seen.set(bucket, { bucket, start, end });
  };
  words.forEach(({ norm }, i) => {
    add(`w ${norm}`, i, i + 1);
    const next = words[i + 1];
    if (next) add(`b ${norm} ${next.norm}`, i, i + 2);
    const afterNext = words[i + 2];
    if (afterNext) add(`g ${norm} ${afterNext.norm}`, i, i + 3);
    if (norm.length < 3) return;
    const marked = `<${norm}>`;
    for (let size = 3; size <= 5; size++) {
      for (let at = 0; at + size <= marked.length; at++) {
        add(`c ${marked.slice(at, at + size)}`, i, i + 1);
      }
    }
  });
  return [...seen.values()];
}
