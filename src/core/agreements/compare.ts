/** Holds what each side has written against the other, and against what both agreed. */

import type { ClauseRow, ReadAgreement } from './agreement-rows.ts';
import { type Consensus, readConsensus } from './consensus.ts';

/** How far a clause has come: who has written in it, and whether they say the same. */
type Standing =
  | 'empty'
  | 'mentor-only'
  | 'mentee-only'
  | 'same'
  | 'differ'
  /** Both columns are empty, but something is agreed. */
  | 'agreed';

/** A clause with both sides and the agreement; only of sound rows that have these columns. */
export interface Comparison {
  readonly key: string;
  readonly topic: string;
  readonly mentor: string;
  readonly mentee: string;
  readonly agreed: Consensus;
  readonly standing: Standing;
  /** Whether the last column has words that no suggestion is pending on. */
  readonly settled: boolean;
}

// Case, full stops and white space are no difference in what people expect of each other.
const gist = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.,;:!]+/g, ' ')
    .trim();

function standing(mentor: string, mentee: string, agreed: string): Standing {
  if (mentor === '' && mentee === '') return agreed === '' ? 'empty' : 'agreed';
  if (mentee === '') return 'mentor-only';
  if (mentor === '') return 'mentee-only';
  return gist(mentor) === gist(mentee) ? 'same' : 'differ';
}

function compareRow(row: ClauseRow): Comparison[] {
  const { mentor, mentee, agreed } = row.cells;
  if (row.kind !== 'sound' || !row.key || !mentor || !mentee || !agreed) return [];
  const its = mentor.text.trim();
  const theirs = mentee.text.trim();
  const both = readConsensus(agreed.text);
  return [
    {
      key: row.key,
      topic: row.topic,
      mentor: its,
      mentee: theirs,
      agreed: both,
      standing: standing(its, theirs, both.text),
      settled: both.text !== '' && !row.suggestions,
    },
  ];
}

/** The clauses that two sides fill in, in the order of the document. */
export function compareSides(agreement: ReadAgreement): Comparison[] {
  return agreement.clauses.flatMap(compareRow);
}
