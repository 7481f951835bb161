/** Decides what changed between two texts, and how changes of two people go together. */

/** `text` takes the place of the characters from `from` up to `to`. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;
const splitsPair = (text: string, at: number) => at > 0 && isHigh(text.charCodeAt(at - 1));

/**
 * The one stretch that differs. Where several answers are right ("\n" beside a "\n"), the one that
 * ends at the caret is what the person did.
 */
export function singleHunk(before: string, after: string, caret?: number): Hunk | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  const same = (n: number) =>
    before.charCodeAt(before.length - 1 - n) === after.charCodeAt(after.length - 1 - n);
  let suffix = 0;
  const afterCaret = caret === undefined ? 0 : Math.min(most, after.length - caret);
  while (suffix < afterCaret && same(suffix)) suffix++;
  let prefix = 0;
  while (prefix < most - suffix && before.charCodeAt(prefix) === after.charCodeAt(prefix)) prefix++;
  while (suffix < most - prefix && same(suffix)) suffix++;
  // Half of a surrogate pair is not a character.
  if (splitsPair(before, prefix) || splitsPair(after, prefix)) prefix--;
  if (splitsPair(before, before.length - suffix) || splitsPair(after, after.length - suffix))
    suffix--;
  return {
    from: prefix,
    to: before.length - suffix,
    text: after.slice(prefix, after.length - suffix),
  };
}

/** All stretches that differ, in order: paragraph by paragraph where their number is the same. */
export function hunksOf(before: string, after: string, caret?: number): Hunk[] {
  const old = before.split('\n');
  const now = after.split('\n');
  if (old.length !== now.length) {
    const hunk = singleHunk(before, after, caret);
    return hunk ? [hunk] : [];
  }
  const hunks: Hunk[] = [];
  let from = 0;
  let at = 0;
  for (const [i, line] of old.entries()) {
    const next = now[i] ?? '';
    const inside = caret !== undefined && caret >= at && caret <= at + next.length;
    const hunk = singleHunk(line, next, inside ? caret - at : undefined);
    if (hunk) hunks.push({ from: hunk.from + from, to: hunk.to + from, text: hunk.text });
    from += line.length + 1;
    at += next.length + 1;
  }
  return hunks;
}

/** Puts hunks into the text that they were made for. */
export function applyHunks(text: string, hunks: readonly Hunk[]): string {
  let out = text;
  for (const { from, to, text: put } of [...hunks].reverse()) {
    out = out.slice(0, from) + put + out.slice(to);
  }
  return out;
}

/** Where a position of the old text is in the new one; `side` decides at an insertion. */
export function mapOffset(
  hunks: readonly Hunk[],
  offset: number,
  side: 'before' | 'after' = 'before',
): number {
  let shift = 0;
  for (const { from, to, text } of hunks) {
    const passed = offset > to || (offset === to && (to > from || side === 'after'));
    if (passed) shift += text.length - (to - from);
    else if (offset <= from) break;
    else return from + shift + (side === 'after' ? text.length : 0);
  }
  return offset + shift;
}

/** What both made of one text: the remote change stands, and the local change goes on top of it. */
export function mergeText(base: string, local: string, remote: string, caret?: number): string {
  if (local === base || local === remote) return remote;
  if (remote === base) return local;
  const theirs = hunksOf(base, remote);
  const ours = hunksOf(base, local, caret).map(({ from, to, text }) => {
    const start = mapOffset(theirs, from, 'after');
    return { from: start, to: Math.max(start, mapOffset(theirs, to, 'before')), text };
  });
  return applyHunks(remote, ours);
}

const likeness = (a: string, b = ''): number => {
  const hunk = singleHunk(a, b);
  return hunk ? hunk.from + (a.length - hunk.to) : a.length + 1;
};

/** Which remote segment a segment of ours has become, where tables came or went. */
export function homeOf(base: readonly string[], remote: readonly string[], i: number): number {
  if (base.length === remote.length) return i;
  const text = base[i] ?? '';
  const fromEnd = i + remote.length - base.length;
  if (remote[i] === undefined) return Math.max(0, fromEnd);
  return likeness(text, remote[fromEnd]) > likeness(text, remote[i]) ? fromEnd : i;
}

/** Merges all segments; the answer has the remote segments. */
export function mergeSegments(
  base: readonly string[],
  local: readonly string[],
  remote: readonly string[],
): string[] {
  const out = [...remote];
  for (const [i, text] of local.entries()) {
    const before = base[i];
    if (before === undefined || text === before) continue;
    const home = homeOf(base, remote, i);
    const there = remote[home];
    if (there !== undefined) out[home] = mergeText(before, text, there);
  }
  return out;
}
