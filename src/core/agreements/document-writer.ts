/** Writes blocks through an editor's own objects, for the add-on, whose scope has no Docs API. */

import type { Block, Cell, Inline } from './blocks.ts';

/** What a paragraph is. */
type ParagraphKind = 'normal' | 'heading-1' | 'heading-2' | 'heading-3' | 'item';

/**
 * A body of a document as the add-on can change it: a list of paragraphs and tables, by position. The
 * add-on fills it with DocumentApp, a test with a list. Each call takes the whole of a block, because
 * every call across that border costs time.
 */
export interface DocumentBody {
  insertParagraph(at: number, kind: ParagraphKind, line: readonly Inline[]): void;
  insertTable(at: number, rows: readonly (readonly Cell[])[], widths: readonly number[]): void;
  remove(at: number): void;
}

const paragraph = (kind: ParagraphKind, line: readonly Inline[]) => ({ kind, line });

type Piece = ReturnType<typeof paragraph> | Extract<Block, { kind: 'table' }>;

function piecesOf(block: Block): Piece[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph(`heading-${block.level}`, [{ text: block.text }])];
    case 'paragraph':
      return [paragraph('normal', block.text)];
    case 'list':
      return block.items.map((item) => paragraph('item', item));
    case 'table':
      return [block];
  }
}

/** Two tables in a row would grow together, and nobody could write behind one at the end. */
function withGaps(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, i) => {
    const next = pieces[i + 1];
    const isTable = piece.kind === 'table' && (!next || next.kind === 'table');
    return isTable ? [piece, paragraph('normal', [])] : [piece];
  });
}

/**
 * Writes blocks before the piece at a position; answers how many pieces they became. All or nothing: if
 * the editor fails midway, what was put in is taken out again before the error goes on.
 */
export function writeToDocument(body: DocumentBody, at: number, blocks: readonly Block[]): number {
  let written = 0;
  try {
    for (const piece of withGaps(blocks.flatMap(piecesOf))) {
      if (piece.kind === 'table') body.insertTable(at + written, piece.rows, piece.widths);
      else body.insertParagraph(at + written, piece.kind, piece.line);
      written += 1;
    }
  } catch (error) {
    while (written > 0) {
      written -= 1;
      body.remove(at + written);
    }
    throw error;
  }
  return written;
}
