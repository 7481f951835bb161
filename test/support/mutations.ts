/** What people and programs do to a document, on its JSON: every one of them happens in real documents. */

type Json = Record<string, unknown>;
export type Pick = (below: number) => number;

const list = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);
const object = (value: unknown): Json => (value ?? {}) as Json;

interface Place {
  content: Json[];
  at: number;
}

function* bodies(document: Json): Generator<Json[]> {
  const queue = [...list(document.tabs)];
  for (let tab = queue.shift(); tab; tab = queue.shift()) {
    const { content } = object(object(tab.documentTab).body);
    if (Array.isArray(content)) yield content as Json[];
    queue.push(...list(tab.childTabs));
  }
  const { content } = object(document.body);
  if (Array.isArray(content)) yield content as Json[];
}

function tablesIn(document: Json): Place[] {
  return [...bodies(document)].flatMap((content) =>
    content.flatMap((element, at) => (element?.table ? [{ content, at }] : [])),
  );
}

function someTable(document: Json, pick: Pick): { place: Place; rows: Json[] } | undefined {
  const all = tablesIn(document);
  const place = all[pick(all.length)];
  const rows = place && object(place.content[place.at]?.table).tableRows;
  return place && Array.isArray(rows) ? { place, rows: rows as Json[] } : undefined;
}

function someRow(document: Json, pick: Pick, first = 1) {
  const table = someTable(document, pick);
  if (!table || table.rows.length <= first) return undefined;
  const at = first + pick(table.rows.length - first);
  return { ...table, at, cells: list(table.rows[at]?.tableCells) };
}

function runsIn(value: unknown): Json[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = object((value as Json).textRun);
  const here = typeof own.content === 'string' ? [own] : [];
  return [...here, ...Object.values(value).flatMap(runsIn)];
}

const clone = <T>(value: T): T => structuredClone(value);

/** Each changes the document in place; one that finds nothing to change leaves it. */
export const mutations: Readonly<Record<string, (document: Json, pick: Pick) => void>> = {
  'deletes a row': (document, pick) => {
    const row = someRow(document, pick, 0);
    row?.rows.splice(row.at, 1);
  },
  'adds an empty row': (document, pick) => {
    const row = someRow(document, pick, 0);
    if (!row) return;
    const copy = clone(row.rows[row.at] ?? {});
    for (const run of runsIn(copy)) run.content = '\n';
    row.rows.splice(row.at, 0, copy);
  },
  'moves a row': (document, pick) => {
    const row = someRow(document, pick);
    if (!row) return;
    const [moved] = row.rows.splice(row.at, 1);
    if (moved) row.rows.splice(1 + pick(row.rows.length), 0, moved);
  },
  'moves the titles': (document, pick) => {
    const table = someTable(document, pick);
    const [moved] = table?.rows.splice(0, 1) ?? [];
    if (table && moved) table.rows.splice(pick(table.rows.length + 1), 0, moved);
  },
  'copies a row': (document, pick) => {
    const row = someRow(document, pick);
    row?.rows.splice(1 + pick(row.rows.length), 0, clone(row.rows[row.at] ?? {}));
  },
  'moves a row to another table': (document, pick) => {
    const row = someRow(document, pick);
    const other = someTable(document, pick);
    if (!row || !other) return;
    const [moved] = row.rows.splice(row.at, 1);
    if (moved) other.rows.splice(pick(other.rows.length + 1), 0, moved);
  },
  'copies a table': (document, pick) => {
    const table = someTable(document, pick);
    if (!table) return;
    const { content, at } = table.place;
    content.push(clone(content[at] ?? {}));
  },
  'cuts a table and pastes it elsewhere': (document, pick) => {
    const table = someTable(document, pick);
    if (!table) return;
    const [cut] = table.place.content.splice(table.place.at, 1);
    const all = [...bodies(document)];
    const target = all[pick(all.length)];
    if (cut && target) target.splice(pick(target.length + 1), 0, cut);
  },
  'deletes a key': (document, pick) => {
    const runs = runsIn(document).filter(({ content }) => /-[A-Z]+\d/.test(String(content)));
    const run = runs[pick(runs.length)];
    if (run) run.content = String(run.content).replace(/[0-9A-Z]{4}-[A-Z]+\d+/, '');
  },
  'types over the titles in another language': (document, pick) => {
    const table = someTable(document, pick);
    runsIn(table?.rows[0]).forEach((run, i) => {
      run.content = `Título ${i}\n`;
    });
  },
  'moves a column': (document, pick) => {
    const table = someTable(document, pick);
    const from = 1 + pick(3);
    const to = 1 + pick(3);
    for (const row of table?.rows ?? []) {
      const cells = list(row.tableCells);
      if (cells.length <= Math.max(from, to)) continue;
      const [moved] = cells.splice(from, 1);
      if (moved) cells.splice(to, 0, moved);
    }
  },
  'adds a column': (document, pick) => {
    const table = someTable(document, pick);
    const at = pick(5);
    for (const row of table?.rows ?? []) {
      const cells = list(row.tableCells);
      const copy = clone(cells[Math.min(at, cells.length - 1)] ?? {});
      for (const run of runsIn(copy)) run.content = '\n';
      cells.splice(at, 0, copy);
    }
  },
  'deletes a column': (document, pick) => {
    const table = someTable(document, pick);
    const at = pick(4);
    for (const row of table?.rows ?? []) list(row.tableCells).splice(at, 1);
  },
  'merges cells of a row': (document, pick) => {
    const row = someRow(document, pick);
    const c = pick(3);
    const [head, next] = [row?.cells[c], row?.cells[c + 1]];
    if (!head || !next) return;
    head.content = [...list(head.content), ...list(next.content)];
    head.tableCellStyle = { ...object(head.tableCellStyle), columnSpan: 2 };
    next.content = clone(list(next.content)).slice(0, 1);
    for (const run of runsIn(next)) run.content = '\n';
  },
  'merges cells of a column': (document, pick) => {
    const row = someRow(document, pick);
    const c = pick(4);
    const head = row?.cells[c];
    const below = row && list(row.rows[row.at + 1]?.tableCells)[c];
    if (!head || !below) return;
    head.content = [...list(head.content), ...list(below.content)];
    head.tableCellStyle = { ...object(head.tableCellStyle), rowSpan: 2 };
    below.content = clone(list(below.content)).slice(0, 1);
    for (const run of runsIn(below)) run.content = '\n';
  },
  'suggests words': (document, pick) => {
    const runs = runsIn(document);
    const run = runs[pick(runs.length)];
    if (run) run.suggestedInsertionIds = ['suggest.1'];
  },
  'suggests to delete words': (document, pick) => {
    const runs = runsIn(document);
    const run = runs[pick(runs.length)];
    if (run) run.suggestedDeletionIds = ['suggest.2'];
  },
  'puts a chip into a cell': (document, pick) => {
    const row = someRow(document, pick);
    const runs = runsIn(row?.cells[pick(4)]);
    const [run] = runs;
    if (run) run.content = `\ue907${String(run.content)}`;
  },
  'presses Shift-Enter': (document, pick) => {
    const runs = runsIn(document);
    const run = runs[pick(runs.length)];
    if (run) run.content = String(run.content).replace(' ', '\u000b');
  },
  'types around a key': (document, pick) => {
    const runs = runsIn(document).filter(({ content }) => /-[A-Z]+\d/.test(String(content)));
    const run = runs[pick(runs.length)];
    if (run) run.content = `see ${String(run.content).replace('-', ' \u2013 ')}`;
  },
  'names a key of another row': (document, pick) => {
    const row = someRow(document, pick);
    const [run] = runsIn(row?.cells[pick(4)]);
    if (run) run.content = `as in 7F3K-N1 ${String(run.content)}`;
  },
  'deletes half of it': (document, pick) => {
    const all = [...bodies(document)];
    const content = all[pick(all.length)];
    content?.splice(pick(content.length), Math.ceil(content.length / 2));
  },
  'puts a table into a cell': (document, pick) => {
    const table = someTable(document, pick);
    const row = someRow(document, pick);
    const cell = row?.cells[pick(4)];
    const inner = table?.place.content[table.place.at];
    if (cell && inner && JSON.stringify(inner).length < 20_000) {
      cell.content = [...list(cell.content), clone(inner)];
    }
  },
};

const junk: readonly unknown[] = [
  null,
  undefined,
  0,
  -1,
  1e9,
  '',
  'x',
  true,
  [],
  {},
  [null],
  [[]],
  { a: 1 },
];

/** Replaces one value anywhere by nonsense: no answer of the API, but nothing may break on it. */
export function spoil(document: Json, pick: Pick): void {
  let at: Json = document;
  for (let depth = 0; depth < 24; depth++) {
    const names = Object.keys(at);
    const name = names[pick(names.length)];
    if (name === undefined) return;
    const next = at[name];
    if (typeof next !== 'object' || next === null || pick(8) === 0) {
      at[name] = junk[pick(junk.length)];
      return;
    }
    at = next as Json;
  }
}
