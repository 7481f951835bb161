/** Splits a line into the clauses that may each hold a point of their own. */

const border =
  /(?<=[.;?!:])\s+|\s+[-\u2013\u2014]+\s+|\s*(?:->|=>)\s*|\s+\((?=\w)|\)\s+|,\s+(?=(?:and|but|so|because|while|then|also|yet)\b)/;

// A shorter piece says too little on its own, and would be judged by a single word.
const fewestWords = 3;

/** The clauses of a line with at least three words; the line itself is not among them. */
export function clausesOf(line: string): string[] {
  const clauses = line
    .split(border)
    .map((clause) => clause.trim())
    .filter((clause) => clause.split(/\s+/).length >= fewestWords);
  return clauses.length > 1 ? clauses : [];
}
