/** Hashes text to numbers that are the same on every engine. */

/** FNV-1a with its high bits folded in, since the low ones are weak for short texts; 32 bits, unsigned. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
}

/** The number by which a normalised word is looked up, 22 bits: few of the common words share one. */
export function wordNumber(word: string): number {
  return hash(word) & 0x3fffff;
}
