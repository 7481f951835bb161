/** Inserting, deleting and replacing text. */

import { type Handler, insertionOf, rangeOf } from './context.ts';
import { list, object, type Tab } from './load.ts';
import { type Cell, type Json, newline, type Tape } from './tape.ts';

// Control characters, and the private signs that stand for chips: the API takes them out.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters
const stripped = /[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff]/g;

/** The style that typed text takes: of the text before it, or at a paragraph's start of what follows. */
function styleAt(tape: Tape, index: number): Json {
  const before = index > tape.paragraphStart(index) ? tape.cells[index - 1] : undefined;
  const cell = before ?? tape.cells[index];
  const style = cell && 'style' in cell ? cell.style : {};
  if (style.link === undefined) return style;
  // Text beside a link does not become a part of it.
  return {};
}

/** Puts text in; each line feed ends a paragraph that looks like the one it was split from. */
export function insertText(
  tape: Tape,
  index: number,
  text: string,
  newId: (p: string) => string,
): void {
  const style = styleAt(tape, index);
  const end = tape.cells[tape.paragraphEnd(index)];
  const paragraph = end?.kind === 'newline' ? end.paragraph : newline().paragraph;
  const atStart = tape.paragraphStart(index) === index;
  let first = true;
  const cells = text
    .replace(stripped, '')
    .split('')
    .map((char): Cell => {
      if (char !== '\n') return { kind: 'char', char, style, marks: {} };
      // The heading's id stays with the fragment that holds its first character.
      const fresh = paragraph.style.headingId !== undefined && (atStart || !first);
      first = false;
      return newline(style, {
        ...paragraph,
        style: fresh ? { ...paragraph.style, headingId: newId('h.') } : paragraph.style,
      });
    });
  const splits = cells.some(({ kind }) => kind === 'newline');
  const lastAt = tape.paragraphEnd(index);
  if (splits && !atStart && paragraph.style.headingId !== undefined) {
    tape.setParagraph(lastAt, { style: { ...paragraph.style, headingId: newId('h.') } });
  }
  tape.splice(index, 0, cells);
}

const badDeletion = 'Invalid deletion range. Cannot delete the requested range.';

/** Whether a range holds tables and contents lists whole, and no mark of a cell or row alone. */
function isWhole(cells: readonly Cell[]): boolean {
  let depth = 0;
  for (const { kind } of cells) {
    if (kind === 'table' || kind === 'toc') depth++;
    else if (kind === 'tableEnd' || kind === 'tocEnd') depth--;
    else if ((kind === 'row' || kind === 'cell') && depth === 0) return false;
    else if (kind === 'section') return false;
    if (depth < 0) return false;
  }
  return depth === 0;
}

const low = (cell: Cell | undefined) => cell?.kind === 'char' && /[\udc00-\udfff]/.test(cell.char);

const deleteContentRange: Handler = (body, context) => {
  const { tape, start, end } = rangeOf(body.range, context);
  if (end === start) throw context.refuse('Invalid range: range must not be empty');
  const cells = tape.cells.slice(start, end);
  if (end === tape.cells.length) {
    throw context.refuse(
      'The range cannot include the newline character at the end of the segment.',
    );
  }
  if (!isWhole(cells) || low(tape.cells[start]) || low(tape.cells[end])) {
    throw context.refuse(badDeletion);
  }
  const next = tape.cells[end]?.kind;
  const endsParagraph = cells.at(-1)?.kind === 'newline';
  // The last paragraph of a cell and one right before a table must stay.
  const needed = ['table', 'toc', 'section', 'cell', 'row', 'tableEnd', 'tocEnd'];
  if (endsParagraph && next && needed.includes(next)) throw context.refuse(badDeletion);
  const midway = tape.paragraphStart(start) < start;
  const firstEnd = cells.find((cell) => cell.kind === 'newline');
  if (midway && firstEnd?.kind === 'newline') {
    tape.setParagraph(tape.paragraphEnd(end), firstEnd.paragraph);
  }
  tape.splice(start, end - start, []);
  return undefined;
};

function tapesOf(tab: Tab): Tape[] {
  return [tab.body, ...[...tab.segments.values()].map(({ tape }) => tape)];
}

function pattern(criteria: Json): RegExp {
  const text = String(criteria.text ?? '');
  const source = criteria.searchByRegex ? text : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(source, criteria.matchCase ? 'g' : 'gi');
}

const replaceAllText: Handler = (body, { document, refuse, newId }) => {
  const criteria = object(body.containsText);
  if (!criteria.text) throw refuse('The search text cannot be empty.');
  const wanted = list(object(body.tabsCriteria).tabIds).map(String);
  const tabs = document.tabs.filter(
    ({ properties }) => wanted.length === 0 || wanted.includes(String(properties.tabId)),
  );
  let occurrencesChanged = 0;
  for (const tape of tabs.flatMap(tapesOf)) {
    // A sign that no text holds stands for everything that is no character, so that no match spans it.
    const text = tape.cells.map((cell) => (cell.kind === 'char' ? cell.char : '\u0000')).join('');
    for (const match of [...text.matchAll(pattern(criteria))].reverse()) {
      if (match[0] === '' || match[0].includes('\u0000')) continue;
      const style = tape.cells[match.index];
      insertText(tape, match.index + match[0].length, String(body.replaceText ?? ''), newId);
      if (style) tape.splice(match.index, match[0].length, []);
      occurrencesChanged++;
    }
  }
  return { occurrencesChanged };
};

/** Handlers by the name of their request. */
export const textRequests: Readonly<Record<string, Handler>> = {
  insertText(body, context) {
    const text = String(body.text ?? '');
    if (text === '') throw context.refuse('Insert text requests must specify text to insert.');
    const { tape, index } = insertionOf(body, context);
    // Between the halves of a surrogate pair is no place: the insertion goes behind it.
    insertText(tape, low(tape.cells[index]) ? index + 1 : index, text, context.newId);
    return undefined;
  },
  deleteContentRange,
  replaceAllText,
};
