/** Finds what a line of notes stands in: the heading over it, and the lines around it. */

import { bareLine } from './bare-line.ts';

/** A line with the paragraphs that it may need to be understood; empty where there are none. */
export interface LineInContext {
  readonly line: string;
  readonly heading: string;
  readonly before: string;
  readonly after: string;
}

/** A heading further away has rarely anything to do with the line. */
const farthestHeading = 14;
const mostWords = 7;

/** A short line without bullet or end looks like a heading, and lends its meaning to what stands below. */
function isHeading(paragraph: string): boolean {
  // Most paragraphs are too long, which is seen before any pattern is tried.
  if (paragraph.length > 120) return false;
  const text = paragraph.trim();
  return (
    text !== '' &&
    !/^[-*\u2022\u25cf\u25cb\u25a0\u2013>[\u2610\u2611]/.test(text) &&
    !/[.;,]$/.test(text) &&
    text.split(/\s+/).length <= mostWords
  );
}

/** Every paragraph in its context; `before` is left out where it is the heading itself. */
export function linesInContext(paragraphs: readonly string[]): LineInContext[] {
  const bare = paragraphs.map(bareLine);
  let heading = '';
  let headingAt = Number.NEGATIVE_INFINITY;
  return bare.map((line, at) => {
    if (at - headingAt > farthestHeading) heading = '';
    const before = bare[at - 1] ?? '';
    const found = {
      line,
      heading,
      before: before === heading ? '' : before,
      after: bare[at + 1] ?? '',
    };
    if (isHeading(paragraphs[at] ?? '')) {
      heading = line;
      headingAt = at;
    }
    return found;
  });
}

/** One paragraph in its context. */
export function lineInContext(paragraphs: readonly string[], at: number): LineInContext {
  const from = Math.max(0, at - farthestHeading);
  const around = linesInContext(paragraphs.slice(from, at + 2));
  return around[at - from] ?? { line: '', heading: '', before: '', after: '' };
}
