/** Styles of text and paragraphs, and bullets. */

import { type Context, type Handler, masked, rangeOf, tabOf } from './context.ts';
import { object } from './load.ts';
import type { Cell, Json, Tape } from './tape.ts';

const named = /^(HEADING_[1-6]|TITLE|SUBTITLE)$/;

const updateTextStyle: Handler = (body, context) => {
  const { tape, start, end } = rangeOf(body.range, context);
  const change = object(body.textStyle);
  // A range over all text of a paragraph takes its line feed along.
  const restyled = new Set<number>();
  for (let at = start; at < end; at++) restyled.add(at);
  for (const last of tape.paragraphsIn(start, end)) {
    const first = tape.paragraphStart(last);
    if (first < last && first >= start && last <= end) restyled.add(last);
  }
  for (const at of restyled) {
    const cell = tape.cells[at];
    if (!cell || !('style' in cell)) continue;
    const style = masked(cell.style, change, body.fields);
    // A link is never kept on a line feed.
    if (cell.kind === 'newline') delete style.link;
    tape.cells[at] = { ...cell, style };
  }
  return undefined;
};

const updateParagraphStyle: Handler = (body, context) => {
  const { tape, start, end } = rangeOf(body.range, context);
  const change = object(body.paragraphStyle);
  for (const at of tape.paragraphsIn(start, end)) {
    const cell = tape.cells[at];
    if (cell?.kind !== 'newline') continue;
    const style = masked(cell.paragraph.style, change, body.fields);
    style.namedStyleType ??= 'NORMAL_TEXT';
    const isNamed = named.test(String(style.namedStyleType));
    if (!isNamed) delete style.headingId;
    else style.headingId ??= context.newId('h.');
    tape.setParagraph(at, { style });
    if (isNamed) clearBold(tape, at);
  }
  return undefined;
};

/** A heading brings its own weight: bold that its text had is dropped. */
function clearBold(tape: Tape, last: number): void {
  for (let at = tape.paragraphStart(last); at < last; at++) {
    const cell = tape.cells[at];
    if (cell?.kind !== 'char' || cell.style.bold === undefined) continue;
    const { bold: _, ...style } = cell.style;
    tape.cells[at] = { ...cell, style };
  }
}

interface Preset {
  nestingLevels: Json[];
}

const glyphs: Readonly<Record<string, Json>> = {
  BULLET_DISC_CIRCLE_SQUARE: { glyphSymbol: '\u25cf', glyphFormat: '%0' },
  BULLET_CHECKBOX: { glyphType: 'GLYPH_TYPE_UNSPECIFIED', glyphFormat: '%0' },
  NUMBERED_DECIMAL_ALPHA_ROMAN: { glyphType: 'DECIMAL', glyphFormat: '%0.' },
};

const presetNames =
  /^(BULLET_(DISC_CIRCLE_SQUARE|DIAMONDX_ARROW3D_SQUARE|CHECKBOX|ARROW_DIAMOND_DISC|STAR_CIRCLE_SQUARE|ARROW3D_CIRCLE_SQUARE|LEFTTRIANGLE_DIAMOND_DISC|DIAMONDX_HOLLOWDIAMOND_SQUARE|DIAMOND_CIRCLE_SQUARE)|NUMBERED_(DECIMAL_ALPHA_ROMAN|DECIMAL_ALPHA_ROMAN_PARENS|DECIMAL_NESTED|UPPERALPHA_ALPHA_ROMAN|UPPERROMAN_UPPERALPHA_DECIMAL|ZERODECIMAL_ALPHA_ROMAN))$/;

function newList(preset: string): Preset {
  const numbered = preset.startsWith('NUMBERED');
  const level =
    glyphs[preset] ??
    (numbered ? glyphs.NUMBERED_DECIMAL_ALPHA_ROMAN : glyphs.BULLET_DISC_CIRCLE_SQUARE) ??
    {};
  return {
    nestingLevels: Array.from({ length: 9 }, () => ({ bulletAlignment: 'START', ...level })),
  };
}

function leadingTabs(tape: Tape, first: number): number {
  let count = 0;
  for (let at = first; ; at++) {
    const cell: Cell | undefined = tape.cells[at];
    if (cell?.kind !== 'char' || cell.char !== '\t') return count;
    count++;
  }
}

const createParagraphBullets: Handler = (body, context: Context) => {
  const { tape, start, end } = rangeOf(body.range, context);
  const preset = String(body.bulletPreset ?? '');
  if (!presetNames.test(preset)) throw context.refuse(`Invalid bullet preset: ${preset}`);
  const tab = tabOf(object(body.range), context);
  const listId = context.newId('kix.');
  tab.lists = { ...tab.lists, [listId]: { listProperties: newList(preset) } };
  const ends = tape.paragraphsIn(start, end);
  const levels = ends.map((last) => leadingTabs(tape, tape.paragraphStart(last)));
  const shallowest = Math.min(...levels);
  // Back to front, because the tabs that say the level are taken out.
  ends.reverse().forEach((last, i) => {
    const tabs = levels[ends.length - 1 - i] ?? 0;
    const cell = tape.cells[last];
    if (cell?.kind !== 'newline' || cell.paragraph.bullet) return;
    const level = tabs - shallowest;
    tape.setParagraph(last, {
      bullet: {
        listId,
        ...(level > 0 ? { nestingLevel: level } : {}),
        textStyle: { underline: false },
      },
      style: {
        ...cell.paragraph.style,
        indentFirstLine: { magnitude: 18 + 36 * level, unit: 'PT' },
        indentStart: { magnitude: 36 + 36 * level, unit: 'PT' },
      },
    });
    if (tabs > 0) tape.splice(tape.paragraphStart(last), tabs, []);
  });
  return undefined;
};

const deleteParagraphBullets: Handler = (body, context) => {
  const { tape, start, end } = rangeOf(body.range, context);
  for (const at of tape.paragraphsIn(start, end)) {
    const cell = tape.cells[at];
    if (cell?.kind !== 'newline' || !cell.paragraph.bullet) continue;
    const { indentFirstLine: _, ...style } = cell.paragraph.style;
    tape.setParagraph(at, { bullet: undefined, style: { ...style, indentStart: { unit: 'PT' } } });
  }
  return undefined;
};

/** Handlers by the name of their request. */
export const styleRequests: Readonly<Record<string, Handler>> = {
  updateTextStyle,
  updateParagraphStyle,
  createParagraphBullets,
  deleteParagraphBullets,
};
