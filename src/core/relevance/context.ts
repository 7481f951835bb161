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

/** A short line without bullet or end looks like a heading, and lends its meaning to what stands below. */
function isHeading(paragraph: string): boolean {
  const text = paragraph.trim();
  return (
    text !== '' &&
    !/^[-*\u2022\u25cf\u25cb\u25a0\u2013>[\u2610\u2611]/.test(text) &&
    !/[.;,]$/.test(text) &&
    text.split(/\s+/).length <= 7
  );
}

function headingAbove(paragraphs: readonly string[], at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - farthestHeading); i--) {
    const paragraph = paragraphs[i] ?? '';
    if (isHeading(paragraph)) return bareLine(paragraph);
  }
  return '';
}

/** The paragraph at `at` in its context; `before` is left out where it is the heading itself. */
export function lineInContext(paragraphs: readonly string[], at: number): LineInContext {
  const heading = headingAbove(paragraphs, at);
  const before = bareLine(paragraphs[at - 1] ?? '');
  return {
    line: bareLine(paragraphs[at] ?? ''),
    heading,
    before: before === heading ? '' : before,
    after: bareLine(paragraphs[at + 1] ?? ''),
  };
}
