/** Reads our rows out of tables, each as what is certain of it. */

import type { DocCell, DocRow, DocTable } from '../docs/table-rows.ts';
import type { ClauseRow, FormRow, ReadCell } from './agreement-rows.ts';
import { acknowledgementColumns, type Column, columnsOf, reviewColumns } from './columns.ts';
import { keysIn, type RowKey, withoutKeys } from './keys.ts';
import type { Person } from './parties.ts';
import { type FoundColumns, findColumns, titlesOf } from './table-columns.ts';
import type { Section, Side, Template } from './template.ts';

/** What is known of the agreement that a mark stands for. */
export interface MarkContext {
  readonly template: Template | undefined;
  readonly people: readonly Person[];
}

/** A row with the mark of its agreement. */
export type FoundRow =
  | { readonly mark: string; readonly clause: ClauseRow }
  | { readonly mark: string; readonly form: FormRow };

const keysOf = (row: DocRow): RowKey[] => {
  const all = row.cells.flatMap(({ text }) => keysIn(text));
  return [...new Map(all.map((one) => [`${one.mark}-${one.key}`, one])).values()];
};

/** Keys of acknowledgements and of reviews. */
const isForm = (key: string) => /^[SV]/.test(key);

const cellOf = ({ text, start, end }: DocCell): ReadCell => ({ text, start, end });
const suggestionsIn = (row: DocRow) => row.cells.some(({ suggestions }) => suggestions);
const rowText = (row: DocRow) => withoutKeys(row.cells[0]?.text ?? '');

/** The cells in the order of the wanted columns; undefined where any of them is not certain. */
function orderedCells(row: DocRow, columns: FoundColumns | undefined): DocCell[] | undefined {
  if (!columns || row.cells.length !== columns.cells) return undefined;
  if (row.cells.some(({ merged, hidden }) => merged || hidden)) return undefined;
  const cells = columns.at.map((place) => row.cells[place]);
  // The key says whose row it is; in another cell it may have been pasted with a stranger's text.
  const [first] = cells;
  const holdsKey = first !== undefined && keysIn(first.text).length === 1;
  const elsewhere = cells.slice(1).some((cell) => !cell || keysIn(cell.text).length > 0);
  return holdsKey && !elsewhere ? (cells as DocCell[]) : undefined;
}

type Topics = Extract<Section, { kind: 'topics' }>;

/** A table with the keys of each of its rows, found once. */
interface KeyedTable {
  readonly rows: DocTable;
  readonly keys: ReadonlyMap<DocRow, readonly RowKey[]>;
}

const keysHere = (table: KeyedTable, row: DocRow) => table.keys.get(row) ?? [];

/** The section whose table this is: the one of any clause in it that the template has. */
function sectionOf(template: Template | undefined, keys: readonly string[]): Topics | undefined {
  return template?.sections.find(
    (section): section is Topics =>
      section.kind === 'topics' && section.topics.some(({ key }) => keys.includes(key)),
  );
}

/** Topics of a pair's own are in no template of the library. */
const isOwnTopic = (key: string) => /^X\d+$/.test(key);

function columnsIn(table: KeyedTable, wanted: readonly string[]): FoundColumns | undefined {
  const titles = titlesOf(table.rows, (row) => keysHere(table, row).length > 0, wanted);
  return findColumns(titles, wanted);
}

/** What stands in each column; facts may take several columns, and read as one text. */
function bySide(wanted: readonly Column[], cells: readonly DocCell[]): ClauseRow['cells'] {
  const sides: Partial<Record<Side, ReadCell>> = {};
  wanted.forEach(({ side }, i) => {
    const cell = cells[i];
    if (side === 'topic' || !cell) return;
    const before = sides[side];
    sides[side] = before
      ? { ...before, text: `${before.text}\n${cell.text}`, end: cell.end }
      : cellOf(cell);
  });
  return sides;
}

function readClause(
  table: KeyedTable,
  row: DocRow,
  { mark, key }: RowKey,
  { template, people }: MarkContext,
): ClauseRow {
  const head = { key, topic: rowText(row), suggestions: suggestionsIn(row) };
  const beside = [...table.keys.values()].flat().filter((one) => one.mark === mark);
  const section = sectionOf(template, isOwnTopic(key) ? beside.map((one) => one.key) : [key]);
  if (!section) return { kind: 'orphaned', ...head, cells: {} };
  const wanted = columnsOf(section, people);
  const columns = columnsIn(
    table,
    wanted.map(({ title }) => title),
  );
  const cells = orderedCells(row, columns);
  if (!cells || !columns) return { kind: 'unreadable', ...head, cells: {} };
  const topic = withoutKeys(cells[0]?.text ?? '');
  return { kind: 'sound', ...head, topic, cells: bySide(wanted, cells), columnsBy: columns.by };
}

function readForm(table: KeyedTable, row: DocRow, { key }: RowKey): FormRow {
  const wanted = key.startsWith('S') ? acknowledgementColumns : reviewColumns;
  const cells = orderedCells(row, columnsIn(table, wanted));
  const suggestions = suggestionsIn(row);
  if (!cells) return { kind: 'unreadable', key, cells: [], suggestions };
  const read = cells.map((cell, i) =>
    i === 0 ? { ...cellOf(cell), text: withoutKeys(cell.text) } : cellOf(cell),
  );
  return { kind: 'sound', key, cells: read, suggestions };
}

/** A row of which no clause can be told. */
function nameless(kind: 'unreadable' | 'orphaned', row: DocRow): ClauseRow {
  return { kind, topic: rowText(row), cells: {}, suggestions: suggestionsIn(row) };
}

function readTable(table: KeyedTable, contextOf: (mark: string) => MarkContext): FoundRow[] {
  const [home] = [...table.keys.values()].flat();
  if (!home) return [];
  return table.rows.flatMap((row): FoundRow[] => {
    const keys = keysHere(table, row);
    const [own] = keys;
    if (keys.length > 1) {
      return keys.map(({ mark }) => ({ mark, clause: nameless('unreadable', row) }));
    }
    if (own && isForm(own.key)) return [{ mark: own.mark, form: readForm(table, row, own) }];
    if (own) {
      return [{ mark: own.mark, clause: readClause(table, row, own, contextOf(own.mark)) }];
    }
    // A first row without a key holds the titles; in a form, other rows are people's own.
    if (row.row === 0 || isForm(home.key)) return [];
    return [{ mark: home.mark, clause: nameless('orphaned', row) }];
  });
}

/** All rows of the tables that hold a key of ours; their titles are left out. */
export function readRows(
  tables: readonly DocTable[],
  contextOf: (mark: string) => MarkContext,
): FoundRow[] {
  return tables.flatMap((rows) => {
    const keys = new Map(rows.map((row) => [row, keysOf(row)] as const));
    return readTable({ rows, keys }, contextOf);
  });
}
