/** What must be known about the place of a sentence to read promises in it. */

import type { DateOrder } from '../due-dates.ts';

/** The meeting as it stands for one sentence: who takes part, who says "I", and what the line said before. */
export interface Scene {
  readonly people: readonly string[];
  readonly now: Date;
  readonly order: DateOrder;
  readonly speaker: readonly string[];
  readonly before: string;
}
