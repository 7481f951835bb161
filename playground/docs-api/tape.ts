/** A segment as a tape of cells, one per index: an index is a place on the tape, and nothing is counted twice. */

export type Json = Record<string, unknown>;

/** One index of a segment. Styles are replaced, never changed in place, so that cells may share them. */
export type Cell =
  | { kind: 'char'; char: string; style: Json; marks: Json }
  | { kind: 'atom'; name: string; value: Json; style: Json }
  | { kind: 'newline'; style: Json; marks: Json; paragraph: ParagraphInfo }
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

/** A body, header, footer or footnote. */
export class Tape {
  cells: Cell[];
  ranges: RangePlace[] = [];

  constructor(cells: Cell[]) {
    this.cells = cells;
  }

  copy(): Tape {
    const copy = new Tape([...this.cells]);
    copy.ranges = this.ranges.map((range) => ({ ...range }));
    return copy;
  }

  /**
   * Replaces `remove` cells at `at`. Ranges move along: what is inserted at either edge of a range
   * stays outside of it, what is inserted within makes it grow, and an emptied range vanishes.
   */
  splice(at: number, remove: number, insert: readonly Cell[]): void {
    // A spread of a long text would overflow the stack.
    this.cells = this.cells.slice(0, at).concat(insert, this.cells.slice(at + remove));
    const move = (place: number, isStart: boolean) => {
      if (remove > 0 && place > at) place = Math.max(at, place - remove);
      const pushed = isStart ? place >= at : place > at;
      return pushed ? place + insert.length : place;
    };
    this.ranges = this.ranges
      .map((range) => ({ ...range, start: move(range.start, true), end: move(range.end, false) }))
      .filter(({ start, end }) => end > start);
  }

  /** Whether text may be inserted before this index: it must lie inside of a paragraph. */
  isInParagraph(index: number): boolean {
    const kind = this.cells[index]?.kind;
    return kind === 'char' || kind === 'atom' || kind === 'newline';
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
