/** Decides how a segment is held: a tape of cells, one per index, so that an index is a place and nothing is counted twice. */

export type Json = Record<string, unknown>;

/**
 * One index of a segment. Styles are replaced, never changed in place, so that cells may share them.
 * `splits` keeps a border between runs that look the same; a `bare` atom has no style of its own.
 */
export type Cell =
  | { kind: 'char'; char: string; style: Json; marks: Json; splits?: true }
  | { kind: 'atom'; name: string; value: Json; style: Json; bare?: true }
  | { kind: 'newline'; style: Json; marks: Json; splits?: true; paragraph: ParagraphInfo }
  | { kind: 'section'; value: Json }
  | { kind: 'table'; rest: Json }
  | { kind: 'row'; rest: Json }
  | { kind: 'cell'; rest: Json }
  | { kind: 'tableEnd' }
  | { kind: 'toc'; rest: Json }
  | { kind: 'tocEnd' };

export type Newline = Extract<Cell, { kind: 'newline' }>;

/** What belongs to a paragraph as a whole; it lies on the line feed that ends it. */
export interface ParagraphInfo {
  style: Json;
  bullet?: Json | undefined;
  /** Fields that we keep as they came. */
  rest: Json;
}

/** A named range's places; it follows the text around it. */
export interface RangePlace {
  id: string;
  name: string;
  start: number;
  end: number;
}

/** A replacement on a tape: how many cells went at an index, and how many came. */
export interface Edit {
  at: number;
  remove: number;
  insert: number;
}

/** A body, header, footer or footnote. */
export class Tape {
  cells: Cell[];
  ranges: RangePlace[] = [];
  /** What happened since the tape was copied. */
  edits: Edit[] = [];

  constructor(cells: Cell[]) {
    this.cells = cells;
  }

  copy(): Tape {
    const copy = new Tape([...this.cells]);
    copy.ranges = this.ranges.map((range) => ({ ...range }));
    return copy;
  }

  /**
   * Replaces `remove` cells at `at`. Ranges move along by a policy of this stand-in's own, because
   * nobody wrote down what the API does: what is inserted at either edge of a range stays outside of
   * it, text within makes it grow, a table or section break within (`parts`) splits it in two, and
   * an emptied range vanishes.
   */
  splice(at: number, remove: number, insert: readonly Cell[], parts = false): void {
    // In place, because a copy of a long document for each request takes minutes; piece by piece,
    // because a spread of a long text would overflow the stack.
    this.cells.splice(at, remove);
    for (let from = 0; from < insert.length; from += 10_000) {
      this.cells.splice(at + from, 0, ...insert.slice(from, from + 10_000));
    }
    this.edits.push({ at, remove, insert: insert.length });
    const move = (place: number, isStart: boolean) => {
      if (remove > 0 && place > at) place = Math.max(at, place - remove);
      const pushed = isStart ? place >= at : place > at;
      return pushed ? place + insert.length : place;
    };
    this.ranges = this.ranges
      .flatMap((range) =>
        parts && range.start < at && range.end > at
          ? [
              { ...range, end: at },
              { ...range, start: at },
            ]
          : [range],
      )
      .map((range) => ({ ...range, start: move(range.start, true), end: move(range.end, false) }))
      .filter(({ start, end }) => end > start);
  }

  /** Whether text may be inserted before this index: it must lie inside of a paragraph. */
  isInParagraph(index: number): boolean {
    const kind = this.cells[index]?.kind;
    return kind === 'char' || kind === 'atom' || kind === 'newline';
  }

  /** Whether an index lies in a table. */
  isInTable(index: number): boolean {
    let depth = 0;
    for (let at = 0; at < index; at++) {
      const kind = this.cells[at]?.kind;
      if (kind === 'table') depth++;
      else if (kind === 'tableEnd') depth--;
    }
    return depth > 0;
  }

  /** Whether the line feed at an index ends a cell or segment, or stands before a table: it cannot go alone. */
  isNeeded(index: number): boolean {
    return this.cells[index]?.kind === 'newline' && !this.isInParagraph(index + 1);
  }

  /** The line feed that ends the paragraph of an index. */
  paragraphEnd(index: number): number {
    let at = index;
    while (at < this.cells.length && this.cells[at]?.kind !== 'newline') at++;
    return at;
  }

  /** The first index of the paragraph of an index. */
  paragraphStart(index: number): number {
    let at = index;
    while (at > 0) {
      const before = this.cells[at - 1]?.kind;
      if (before !== 'char' && before !== 'atom') break;
      at--;
    }
    return at;
  }

  /** The line feeds of all paragraphs that a range touches. */
  paragraphsIn(start: number, end: number): number[] {
    const found: number[] = [];
    for (let at = start; at < Math.max(end, start + 1) && at < this.cells.length; ) {
      if (!this.isInParagraph(at)) {
        at++;
        continue;
      }
      const last = this.paragraphEnd(at);
      found.push(last);
      at = last + 1;
    }
    return found;
  }

  /** Replaces the newline at an index by one with other paragraph information. */
  setParagraph(at: number, change: Partial<ParagraphInfo>): void {
    const cell = this.cells[at];
    if (cell?.kind !== 'newline') return;
    this.cells[at] = { ...cell, paragraph: { ...cell.paragraph, ...change } };
  }

  /** The index behind a table's end mark, for the index of its start. */
  tableEnd(start: number): number {
    let depth = 0;
    for (let at = start; at < this.cells.length; at++) {
      if (this.cells[at]?.kind === 'table') depth++;
      if (this.cells[at]?.kind === 'tableEnd' && --depth === 0) return at + 1;
    }
    throw new Error('a table without an end');
  }
}

/** A line feed of a plain paragraph. */
export function newline(style: Json = {}, paragraph?: ParagraphInfo): Newline {
  return {
    kind: 'newline',
    style,
    marks: {},
    paragraph: paragraph ?? {
      style: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
      rest: {},
    },
  };
}
