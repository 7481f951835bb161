/** Cuts a line into words, as training and the panel read them. */

/** A word of a line: as it stands, as the model reads it, and where it stands (UTF-16 units). */
export interface Word {
  readonly text: string;
  readonly norm: string;
  readonly at: number;
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
