/** Finds the tables of agreed actions in a document, and says of each row what is certain. */

import type { Snapshot } from '../docs/snapshot.ts';
import { type DocCell, type DocRow, type DocTable, tablesOf } from '../docs/table-rows.ts';
import type { ActionRow } from './action-rows.ts';
import { actionColumns } from './columns.ts';
import { actionKeysIn } from './keys.ts';
import { readDay, readStatus } from './read-words.ts';
import { type FoundColumns, findColumns, titlesOf } from './table-columns.ts';

const keysOf = (row: DocRow): string[] => [
  ...new Set(row.cells.flatMap(({ text }) => actionKeysIn(text))),
];

function bare(tabId: string, row: DocRow): Omit<ActionRow, 'kind'> {
  return {
    tabId,
    text: '',
    owner: '',
    area: '',
    cells: [],
    suggestions: row.cells.some(({ suggestions }) => suggestions),
    tableStart: row.tableStart,
    row: row.row,
  };
}

function ordered(row: DocRow, columns: FoundColumns | undefined): DocCell[] | undefined {
  if (!columns || row.cells.length !== columns.cells) return undefined;
  const cells = columns.at.flatMap((place) => row.cells[place] ?? []);
  if (cells.some(({ merged, hidden }) => merged || hidden)) return undefined;
  return cells.length === columns.at.length ? cells : undefined;
}

function readRow(tabId: string, row: DocRow, columns: FoundColumns | undefined): ActionRow {
  const keys = keysOf(row);
  const cells = ordered(row, columns);
  const [key] = keys;
  const inKeyCell = cells?.[0] ? actionKeysIn(cells[0].text) : [];
  // A key in another cell is somebody speaking of an action, or a cell that slipped.
  const certain = cells && keys.length < 2 && inKeyCell.length === keys.length;
  // What else was typed beside the key would be lost if we took the key for the whole cell.
  if (!cells || !certain) {
    return {
      kind: 'unreadable',
      ...bare(tabId, row),
      ...(keys.length === 1 && key ? { key } : {}),
    };
  }
  const [, text = '', owner = '', due = '', status = '', area = ''] = cells.map((cell) =>
    cell.text.trim(),
  );
  const day = readDay(due);
  const known = readStatus(status);
  return {
    ...bare(tabId, row),
    kind: key ? 'sound' : 'orphaned',
    ...(key ? { key } : {}),
    text,
    owner,
    ...(day ? { due: day } : {}),
    ...(known ? { status: known } : {}),
    area,
    cells: cells.map((cell) => ({ text: cell.text, start: cell.start, end: cell.end })),
  };
}

/** A table of agreed actions with its rows in reading order, and the rows of it that are still empty. */
export interface ActionTable {
  readonly tabId: string;
  readonly table: DocTable;
  readonly columns: FoundColumns | undefined;
  readonly rows: readonly ActionRow[];
  readonly blank: readonly DocRow[];
}

/** A table as one of agreed actions; undefined where it is another table. */
function readTable(tabId: string, table: DocTable): ActionTable | undefined {
  const hasKey = (row: DocRow) => keysOf(row).length > 0;
  const titles = titlesOf(table, hasKey, actionColumns);
  const columns = findColumns(titles, actionColumns);
  // Without our titles it is ours only if a row says so in its first cell.
  const isOurs =
    columns?.by === 'title' ||
    table.some(({ cells }) => cells[0] && actionKeysIn(cells[0].text).length > 0);
  if (!isOurs) return undefined;
  const header = titles.join('\n');
  const isBlank = (row: DocRow) => row.cells.every(({ text }) => text.trim() === '');
  const rows = table
    .filter((row) => hasKey(row) || !isBlank(row))
    .filter((row) => hasKey(row) || row.cells.map(({ text }) => text).join('\n') !== header)
    .filter((row) => hasKey(row) || columns?.by === 'title' || row.row > 0)
    .map((row) => readRow(tabId, row, columns));
  return { tabId, table, columns, rows, blank: table.filter(isBlank) };
}

/** All tables of agreed actions of a document, in reading order. Never throws, whatever it holds. */
export function readActionTables(snapshot: Snapshot): ActionTable[] {
  const tables = snapshot.tabs.flatMap(({ tabId, content }) =>
    tablesOf(content).flatMap((table) => readTable(tabId, table) ?? []),
  );
  const times = new Map<string, number>();
  for (const { rows } of tables)
    for (const { key } of rows) if (key) times.set(key, (times.get(key) ?? 0) + 1);
  return tables.map((one) => ({
    ...one,
    rows: one.rows.map((row) =>
      row.key && (times.get(row.key) ?? 0) > 1 ? { ...row, kind: 'copied' } : row,
    ),
  }));
}

/** All rows of agreed actions of a document, in reading order. Never throws, whatever it holds. */
export function readActions(snapshot: Snapshot): ActionRow[] {
  return readActionTables(snapshot).flatMap(({ rows }) => rows);
}
