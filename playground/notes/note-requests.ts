/** Decides which Docs requests write notes into an empty tab: all text first, then its looks, back to front. */

import type { NoteBlock } from './parse-notes.ts';

type NoteRequest = Record<string, unknown>;
type TableBlock = Extract<NoteBlock, { kind: 'table' }>;

interface Placed {
  readonly block: NoteBlock;
  readonly start: number;
  readonly end: number;
}

/** A new table's cell (row, column) takes text here, when the table was inserted at `at`. */
const cellIndex = (at: number, columns: number, r: number, c: number) =>
  at + 4 + r * (1 + 2 * columns) + 2 * c;

function tableRequests({ rows }: TableBlock, at: number, tabId: string): NoteRequest[] {
  const columns = Math.max(...rows.map((cells) => cells.length));
  const cells = rows.flatMap((line, r) => line.map((text, c) => ({ text, r, c })));
  return [
    { insertTable: { rows: rows.length, columns, location: { index: at, tabId } } },
    ...cells.reverse().flatMap(({ text, r, c }): NoteRequest[] => {
      if (text === '') return [];
      const index = cellIndex(at, columns, r, c);
      const range = { startIndex: index, endIndex: index + text.length, tabId };
      return [
        { insertText: { location: { index, tabId }, text } },
        ...(r === 0
          ? [{ updateTextStyle: { range, textStyle: { bold: true }, fields: 'bold' } }]
          : []),
      ];
    }),
  ];
}

/** Requests for one batch; the tab must be blank. */
export function noteRequests(blocks: readonly NoteBlock[], tabId = 't.0'): NoteRequest[] {
  // A table stands after a paragraph: the first block cannot be one.
  const safe: NoteBlock[] =
    blocks[0]?.kind === 'table' ? [{ kind: 'paragraph', text: '' }, ...blocks] : [...blocks];
  let text = '';
  const placed: Placed[] = [];
  for (const block of safe) {
    if (block.kind === 'table') {
      placed.push({ block, start: 1 + text.length, end: 1 + text.length });
      continue;
    }
    const line = block.kind === 'bullet' ? '\t'.repeat(block.level) + block.text : block.text;
    const start = 1 + text.length;
    text += `${line}\n`;
    placed.push({ block, start, end: 1 + text.length });
  }
  // The tab's own last line feed ends the last paragraph.
  const written = text.slice(0, -1);
  if (written === '') return [];

  const looks: NoteRequest[] = [];
  for (let i = placed.length - 1; i >= 0; i--) {
    const one = placed[i];
    if (!one) continue;
    const { block, start, end } = one;
    if (block.kind === 'heading') {
      const style = { namedStyleType: `HEADING_${Math.min(6, Math.max(1, block.level - 1))}` };
      looks.push({
        updateParagraphStyle: {
          range: { startIndex: start, endIndex: end, tabId },
          paragraphStyle: style,
          fields: 'namedStyleType',
        },
      });
    } else if (block.kind === 'bullet') {
      // Neighbours become one list, so that their levels count from the same edge.
      let first = one;
      while (placed[i - 1]?.block.kind === 'bullet') first = placed[--i] ?? first;
      looks.push({
        createParagraphBullets: {
          range: { startIndex: first.start, endIndex: end, tabId },
          bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE',
        },
      });
    } else if (block.kind === 'table') {
      looks.push(...tableRequests(block, start - 1, tabId));
    }
  }
  return [{ insertText: { location: { index: 1, tabId }, text: written } }, ...looks];
}
