/** The shape of an agreed action that was read back from a document. */

import type { ReadCell, RowClass } from './agreement-rows.ts';

/** How an agreed action stands, as people write it in many ways. */
export type Status = 'open' | 'done' | 'dropped';

/** A row of a table of agreed actions. */
export interface ActionRow {
  readonly kind: Exclude<RowClass, 'missing'>;
  readonly tabId: string;
  /** Its key, such as `A-7F3K`; absent in a row that somebody typed. */
  readonly key?: string;
  readonly text: string;
  readonly owner: string;
  /** `YYYY-MM-DD`; absent where none stands there or it is no date that we can read. */
  readonly due?: string;
  /** Absent where the word is none that we know: then it is not guessed. */
  readonly status?: Status;
  readonly area: string;
  /** The cells as they stand, in the order of the columns: key, action, owner, due, status, area. */
  readonly cells: readonly ReadCell[];
  readonly suggestions: boolean;
  /** Index of its table, and its row in it, as requests about tables name them. */
  readonly tableStart: number;
  readonly row: number;
}
