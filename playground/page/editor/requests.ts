/** Decides which requests make the document what the page shows: back to front, in one batch. */

import { segmentText, type TabModel } from './model.ts';
import { hunksOf } from './text-diff.ts';

/** A place in the tab: a segment, and an offset in its text. */
export interface Place {
  readonly segment: number;
  readonly offset: number;
}

/** A paragraph that shall get a style: a named style, bullets, or neither. */
export interface Restyle {
  readonly segment: number;
  /** Which paragraph of the segment. */
  readonly paragraph: number;
  readonly to: { readonly named: string } | { readonly bullets: boolean };
}

export type DocsRequest = Record<string, unknown>;

const deletion = (startIndex: number, endIndex: number, tabId: string): DocsRequest => ({
  deleteContentRange: { range: { startIndex, endIndex, tabId } },
});

/** Text first, by the indexes of the base; then styles, by the indexes that the text leaves behind. */
export function requestsFor(
  base: TabModel,
  texts: readonly string[],
  caret: Place | undefined,
  restyles: readonly Restyle[] = [],
): DocsRequest[] {
  const { tabId } = base;
  const edits: DocsRequest[][] = [];
  const starts: number[] = [];
  let shift = 0;
  for (const [i, segment] of base.segments.entries()) {
    const before = segmentText(segment);
    const after = texts[i] ?? before;
    starts.push(segment.start + shift);
    shift += after.length - before.length;
    const hint = caret?.segment === i ? caret.offset : undefined;
    for (const { from, to, text } of hunksOf(before, after, hint)) {
      const index = segment.start + from;
      const put = text.length;
      // Inserted first, the new text looks like what it replaces, and the first paragraph stays.
      edits.push([
        ...(put > 0 ? [{ insertText: { location: { index, tabId }, text } }] : []),
        ...(to > from ? [deletion(index + put, segment.start + to + put, tabId)] : []),
      ]);
    }
  }
  const styles = restyles.flatMap(({ segment, paragraph, to }): DocsRequest[] => {
    const lines = (texts[segment] ?? '').split('\n');
    const start = starts[segment];
    const line = lines[paragraph];
    if (start === undefined || line === undefined) return [];
    const startIndex =
      start + lines.slice(0, paragraph).reduce((sum, text) => sum + text.length + 1, 0);
    const range = { startIndex, endIndex: startIndex + line.length + 1, tabId };
    if ('named' in to) {
      return [
        {
          updateParagraphStyle: {
            range,
            paragraphStyle: { namedStyleType: to.named },
            fields: 'namedStyleType',
          },
        },
      ];
    }
    return [
      to.bullets
        ? { createParagraphBullets: { range, bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE' } }
        : { deleteParagraphBullets: { range } },
    ];
  });
  return [...edits.reverse().flat(), ...styles];
}
