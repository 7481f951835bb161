/** Plans what a merge wants of the tables of agreed actions: cells changed in place, rows added and taken out. */

import { planEdits, type TextEdit } from '../docs/cell-edits.ts';
import { planNewRows } from '../docs/new-row.ts';
import type { Snapshot } from '../docs/snapshot.ts';
import type { DocRow } from '../docs/table-rows.ts';
import type { DocsRequest } from '../docs/types.ts';
import { fail, ok, type Result } from '../problem.ts';
import type { Fields } from '../tracking/merge-fields.ts';
import type { ActionRow } from './action-rows.ts';
import type { Batch } from './insert-plan.ts';
import { type ActionTable, readActionTables } from './read-actions.ts';
import { readDay, readStatus } from './read-words.ts';

/** What the tables are to say. */
export interface ActionWrites {
  /** By row key; an undefined field is left as it stands. A key without a row gets one. */
  readonly rows: ReadonlyMap<string, Fields>;
  /** Keys of rows to take out; only rows that are certain are. */
  readonly removed: ReadonlySet<string>;
  /** Keys for rows that somebody typed, by {@link placeOf}. */
  readonly adopted: ReadonlyMap<string, string>;
}

/** Names a row by where it stands in the snapshot that it was read from. */
export function placeOf({ tabId, tableStart, row }: ActionRow): string {
  return `${tabId} ${tableStart} ${row}`;
}

const statusWords: Readonly<Record<string, string>> = {
  open: 'Open',
  done: 'Done',
  dropped: 'Dropped',
};

/** The words of an action's cells in the order of the columns; undefined where a cell is to be left. */
function wordsOf(key: string, { text, owner, due, status, area }: Fields) {
  const word = status === undefined ? undefined : (statusWords[status] ?? status);
  return [key, text, owner, due, word, area];
}

/** Whether a cell says already what it should, in whatever words. */
function saysAlready(column: number, cell: string, wanted: string): boolean {
  if (cell.trim() === wanted.trim()) return true;
  if (column === 3) return wanted !== '' && readDay(cell) === readDay(wanted);
  if (column === 4)
    return readStatus(cell) !== undefined && readStatus(cell) === readStatus(wanted);
  return false;
}

function editsOf(row: ActionRow, words: readonly (string | undefined)[]): TextEdit[] {
  return row.cells.flatMap(({ text, start, end }, column) => {
    const to = words[column];
    if (to === undefined || saysAlready(column, text, to)) return [];
    return [{ start, end, from: text, to }];
  });
}

/** The cells of an empty row, filled. */
function fillsOf(row: DocRow, at: readonly number[], words: readonly string[]): TextEdit[] {
  return at.flatMap((place, column) => {
    const cell = row.cells[place];
    const to = words[column] ?? '';
    return cell && to !== '' ? [{ start: cell.start, end: cell.end, from: cell.text, to }] : [];
  });
}

interface TablePlan {
  readonly edits: readonly TextEdit[];
  readonly outs: readonly number[];
  readonly added: readonly (readonly string[])[];
}

function planTable(
  { rows, blank, columns, table }: ActionTable,
  writes: ActionWrites,
  fresh: readonly (readonly string[])[],
): TablePlan {
  const edits: TextEdit[] = [];
  const outs: number[] = [];
  for (const row of rows) {
    const key = row.key ?? writes.adopted.get(placeOf(row));
    if (key === undefined || (row.kind !== 'sound' && row.kind !== 'orphaned')) continue;
    const fields = writes.rows.get(key);
    if (writes.removed.has(key)) outs.push(row.row);
    else if (fields) edits.push(...editsOf(row, wordsOf(key, fields)));
    else if (row.key === undefined) edits.push(...editsOf(row, [key]));
  }
  const at = columns?.at ?? [];
  const free = blank.filter(
    ({ cells }) => cells.length === columns?.cells && !cells.some(({ merged }) => merged),
  );
  free.slice(0, fresh.length).forEach((row, i) => {
    edits.push(...fillsOf(row, at, fresh[i] ?? []));
  });
  const width = table.at(-1)?.cells.length ?? at.length;
  const added = fresh.slice(free.length).map((words) => {
    const cells = Array.from({ length: width }, () => '');
    at.forEach((place, column) => {
      cells[place] = words[column] ?? '';
    });
    return cells;
  });
  return { edits, outs, added };
}

/**
 * One batch for everything, locked to the revision that was read; empty where nothing is to change. Refused where
 * new rows have no table to go to, or suggestions wait in a table that is to be changed.
 */
export function planActionRows(snapshot: Snapshot, writes: ActionWrites): Result<Batch> {
  if (snapshot.revisionId === undefined) return fail('docs-no-access');
  const tables = readActionTables(snapshot);
  const there = new Set(tables.flatMap(({ rows }) => rows.flatMap(({ key }) => key ?? [])));
  for (const key of writes.adopted.values()) there.add(key);
  const fresh = [...writes.rows]
    .filter(([key]) => !there.has(key))
    .map(([key, fields]) => wordsOf(key, fields).map((word) => word ?? ''));
  // Which column is which must be certain before anything new is written into them.
  const homeOfNew = tables.find(({ columns }) => columns);
  if (fresh.length > 0 && !homeOfNew) return fail('docs-place-not-found');
  const requests: DocsRequest[] = [];
  // Back to front, so that no index moves before its turn.
  for (const one of [...tables].reverse()) {
    const { tabId, table, rows } = one;
    const { edits, outs, added } = planTable(one, writes, one === homeOfNew ? fresh : []);
    const isTouched = edits.length + outs.length + added.length > 0;
    if (isTouched && rows.some(({ suggestions }) => suggestions))
      return fail('docs-suggestions-pending');
    const planned = planEdits(tabId, edits);
    if (!planned.ok) return planned;
    requests.push(...planNewRows(tabId, table, added).requests, ...planned.value);
    const index = table[0]?.tableStart ?? 0;
    for (const rowIndex of [...outs].sort((x, y) => y - x)) {
      const tableCellLocation = {
        tableStartLocation: { index, tabId },
        rowIndex,
        columnIndex: 0,
      };
      requests.push({ deleteTableRow: { tableCellLocation } });
    }
  }
  return ok({ requests, requiredRevisionId: snapshot.revisionId });
}
