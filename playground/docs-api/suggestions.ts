/** Decides what is left of a document when pending suggestions are left out or taken as accepted. */

import { object, type Tab } from './load.ts';
import type { Cell, Json, Tape } from './tape.ts';

/** The views that a reader may ask for; writes count indexes in the first one. */
export type SuggestionsView =
  | 'SUGGESTIONS_INLINE'
  | 'PREVIEW_SUGGESTIONS_ACCEPTED'
  | 'PREVIEW_WITHOUT_SUGGESTIONS';

/** The style with the changes of accepted suggestions: those fields that their state says are meant. */
function withChanges(style: Json, changes: unknown, name: string): Json {
  let result = style;
  for (const change of Object.values(object(changes))) {
    const proposed = object(object(change)[name]);
    const state = object(object(change)[`${name}SuggestionState`]);
    result = { ...result };
    for (const [flag, isMeant] of Object.entries(state)) {
      const field = flag.replace(/Suggested$/, '');
      if (isMeant !== true) continue;
      if (proposed[field] === undefined) delete result[field];
      else result[field] = proposed[field];
    }
  }
  return result;
}

/** What a part says about itself, without the suggestions. */
const plain = (value: Json): Json =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !name.startsWith('suggested')));

function settledCell(cell: Cell, accept: boolean): Cell {
  const style = (old: Json, marks: Json) =>
    accept ? withChanges(old, marks.suggestedTextStyleChanges, 'textStyle') : old;
  switch (cell.kind) {
    case 'char':
      return { ...cell, style: style(cell.style, cell.marks), marks: plain(cell.marks) };
    case 'atom':
      return { ...cell, style: style(cell.style, cell.value), value: plain(cell.value) };
    case 'newline': {
      const { rest } = cell.paragraph;
      const own = accept
        ? withChanges(cell.paragraph.style, rest.suggestedParagraphStyleChanges, 'paragraphStyle')
        : cell.paragraph.style;
      const paragraph = { ...cell.paragraph, style: own, rest: plain(rest) };
      return {
        ...cell,
        style: style(cell.style, cell.marks),
        marks: plain(cell.marks),
        paragraph,
      };
    }
    case 'section':
      return { ...cell, value: plain(cell.value) };
    case 'table':
    case 'row':
    case 'cell':
    case 'toc':
      return { ...cell, rest: plain(cell.rest) };
    default:
      return cell;
  }
}

const marksOf = (cell: Cell): Json => {
  if (cell.kind === 'atom' || cell.kind === 'section') return cell.value;
  if (cell.kind === 'char' || cell.kind === 'newline') return cell.marks;
  return 'rest' in cell ? cell.rest : {};
};

const closers: Readonly<Record<string, readonly string[]>> = {
  table: ['tableEnd'],
  toc: ['tocEnd'],
  row: ['row', 'tableEnd'],
  cell: ['cell', 'row', 'tableEnd'],
};

/** Where a part that goes as a whole ends. */
function partEnd(cells: readonly Cell[], at: number): number {
  const kind = cells[at]?.kind ?? '';
  const ends = closers[kind];
  if (!ends) return at + 1;
  let depth = 0;
  for (let i = at + 1; i < cells.length; i++) {
    const one = cells[i]?.kind ?? '';
    // A row or cell ends where the next part begins, a table with a mark of its own.
    if (depth === 0 && ends.includes(one)) return kind === 'row' || kind === 'cell' ? i : i + 1;
    if (one === 'table' || one === 'toc') depth++;
    else if (one === 'tableEnd' || one === 'tocEnd') depth--;
  }
  return cells.length;
}

function previewTape(tape: Tape, accept: boolean): Tape {
  const copy = tape.copy();
  const gone = accept ? 'suggestedDeletionIds' : 'suggestedInsertionIds';
  // Back to front, so that what goes does not move what is still to be looked at.
  for (let at = copy.cells.length - 1; at >= 0; at--) {
    const cell = copy.cells[at];
    if (!cell || marksOf(cell)[gone] === undefined || copy.isNeeded(at)) continue;
    copy.splice(at, partEnd(copy.cells, at) - at, []);
  }
  copy.cells = copy.cells.map((cell) => settledCell(cell, accept));
  return copy;
}

/** A tab as a preview shows it; its indexes are its own. */
export function previewTab(tab: Tab, view: SuggestionsView): Tab {
  const accept = view === 'PREVIEW_SUGGESTIONS_ACCEPTED';
  const segments = [...tab.segments].map(
    ([id, segment]) => [id, { ...segment, tape: previewTape(segment.tape, accept) }] as const,
  );
  return {
    ...tab,
    body: previewTape(tab.body, accept),
    segments: new Map(segments),
    rest: plain(tab.rest),
  };
}

/** The paragraphs that a range touches; without one, the last paragraph with text in it. */
export function paragraphsFor(tape: Tape, range?: { start: number; end: number }) {
  const last = tape.cells.findLastIndex(({ kind }) => kind === 'char' || kind === 'atom');
  const { start, end } = range ?? { start: Math.max(last, 1), end: Math.max(last, 1) + 1 };
  return { start: tape.paragraphStart(start), end: tape.paragraphEnd(end - 1) + 1 };
}

/** Marks a range as text that somebody suggested. */
export function suggestText(tape: Tape, id: string, range: { start: number; end: number }): void {
  const suggestedInsertionIds = [id];
  tape.cells = tape.cells.map((cell, at) => {
    if (at < range.start || at >= range.end) return cell;
    if (cell.kind === 'atom') return { ...cell, value: { ...cell.value, suggestedInsertionIds } };
    if (cell.kind !== 'char' && cell.kind !== 'newline') return cell;
    return { ...cell, marks: { ...cell.marks, suggestedInsertionIds } };
  });
}
