/** Decides how text is inserted, deleted and replaced. */

import { type Context, type Handler, insertionOf, rangeOf, tabsOf } from '../context.ts';
import { object, type Tab, tapesOf } from '../load.ts';
import type { Json, Tape } from '../tape.ts';
import { behindSign, deleteRange, insertText } from '../writing.ts';

const insert: Handler = (body, context) => {
  const text = String(body.text ?? '');
  if (text === '') throw context.refuse('Insert text requests must specify text to insert.');
  const { tape, index } = insertionOf(body, context);
  insertText(tape, behindSign(tape, index), text, context.newId);
  return undefined;
};

const deleteContentRange: Handler = (body, context) => {
  const { tab, tape, start, end } = rangeOf(body.range, context);
  deleteRange(tab, tape, [start, end], context);
  return undefined;
};

function pattern(criteria: Json, { refuse }: Context): RegExp {
  const text = String(criteria.text ?? '');
  const source = criteria.searchByRegex ? text : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  try {
    return new RegExp(source, criteria.matchCase ? 'g' : 'gi');
  } catch {
    throw refuse('The regular expression is invalid.');
  }
}

/** Stretches of text without a line feed or an element between: no match goes beyond one. */
function stretches(tape: Tape): { start: number; text: string }[] {
  const found: { start: number; text: string }[] = [];
  let open: { start: number; text: string } | undefined;
  for (const [at, cell] of tape.cells.entries()) {
    if (cell.kind !== 'char') open = undefined;
    else if (open) open.text += cell.char;
    else {
      open = { start: at, text: cell.char };
      found.push(open);
    }
  }
  return found;
}

const replaceAllText: Handler = (body, context) => {
  const criteria = object(body.containsText);
  if (!criteria.text) throw context.refuse('The search text cannot be empty.');
  const replacement = String(body.replaceText ?? '');
  const wanted = pattern(criteria, context);
  let occurrencesChanged = 0;
  for (const tape of tabsOf(body, context).flatMap(tapesOf)) {
    // Back to front, so that the places found stay right.
    for (const { start, text } of stretches(tape).reverse()) {
      for (const match of [...text.matchAll(wanted)].reverse()) {
        if (match[0] === '') continue;
        const from = start + match.index;
        insertText(tape, from + match[0].length, replacement, context.newId);
        tape.splice(from, match[0].length, []);
        occurrencesChanged++;
      }
    }
  }
  return occurrencesChanged === 0 ? {} : { occurrencesChanged };
};

/** Replaces one named range: the text goes into its first piece, the others go with their content. */
function fillRange(tab: Tab, id: string, text: string, context: Context): void {
  const pieces = tapesOf(tab).flatMap((tape) =>
    tape.ranges.filter((range) => range.id === id).map((piece) => ({ tape, piece })),
  );
  const [first] = pieces.sort((a, b) => a.piece.start - b.piece.start);
  // Back to front: what lies before stays where it is.
  for (const { tape, piece } of pieces.toReversed()) {
    // Neither the section break that begins a body can go, nor a line feed that something needs.
    const start = tape.cells[piece.start]?.kind === 'section' ? piece.start + 1 : piece.start;
    const end = tape.isNeeded(piece.end - 1) ? piece.end - 1 : piece.end;
    const isFirst = piece === first?.piece;
    const length = isFirst ? insertText(tape, start, text, context.newId) : 0;
    if (end > start) deleteRange(tab, tape, [start + length, end + length], context);
    tape.ranges = tape.ranges.filter((range) => range.id !== id || range.start < piece.start);
    if (length > 0) tape.ranges.push({ ...piece, start, end: start + length });
  }
}

const replaceNamedRangeContent: Handler = (body, context) => {
  const { namedRangeId, namedRangeName } = body;
  if (!namedRangeId && !namedRangeName) {
    throw context.refuse('ID or name for named range must be set');
  }
  let found = 0;
  for (const tab of tabsOf(body, context)) {
    const wanted = tapesOf(tab).flatMap(({ ranges }) =>
      ranges.filter(({ id, name }) =>
        namedRangeId ? id === namedRangeId : name === namedRangeName,
      ),
    );
    // One after the other, because each moves the next, or takes it away where they overlap.
    for (const id of new Set(wanted.map((range) => range.id))) {
      fillRange(tab, id, String(body.text ?? ''), context);
      found++;
    }
  }
  if (found === 0 && namedRangeId) {
    throw context.refuse(`The named range with ID ${String(namedRangeId)} was not found.`);
  }
  return undefined;
};

/** Handlers by the name of their request. */
export const textRequests: Readonly<Record<string, Handler>> = {
  insertText: insert,
  deleteContentRange,
  replaceAllText,
  replaceNamedRangeContent,
};
