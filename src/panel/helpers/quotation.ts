/** Cuts a long line down to the words around the reasons, and says which words are reasons. */

/** A stretch of the quotation. */
export interface QuotationPart {
  readonly text: string;
  readonly marked: boolean;
}

interface Range {
  start: number;
  end: number;
}

/** Characters kept on either side of a reason in a line that is too long. */
const around = 48;

function merge(ranges: readonly Range[], gap = 0): Range[] {
  const out: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && range.start <= last.end + gap) last.end = Math.max(last.end, range.end);
    else out.push({ ...range });
  }
  return out;
}

function find(line: string, reasons: readonly string[]): Range[] {
  const lower = line.toLowerCase();
  const found = reasons.flatMap((reason) => {
    const start = reason ? lower.indexOf(reason.toLowerCase()) : -1;
    return start < 0 ? [] : [{ start, end: start + reason.length }];
  });
  return merge(found);
}

function windows(line: string, marks: readonly Range[], limit: number): Range[] {
  if (line.length <= limit) return [{ start: 0, end: line.length }];
  // People write at the end of a line: that is what they recognise it by.
  if (marks.length === 0) return [toWords(line, { start: line.length - limit, end: line.length })];
  const wide = marks.map((mark) => ({ start: mark.start - around, end: mark.end + around }));
  return merge(wide, 16).map((range) => toWords(line, range));
}

function toWords(line: string, range: Range): Range {
  let { start, end } = range;
  if (start <= 0) start = 0;
  else while (start < line.length && !/\s/.test(line.charAt(start - 1))) start++;
  if (end >= line.length) end = line.length;
  else while (end > start && !/\s/.test(line.charAt(end))) end--;
  return start < end ? { start, end } : { start: Math.max(0, range.start), end: range.end };
}

/** The words of a line: an export and plain notes put a sign before list items. */
export function withoutBullet(line: string): string {
  return line.trim().replace(/^[-*\u2022]\s+/, '');
}

/** The line in stretches; left-out words become an ellipsis. */
export function quotation(line: string, reasons: readonly string[], limit = 160): QuotationPart[] {
  const marks = find(line, reasons);
  const parts: QuotationPart[] = [];
  const push = (text: string, marked: boolean) => {
    if (text) parts.push({ text, marked });
  };
  let shownTo = 0;
  for (const range of windows(line, marks, limit)) {
    if (range.start > shownTo) push(shownTo > 0 ? ' … ' : '… ', false);
    let at = range.start;
    for (const mark of marks.filter((one) => one.start >= range.start && one.end <= range.end)) {
      push(line.slice(at, mark.start), false);
      push(line.slice(mark.start, mark.end), true);
      at = mark.end;
    }
    push(line.slice(at, range.end), false);
    shownTo = range.end;
  }
  if (shownTo < line.length) push(' …', false);
  return parts;
}
