/** Finds the paragraph that a person edits by comparing two readings of the same notes. */

/**
 * The index, in `after`, of the paragraph that was edited between two readings.
 *
 * Where several changed, the last one with words in it, since people write downwards. Where only
 * paragraphs vanished, the one that now stands in their place. Where nothing changed,
 * `previousCaret`, kept inside the notes. 0 for empty notes.
 */
export function editedParagraph(
  before: readonly string[],
  after: readonly string[],
  previousCaret: number,
): number {
  const last = Math.max(0, after.length - 1);
  const inside = (index: number) => Math.min(Math.max(index, 0), last);
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return inside(previousCaret);
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end++;
  }
  for (let index = after.length - end - 1; index >= start; index--) {
    if (after[index]?.trim()) return index;
  }
  return inside(start);
}
