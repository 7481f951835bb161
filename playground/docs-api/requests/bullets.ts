/** Decides how paragraphs become items of a list, at which level, and of which list. */

import { type Handler, rangeOf } from '../context.ts';
import { list, object, type Tab } from '../load.ts';
import type { Json, Tape } from '../tape.ts';
import { glyphsOf } from './presets.ts';

const levelsOf = (tab: Tab, listId: unknown): Json[] =>
  list(object(object(tab.lists[String(listId)]).listProperties).nestingLevels);

/** Whether a list looks as a preset does; lists made in the editor leave some formats out. */
function looksLike(levels: readonly Json[], glyphs: readonly Json[]): boolean {
  return (
    levels.length > 0 &&
    levels.every((level, k) => {
      const glyph = glyphs[k] ?? {};
      return (
        level.glyphSymbol === glyph.glyphSymbol &&
        (level.glyphType ?? 'GLYPH_TYPE_UNSPECIFIED') ===
          (glyph.glyphType ?? 'GLYPH_TYPE_UNSPECIFIED') &&
        (level.glyphFormat ?? glyph.glyphFormat) === glyph.glyphFormat
      );
    })
  );
}

const pt = (magnitude: number) => ({ magnitude, unit: 'PT' });

function makeList(tab: Tab, glyphs: readonly Json[], shift: number, listId: string): string {
  const nestingLevels = glyphs.map((glyph, k) => ({
    ...glyph,
    indentFirstLine: pt(18 + 36 * (k + shift)),
    indentStart: pt(36 + 36 * (k + shift)),
    textStyle: { underline: false },
    startNumber: 1,
  }));
  tab.lists = { ...tab.lists, [listId]: { listProperties: { nestingLevels } } };
  return listId;
}

function leadingTabs(tape: Tape, first: number): number {
  let at = first;
  for (let cell = tape.cells[at]; cell?.kind === 'char' && cell.char === '\t'; ) {
    cell = tape.cells[++at];
  }
  return at - first;
}

const bulletAt = (tape: Tape, at: number): Json | undefined => {
  const cell = tape.cells[at];
  return cell?.kind === 'newline' ? cell.paragraph.bullet : undefined;
};

const createParagraphBullets: Handler = (body, context) => {
  const { tab, tape, start, end } = rangeOf(body.range, context);
  const preset = String(body.bulletPreset ?? '');
  const glyphs = glyphsOf(preset);
  if (!glyphs) throw context.refuse(`Invalid bullet preset: ${preset}`);
  const isOfPreset = (at: number) => looksLike(levelsOf(tab, bulletAt(tape, at)?.listId), glyphs);
  // An item of such a list already is left alone, its tabs included.
  const items = tape
    .paragraphsIn(start, end)
    .filter((last) => !isOfPreset(last))
    .map((last) => ({ last, tabs: leadingTabs(tape, tape.paragraphStart(last)) }));
  const [first] = items;
  if (!first) return undefined;
  const shallowest = Math.min(...items.map(({ tabs }) => tabs));
  // Only a list right before is joined, never one that follows.
  const before = tape.paragraphStart(first.last) - 1;
  const listId = isOfPreset(before)
    ? String(bulletAt(tape, before)?.listId)
    : makeList(tab, glyphs, shallowest, context.newId('kix.'));
  const levels = levelsOf(tab, listId);
  // Back to front, because the tabs that say the level are taken out.
  for (const { last, tabs } of items.reverse()) {
    const cell = tape.cells[last];
    if (cell?.kind !== 'newline') continue;
    const old = Number(cell.paragraph.bullet?.nestingLevel ?? 0);
    const level = Math.min(8, old + tabs - shallowest);
    const { indentFirstLine, indentStart } = levels[level] ?? {};
    tape.setParagraph(last, {
      bullet: {
        listId,
        ...(level > 0 ? { nestingLevel: level } : {}),
        textStyle: { underline: false },
      },
      style: {
        ...cell.paragraph.style,
        indentFirstLine: indentFirstLine ?? pt(18 + 36 * level),
        indentStart: indentStart ?? pt(36 + 36 * level),
      },
    });
    if (tabs > 0) tape.splice(tape.paragraphStart(last), tabs, []);
  }
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
export const bulletRequests: Readonly<Record<string, Handler>> = {
  createParagraphBullets,
  deleteParagraphBullets,
};
