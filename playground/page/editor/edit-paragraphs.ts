/** Decides how paragraphs look after an edit that the server has not seen yet. */

import { type Look, type Paragraph, paragraphText, type Run } from './model.ts';
import type { Restyle } from './requests.ts';
import type { Hunk } from './text-diff.ts';

const bare = ({ href: _href, label: _label, ...look }: Look): Look => look;

function sliceRuns(runs: readonly Run[], from: number, to: number): Run[] {
  const out: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (text) out.push({ ...run, text });
    at += run.text.length;
  }
  return out;
}

/** Neighbours with the same look become one. */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last && JSON.stringify(last.look) === JSON.stringify(run.look)) {
      out[out.length - 1] = { ...last, text: last.text + run.text };
    } else out.push(run);
  }
  return out;
}

/** One hunk of the joined text, put into the paragraphs; new text looks like what stands before it. */
export function editParagraphs(paragraphs: readonly Paragraph[], hunk: Hunk): Paragraph[] {
  let at = 0;
  const spans = paragraphs.map((paragraph) => {
    const start = at;
    at += paragraphText(paragraph).length + 1;
    return { paragraph, start, end: at - 1 };
  });
  const first = spans.findIndex(({ end }) => hunk.from <= end);
  const last = spans.findIndex(({ end }) => hunk.to <= end);
  const one = spans[first];
  const other = spans[last];
  if (!one || !other) return [...paragraphs];

  const before = sliceRuns(one.paragraph.runs, 0, hunk.from - one.start);
  const after = sliceRuns(other.paragraph.runs, hunk.to - other.start, Number.POSITIVE_INFINITY);
  const look = bare(before.at(-1)?.look ?? after[0]?.look ?? {});
  // A deletion that starts with a paragraph's first character leaves the later paragraph's style.
  const merges = last > first && hunk.from === one.start && hunk.text === '';
  const style = merges ? other.paragraph : one.paragraph;
  const lines = hunk.text.split('\n');
  const made = lines.map((line, i): Paragraph => {
    const runs: Run[] = line ? [{ text: line, look }] : [];
    return {
      ...style,
      runs: joined([...(i === 0 ? before : []), ...runs, ...(i === lines.length - 1 ? after : [])]),
    };
  });
  return [...paragraphs.slice(0, first), ...made, ...paragraphs.slice(last + 1)];
}

/** Several hunks of one text. */
export function editAll(paragraphs: readonly Paragraph[], hunks: readonly Hunk[]): Paragraph[] {
  return [...hunks].reverse().reduce<Paragraph[]>(editParagraphs, [...paragraphs]);
}

/** The paragraphs of one segment with the styles that are on their way. */
export function restyled(
  paragraphs: readonly Paragraph[],
  restyles: readonly Restyle[],
): Paragraph[] {
  const out = [...paragraphs];
  for (const { paragraph: i, to } of restyles) {
    const paragraph = out[i];
    if (!paragraph) continue;
    const { bullet: _bullet, ...plain } = paragraph;
    if ('named' in to) out[i] = { ...paragraph, named: to.named };
    else out[i] = to.bullets ? { ...plain, bullet: { level: 0, kind: 'disc' } } : plain;
  }
  return out;
}
