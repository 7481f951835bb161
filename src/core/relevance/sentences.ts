/** Takes a line of notes apart into its sentences. */

const shortened =
  /(?:\b(?:approx|cf|ch|chap|dept|dr|e\.g|ed|eq|esp|etc|ext|fig|figs|i\.e|incl|max|min|misc|mr|mrs|ms|no|nr|p|pp|prev|prof|ref|refs|resp|sec|st|stud|tab|univ|vol|vs)|(?<![\p{L}\p{N}])\p{Lu})\.$/iu;

// "documents why. by Thu": a day that stands by itself belongs to what was said before.
const onlyATime =
  /^(?:by|before|until|till?|due|deadline|latest|at the latest|no later than|b4)\b|^\d+(?:st|nd|rd|th)\b|^\d{1,2}[/.]\d/i;

/** The sentences of a line; a day after a full stop stays with the sentence before it. */
export function sentencesOf(line: string): string[] {
  const sentences: string[] = [];
  let isOpen = false;
  for (const piece of line.split(/(?<=[.;!?])\s+/)) {
    const last = sentences.length - 1;
    if (last >= 0 && (isOpen || onlyATime.test(piece))) sentences[last] += ` ${piece}`;
    else sentences.push(piece);
    isOpen = shortened.test(piece);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}
