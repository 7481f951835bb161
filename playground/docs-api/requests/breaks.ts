/** Decides where page and section breaks may go, and how sections look. */

import { type Context, type Handler, insertionOf, maskFor, rangeOf } from '../context.ts';
import { object } from '../load.ts';
import { masked } from '../schema/masks.ts';
import type { Json } from '../tape.ts';
import { behindSign, insertText, styleAt } from '../writing.ts';

/** A place in the body and outside of tables: breaks go nowhere else. */
function bodyPlace(body: Json, what: string, context: Context) {
  const { tab, tape, index } = insertionOf(body, context);
  if (tape !== tab.body || tape.isInTable(index)) {
    throw context.refuse(`${what} breaks can only be inserted in the body, outside of tables.`);
  }
  return { tape, index: behindSign(tape, index) };
}

const insertPageBreak: Handler = (body, context) => {
  const { tape, index } = bodyPlace(body, 'Page', context);
  const style = styleAt(tape, index);
  insertText(tape, index, '\n', context.newId);
  tape.splice(index, 0, [{ kind: 'atom', name: 'pageBreak', value: {}, style }]);
  return undefined;
};

const insertSectionBreak: Handler = (body, context) => {
  const { tape, index } = bodyPlace(body, 'Section', context);
  const sectionType = body.sectionType;
  if (sectionType !== 'CONTINUOUS' && sectionType !== 'NEXT_PAGE') {
    throw context.refuse('The section type must be specified.');
  }
  insertText(tape, index, '\n', context.newId);
  // A section begins with the looks of the one that it was cut from.
  const before = tape.cells.findLast((cell, at) => at < index && cell.kind === 'section');
  const old = before?.kind === 'section' ? object(before.value.sectionStyle) : {};
  const sectionStyle = {
    columnSeparatorStyle: old.columnSeparatorStyle ?? 'NONE',
    contentDirection: old.contentDirection ?? 'LEFT_TO_RIGHT',
    ...(old.columnProperties ? { columnProperties: old.columnProperties } : {}),
    sectionType,
  };
  tape.splice(index + 1, 0, [{ kind: 'section', value: { sectionStyle } }], true);
  return undefined;
};

const updateSectionStyle: Handler = (body, context) => {
  const { tab, tape, start, end } = rangeOf(body.range, context);
  if (tape !== tab.body) throw context.refuse('Sections can only be updated in the body.');
  const mask = maskFor(body, 'SectionStyle', context);
  const change = object(body.sectionStyle);
  const first = tape.cells.findLastIndex((cell, at) => at <= start && cell.kind === 'section');
  for (let at = Math.max(0, first); at < end; at++) {
    const cell = tape.cells[at];
    if (cell?.kind !== 'section') continue;
    const sectionStyle = masked(object(cell.value.sectionStyle), change, mask);
    for (const needed of ['columnSeparatorStyle', 'contentDirection']) {
      if (sectionStyle[needed] === undefined) throw context.refuse(`${needed} cannot be unset.`);
    }
    tape.cells[at] = { ...cell, value: { ...cell.value, sectionStyle } };
  }
  return undefined;
};

/** Handlers by the name of their request. */
export const breakRequests: Readonly<Record<string, Handler>> = {
  insertPageBreak,
  insertSectionBreak,
  updateSectionStyle,
};
