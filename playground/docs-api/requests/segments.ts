/** Decides how headers, footers and footnotes come and go. */

import { type Context, type Handler, insertionOf, tabOf, tapeOf } from '../context.ts';
import { object, type Tab } from '../load.ts';
import { type Json, newline, Tape } from '../tape.ts';
import { behindSign, styleAt, tidyFootnotes } from '../writing.ts';

type Kind = 'header' | 'footer';
const fieldOf = { header: 'defaultHeaderId', footer: 'defaultFooterId' } as const;
const idOf = { header: 'headerId', footer: 'footerId' } as const;

/** The section break that the new header is for; none for the first one, whose header is the document's. */
function sectionOf(location: Json, tape: Tape, { refuse }: Context): number | undefined {
  const at = Number(location.index ?? 0);
  if (tape.cells[at]?.kind !== 'section') throw refuse('The location must be of a section break.');
  return tape.cells.findIndex((cell) => cell.kind === 'section') === at ? undefined : at;
}

function create(kind: Kind): Handler {
  return (body, context) => {
    const { type, sectionBreakLocation } = body;
    if (type !== 'DEFAULT') throw context.refuse(`The type of the ${kind} must be DEFAULT.`);
    const place = object(sectionBreakLocation);
    const tab = tabOf(place, context);
    const section =
      sectionBreakLocation === undefined
        ? undefined
        : sectionOf(place, tapeOf(place, context), context);
    const cell = section === undefined ? undefined : tab.body.cells[section];
    const style = object(
      cell?.kind === 'section' ? cell.value.sectionStyle : tab.rest.documentStyle,
    );
    const field = fieldOf[kind];
    if (style[field]) throw context.refuse(`A default ${kind} already exists.`);
    const id = context.newId('kix.');
    if (section !== undefined && cell?.kind === 'section') {
      const sectionStyle = { ...style, [field]: id };
      tab.body.cells[section] = { ...cell, value: { ...cell.value, sectionStyle } };
    } else tab.rest = { ...tab.rest, documentStyle: { ...style, [field]: id } };
    const tape = new Tape([newline()]);
    tab.segments.set(id, { kind: `${kind}s`, tape, rest: { [idOf[kind]]: id } });
    return { [idOf[kind]]: id };
  };
}

const withoutValue = (style: Json, id: string): Json =>
  Object.fromEntries(Object.entries(style).filter(([, value]) => value !== id));

function forget(tab: Tab, id: string): void {
  tab.segments.delete(id);
  const documentStyle = withoutValue(object(tab.rest.documentStyle), id);
  tab.rest = { ...tab.rest, documentStyle };
  tab.body.cells = tab.body.cells.map((cell) =>
    cell.kind === 'section'
      ? {
          ...cell,
          value: {
            ...cell.value,
            sectionStyle: withoutValue(object(cell.value.sectionStyle), id),
          },
        }
      : cell,
  );
}

function remove(kind: Kind): Handler {
  return (body, context) => {
    const tab = tabOf(body, context);
    const id = String(body[idOf[kind]] ?? '');
    if (tab.segments.get(id)?.kind !== `${kind}s`) {
      throw context.refuse(`The ${kind} with ID ${id} was not found.`);
    }
    forget(tab, id);
    return undefined;
  };
}

const createFootnote: Handler = (body, context) => {
  const { tab, tape, index } = insertionOf(body, context);
  if (tape !== tab.body) throw context.refuse('Footnotes can only be created in the body.');
  const footnoteId = context.newId('kix.');
  const at = behindSign(tape, index);
  const value = { footnoteId, footnoteNumber: '' };
  tape.splice(at, 0, [
    { kind: 'atom', name: 'footnoteReference', value, style: styleAt(tape, at) },
  ]);
  const style = { fontSize: { magnitude: 10, unit: 'PT' } };
  const look = { namedStyleType: 'NORMAL_TEXT', lineSpacing: 100, direction: 'LEFT_TO_RIGHT' };
  const note = new Tape([
    { kind: 'char', char: ' ', style, marks: {} },
    newline(style, { style: look, rest: {} }),
  ]);
  tab.segments.set(footnoteId, { kind: 'footnotes', tape: note, rest: { footnoteId } });
  tidyFootnotes(tab);
  return { footnoteId };
};

/** Handlers by the name of their request. */
export const segmentRequests: Readonly<Record<string, Handler>> = {
  createHeader: create('header'),
  createFooter: create('footer'),
  deleteHeader: remove('header'),
  deleteFooter: remove('footer'),
  createFootnote,
};
