/** Hashes text to numbers that are the same on every engine: FNV-1a, which can be fed piece by piece. */

/** The state before any text. */
const start = 0x811c9dc5;

/** The state after more text. */
export function fed(text: string, state: number = start): number {
  let h = state;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

/** The hash that a state stands for, 32 bits, unsigned; the low bits of FNV alone are weak for short texts. */
export function hashOf(state: number): number {
  return (state ^ (state >>> 15)) >>> 0;
}

/** The number by which a normalised word is looked up, 22 bits: few of the common words share one. */
export function wordNumber(word: string): number {
  return hashOf(fed(word)) & 0x3fffff;
}
