/** Decides how text and paragraphs look after an update of their style. */

import { type Context, type Handler, maskFor, rangeOf } from '../context.ts';
import { object } from '../load.ts';
import { masked, names } from '../schema/masks.ts';
import { inheritedText, ordered, settled } from '../style-values.ts';
import type { Json, Tape } from '../tape.ts';

type Mask = ReturnType<typeof maskFor>;

const named = /^(HEADING_[1-6]|TITLE|SUBTITLE)$/;

const linkLook: Json = {
  underline: true,
  foregroundColor: { color: { rgbColor: { red: 0.06666667, green: 0.33333334, blue: 0.8 } } },
};

/** What a link that goes takes along, unless the update says how the text is to look. */
function withoutLink(old: Json, before: Json): Json {
  const { underline: _, foregroundColor: _colour, ...own } = old;
  const { underline, foregroundColor, link } = before;
  if (link !== undefined) return own;
  return {
    ...own,
    ...(underline === undefined ? {} : { underline }),
    ...(foregroundColor === undefined ? {} : { foregroundColor }),
  };
}

interface Update {
  change: Json;
  mask: Mask;
  isAll: boolean;
  inherited: Json;
  /** The style of the text before the range. */
  before: Json;
}

/** A new text style; a link brings its look along, and takes it with it when it goes. */
function restyled(old: Json, { change, mask, isAll, inherited, before }: Update): Json {
  const linked = names(mask, 'link');
  const goes = linked && change.link === undefined && old.link !== undefined;
  const style = { ...masked(goes ? withoutLink(old, before) : old, change, mask) };
  if (linked && change.link !== undefined) {
    for (const [name, value] of Object.entries(linkLook)) {
      // A `*` without a value says nothing of the look.
      const isAsked = names(mask, name) && (!isAll || change[name] !== undefined);
      if (!isAsked) style[name] = value;
    }
    return style;
  }
  // A value that the named style has anyway is not kept.
  for (const name of Object.keys(style)) {
    if (names(mask, name) && ordered(style[name]) === ordered(inherited[name])) delete style[name];
  }
  return style;
}

const updateTextStyle: Handler = (body, context) => {
  const { tab, tape, start, end } = rangeOf(body.range, context);
  const mask = maskFor(body, 'TextStyle', context);
  const change = settled(body.textStyle);
  const { link: _, ...plain } = change;
  const cellBefore = start > tape.paragraphStart(start) ? tape.cells[start - 1] : undefined;
  const before = cellBefore && 'style' in cellBefore ? cellBefore.style : {};
  for (const last of tape.paragraphsIn(start, end)) {
    const first = tape.paragraphStart(last);
    const feed = tape.cells[last];
    if (feed?.kind !== 'newline') continue;
    const inherited = inheritedText(tab, feed.paragraph.style.namedStyleType);
    const update = { change, mask, isAll: body.fields === '*', inherited, before };
    const isWhole = first < last && first >= start && last <= end;
    for (let at = Math.max(first, start); at < Math.min(last, end); at++) {
      const cell = tape.cells[at];
      if (cell?.kind !== 'char' && cell?.kind !== 'atom') continue;
      tape.cells[at] = { ...cell, style: restyled(cell.style, update) };
    }
    // A range over all text of a paragraph takes its line feed along.
    if (!isWhole && end <= last) continue;
    // A link, and what it looks like, is never kept on a line feed.
    const style = restyled(feed.style, { ...update, change: plain });
    const { bullet } = feed.paragraph;
    const textStyle = masked(object(bullet?.textStyle), plain, mask);
    const paragraph =
      bullet && isWhole ? { ...feed.paragraph, bullet: { ...bullet, textStyle } } : feed.paragraph;
    tape.cells[last] = { ...feed, style, paragraph };
  }
  return undefined;
};

const updateParagraphStyle: Handler = (body, context) => {
  const { tape, start, end } = rangeOf(body.range, context);
  const mask = maskFor(body, 'ParagraphStyle', context);
  const change = settled(body.paragraphStyle);
  const isAll = body.fields === '*';
  const renames = names(mask, 'namedStyleType');
  for (const at of tape.paragraphsIn(start, end)) {
    const cell = tape.cells[at];
    if (cell?.kind !== 'newline') continue;
    const old = cell.paragraph.style;
    const style = masked(old, change, mask);
    style.namedStyleType ??= 'NORMAL_TEXT';
    style.direction ??= 'LEFT_TO_RIGHT';
    nameHeading(style, renames, context);
    tape.setParagraph(at, { style });
    // Naming the style is what clears the weight, not that a mask of all fields holds the name too.
    const isNew = !isAll || style.namedStyleType !== old.namedStyleType;
    if (renames && isNew && named.test(String(style.namedStyleType))) clearBold(tape, at);
  }
  return undefined;
};

/** A heading has an id, which stays when the same style is assigned again. */
function nameHeading(style: Json, renames: boolean, { newId }: Context): void {
  if (!renames) return;
  if (named.test(String(style.namedStyleType))) style.headingId ??= newId('h.');
  else delete style.headingId;
}

/** A heading brings its own weight: bold that its text had is dropped. */
function clearBold(tape: Tape, last: number): void {
  for (let at = tape.paragraphStart(last); at <= last; at++) {
    const cell = tape.cells[at];
    if ((cell?.kind !== 'char' && cell?.kind !== 'newline') || cell.style.bold === undefined) {
      continue;
    }
    const { bold: _, ...style } = cell.style;
    tape.cells[at] = { ...cell, style };
  }
}

/** Handlers by the name of their request. */
export const styleRequests: Readonly<Record<string, Handler>> = {
  updateTextStyle,
  updateParagraphStyle,
};
