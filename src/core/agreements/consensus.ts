/** How the agreed words of a clause stand in a cell: the words, and who wrote them when. */

/** What both sides agree, with its writer. */
export interface Consensus {
  readonly text: string;
  /** Absent where a person wrote by hand and left no name. */
  readonly by?: string;
  /** `YYYY-MM-DD`. */
  readonly on?: string;
}

const signature = /^\u2014 (.+), (\d{4}-\d{2}-\d{2})$/;

/** Reads a cell of agreed words. */
export function readConsensus(cell: string): Consensus {
  const lines = cell.trim().split('\n');
  const [, by, on] = signature.exec(lines.at(-1)?.trim() ?? '') ?? [];
  if (!by || !on) return { text: lines.join('\n') };
  return { text: lines.slice(0, -1).join('\n').trim(), by, on };
}

/** The cell for agreed words; empty words leave an empty cell, without a name. */
export function consensusCell({ text, by, on }: Consensus): string {
  const words = text.trim();
  if (words === '') return '';
  return by && on ? `${words}\n\u2014 ${by.replace(/\s+/g, ' ').trim()}, ${on}` : words;
}
