/** Turns the two places where agreed actions live, the store and the document, into sides of a merge. */

import type { ActionRow } from '../agreements/action-rows.ts';
import type { Rows, Side } from './merge-actions.ts';
import { type Fields, nothingAgreed } from './merge-fields.ts';
import type { AgreedAction } from './records.ts';

/** A row that somebody typed by hand, without a key: an action that only the document has. */
interface TypedRow {
  readonly row: ActionRow;
  readonly fields: Fields;
}

/** What a document's table of agreed actions says. */
export interface DocumentSide {
  readonly side: Side;
  /** Rows to adopt: each gets a key, which is written into its first cell where writing is possible. */
  readonly typed: readonly TypedRow[];
}

/** An agreed action of the store as fields; `areaOf` names the framework area of an action id. */
function fieldsOf(action: AgreedAction, areaOf: (id: string) => string | undefined): Fields {
  return {
    text: action.text,
    owner: action.owner,
    due: action.due ?? '',
    status: action.status,
    area: (action.frameworkAction && areaOf(action.frameworkAction)) ?? '',
  };
}

/** The store's side; `removed` are the keys of actions that were deleted here on purpose. */
export function storeSide(
  actions: readonly AgreedAction[],
  removed: ReadonlySet<string>,
  areaOf: (id: string) => string | undefined,
): Side {
  return { rows: new Map(actions.map((one) => [one.key, fieldsOf(one, areaOf)])), removed };
}

/** A cell that holds words which are no day or no status that we know says nothing, and is left alone. */
function fieldsOfRow({ text, owner, due, status, area, cells }: ActionRow): Fields {
  const [, , , dueCell] = cells;
  const isEmpty = (dueCell?.text ?? '').trim() === '';
  return { text, owner, due: due ?? (isEmpty ? '' : undefined), status, area };
}

/**
 * The document's side. A row that cannot be read for certain, or whose key stands in two rows, is there but says
 * nothing. What the base has and the table has not was taken out by hand - but only where the table still
 * stands: a document without any such table has lost it, and takes nothing out.
 */
export function documentSide(
  rows: readonly ActionRow[],
  hasTable: boolean,
  base: Rows,
): DocumentSide {
  const found = new Map<string, Fields>();
  const typed: TypedRow[] = [];
  for (const row of rows) {
    if (row.key !== undefined)
      found.set(row.key, row.kind === 'sound' ? fieldsOfRow(row) : nothingAgreed);
    else if (row.kind === 'orphaned' && row.text !== '')
      typed.push({ row, fields: fieldsOfRow(row) });
  }
  const gone = hasTable ? [...base.keys()].filter((key) => !found.has(key)) : [];
  return { side: { rows: found, removed: new Set(gone) }, typed };
}
