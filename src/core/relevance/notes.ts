/** What relevance reads and what it answers: the shapes of notes, context and ranking. */

import type { ActionId, Phase, Role } from '../framework/framework.ts';

/** Meeting notes as plain paragraphs, in order; `caret` is the index of the one being edited. */
export interface Notes {
  readonly paragraphs: readonly string[];
  readonly caret: number;
}

/** Who is looking, in which phase, and what they did with suggestions today. */
export interface RankContext {
  readonly role: Role;
  readonly phase?: Phase | undefined;
  readonly history?: RankHistory | undefined;
}

/** Actions ticked or dismissed in this session; both are kept out of `now`. */
export interface RankHistory {
  readonly done: readonly ActionId[];
  readonly dismissed: readonly ActionId[];
}

/** An action with its score in [0, 1] and the words of the notes that caused it (at most four). */
export interface RankedAction {
  readonly action: ActionId;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** The panel never shows more. */
export const mostShown = 5;

/** What the panel shows now (0 to 5, best first), and the ranking for the whole notes. */
export interface Ranking {
  readonly now: readonly RankedAction[];
  readonly doc: readonly { readonly action: ActionId; readonly score: number }[];
}
