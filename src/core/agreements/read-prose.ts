/** Reads what is written under the headings of an agreement's prose, by the keys behind their prompts. */

import type { DocParagraph } from '../docs/prose.ts';
import type { ClauseRow } from './agreement-rows.ts';
import { keysIn, withoutKeys } from './keys.ts';
import type { FoundRow, MarkContext } from './read-rows.ts';

/** The words above a key: up to the heading before it. */
function topicAbove(paragraphs: readonly DocParagraph[], at: number): string {
  let from = at;
  while (from > 0) {
    const before = paragraphs[from - 1];
    if (!before || before.kind === 'table' || keysIn(before.text).length > 0) break;
    from--;
    if (before.kind === 'heading') break;
  }
  return withoutKeys(
    paragraphs
      .slice(from, at + 1)
      .map(({ text }) => text)
      .join('\n'),
  );
}

/** What follows a key: paragraphs up to the next heading, table or key, or the agreement's closing words. */
function answerBelow(
  paragraphs: readonly DocParagraph[],
  at: number,
  closing: readonly string[],
): DocParagraph[] {
  const rest = paragraphs.slice(at + 1);
  const stop = rest.findIndex(
    ({ kind, text }) =>
      kind !== 'paragraph' || keysIn(text).length > 0 || closing.includes(text.trim()),
  );
  return stop < 0 ? rest : rest.slice(0, stop);
}

function readClause(
  paragraphs: readonly DocParagraph[],
  at: number,
  key: string,
  { template }: MarkContext,
): ClauseRow {
  const known = template?.sections.some(
    (section) =>
      section.kind === 'prose' &&
      (section.topics.some((topic) => topic.key === key) || /^X\d+$/.test(key)),
  );
  const answer = answerBelow(paragraphs, at, template?.closing ?? []);
  const suggestions = answer.some((one) => one.suggestions);
  const head = { key, topic: topicAbove(paragraphs, at), suggestions };
  if (!known) return { kind: 'orphaned', ...head, cells: {} };
  const [first] = answer;
  const last = answer.at(-1);
  if (!first || !last || answer.some(({ hidden }) => hidden)) {
    return { kind: 'unreadable', ...head, cells: {} };
  }
  const text = answer.map((one) => one.text).join('\n');
  const free = { text, start: first.start, end: last.end };
  return { kind: 'sound', ...head, cells: { free }, columnsBy: 'title' };
}

/** All clauses outside of tables. */
export function readProse(
  paragraphs: readonly DocParagraph[],
  contextOf: (mark: string) => MarkContext,
): FoundRow[] {
  return paragraphs.flatMap(({ text }, at): FoundRow[] => {
    const keys = keysIn(text).filter(({ key }) => !/^[SV]/.test(key));
    const [own] = keys;
    if (!own) return [];
    if (keys.length > 1) {
      const clause: ClauseRow = {
        kind: 'unreadable',
        topic: withoutKeys(text),
        cells: {},
        suggestions: false,
      };
      return keys.map(({ mark }) => ({ mark, clause }));
    }
    const { mark, key } = own;
    return [{ mark, clause: readClause(paragraphs, at, key, contextOf(mark)) }];
  });
}
