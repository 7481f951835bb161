/** What a second, slower reader of a line is asked, and what its answer makes of the ranking. */

import { type ActionId, findAction, type Role, wordingFor } from '../framework/framework.ts';
import { bareLine } from './bare-line.ts';
import { mostShown, type Notes, type RankedAction } from './notes.ts';

/** What a reader is asked: a line, the paragraphs that it stands among, and the actions to choose from. */
export interface ReaderQuestion {
  readonly line: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly role: Role;
  readonly actions: readonly { readonly action: ActionId; readonly text: string }[];
}

/** How an action fits: 2 = the point of the line, 1 = related. What is not named does not fit. */
export type ReaderAnswer = ReadonlyMap<ActionId, 1 | 2>;

/** How many of the ranker's actions a reader chooses from. */
export const candidateCount = 12;

const linesAround = 3;

/** The question for the line at the caret. */
export function questionFor(
  { paragraphs, caret }: Notes,
  role: Role,
  candidates: readonly RankedAction[],
): ReaderQuestion {
  return {
    line: bareLine(paragraphs[caret] ?? ''),
    before: paragraphs.slice(Math.max(0, caret - linesAround), caret),
    after: paragraphs.slice(caret + 1, caret + 1 + linesAround),
    role,
    actions: candidates.flatMap(({ action }) => {
      const found = findAction(action);
      const wording = found && wordingFor(found.action, role);
      return wording ? [{ action, text: wording.item }] : [];
    }),
  };
}

/** The candidates that a reader lets stand: the point of the line first, then by the ranker's score. */
export function chosenBy(
  answer: ReaderAnswer,
  candidates: readonly RankedAction[],
): RankedAction[] {
  const grade = ({ action }: RankedAction) => answer.get(action) ?? 0;
  return candidates
    .filter((one) => grade(one) > 0)
    .sort((x, y) => grade(y) - grade(x) || y.score - x.score)
    .slice(0, mostShown);
}
