/** Decides how text goes into a segment and out of it: with which style, and which paragraph survives. */

import type { Context } from './context.ts';
import { faultErrors } from './errors.ts';
import type { Tab } from './load.ts';
import { type Cell, type Json, newline, type Tape } from './tape.ts';

// Control characters, and the private signs that stand for chips: the API takes them out.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters
const stripped = /[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff]/g;

/** The style that typed text takes: of the text before it, or at a paragraph's start of what follows. */
export function styleAt(tape: Tape, index: number): Json {
  const before = index > tape.paragraphStart(index) ? tape.cells[index - 1] : undefined;
  const cell = before ?? tape.cells[index];
  const style = cell && 'style' in cell ? cell.style : {};
  if (style.link === undefined) return style;
  // Text beside a link does not become a part of it, and does not take its look.
  const { link: _, underline: _line, foregroundColor: _colour, ...own } = style;
  return own;
}

/** Puts text in; each line feed ends a paragraph that looks like the one it was split from. */
export function insertText(
  tape: Tape,
  index: number,
  text: string,
  newId: Context['newId'],
  style = styleAt(tape, index),
): number {
  const lastAt = tape.paragraphEnd(index);
  const end = tape.cells[lastAt];
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
  if (splits && !atStart && paragraph.style.headingId !== undefined) {
    tape.setParagraph(lastAt, { style: { ...paragraph.style, headingId: newId('h.') } });
  }
  if (cells.length > 0) tape.splice(index, 0, cells);
  return cells.length;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The place of an insertion: within a sign of several units there is none, so it goes behind it. */
export function behindSign(tape: Tape, index: number): number {
  const charAt = (at: number) => {
    const cell = tape.cells[at];
    return cell?.kind === 'char' ? cell.char : undefined;
  };
  // Plain letters need no look at the whole paragraph.
  if (!/[^ -~]/.test(charAt(index) ?? ' ')) return index;
  let first = index;
  while (charAt(first - 1) !== undefined) first--;
  let text = '';
  for (let at = first; charAt(at) !== undefined; at++) text += charAt(at);
  const sign = graphemes.segment(text).containing(index - first);
  if (!sign || first + sign.index === index) return index;
  return first + sign.index + sign.segment.length;
}

const badDeletion = 'Invalid deletion range. Cannot delete the requested range.';
const endOfSegment = 'The range cannot include the newline character at the end of the segment.';

/** Whether a range holds tables and contents lists whole, and no mark of a cell or row alone. */
function isWhole(cells: readonly Cell[]): boolean {
  let depth = 0;
  for (const [i, { kind }] of cells.entries()) {
    if (kind === 'table' || kind === 'toc') depth++;
    else if (kind === 'tableEnd' || kind === 'tocEnd') depth--;
    else if ((kind === 'row' || kind === 'cell') && depth === 0) return false;
    // A section break goes with the line feed before it, and never from the start of the body.
    else if (kind === 'section' && cells[i - 1]?.kind !== 'newline') return false;
    if (depth < 0) return false;
  }
  return depth === 0;
}

const isLow = (cell: Cell | undefined) =>
  cell?.kind === 'char' && /[\udc00-\udfff]/.test(cell.char);
const isHigh = (cell: Cell | undefined) =>
  cell?.kind === 'char' && /[\ud800-\udbff]/.test(cell.char);

/** An equation takes several cells, and goes as a whole. */
const isEquationPart = (cell: Cell | undefined) => cell?.kind === 'atom' && cell.name === '';

const isSuggested = (cell: Cell): boolean => {
  const marks = cell.kind === 'atom' ? cell.value : 'marks' in cell ? cell.marks : {};
  return marks.suggestedInsertionIds !== undefined || marks.suggestedDeletionIds !== undefined;
};

/** Takes a range out, or refuses as the API does. */
export function deleteRange(
  tab: Tab,
  tape: Tape,
  [start, end]: readonly [number, number],
  { refuse }: Context,
): void {
  const cells = tape.cells.slice(start, end);
  const next = tape.cells[end]?.kind;
  const endsParagraph = cells.at(-1)?.kind === 'newline';
  if (end === tape.cells.length) throw refuse(endOfSegment);
  const cuts = (at: number) =>
    (isLow(tape.cells[at]) && isHigh(tape.cells[at - 1])) || isEquationPart(tape.cells[at]);
  if (!isWhole(cells) || cuts(start) || cuts(end)) throw refuse(badDeletion);
  if (endsParagraph && next && ['cell', 'row', 'tableEnd', 'tocEnd'].includes(next)) {
    throw refuse(endOfSegment);
  }
  if (endsParagraph && next && ['table', 'toc', 'section'].includes(next)) {
    throw refuse(badDeletion);
  }
  // Seen once, and never explained: the real service fails on text that somebody suggested.
  if (cells.some(isSuggested)) throw faultErrors['500'];
  const midway = tape.paragraphStart(start) < start;
  const firstEnd = cells.find((cell) => cell.kind === 'newline');
  if (midway && firstEnd?.kind === 'newline') {
    tape.setParagraph(tape.paragraphEnd(end), firstEnd.paragraph);
  }
  tape.splice(start, end - start, []);
  if (cells.some((cell) => cell.kind === 'atom' && cell.name === 'footnoteReference')) {
    tidyFootnotes(tab);
  }
}

/** Numbers the footnotes in the order of their references, and drops those that have none any more. */
export function tidyFootnotes(tab: Tab): void {
  const seen = new Set<string>();
  tab.body.cells = tab.body.cells.map((cell) => {
    if (cell.kind !== 'atom' || cell.name !== 'footnoteReference') return cell;
    seen.add(String(cell.value.footnoteId));
    return { ...cell, value: { ...cell.value, footnoteNumber: String(seen.size) } };
  });
  for (const [id, { kind }] of tab.segments) {
    if (kind === 'footnotes' && !seen.has(id)) tab.segments.delete(id);
  }
}
