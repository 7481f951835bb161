/** What a paragraph or a cell says to a reader: its text without pending suggestions, and what hides in it. */

import type { Paragraph, ParagraphElement, StructuralElement } from './types.ts';

/** Some text of a document as a reader may rely on it. */
export interface ReadText {
  /** Suggested insertions are left out and suggested deletions are still there: neither is agreed. */
  readonly text: string;
  /** Whether somebody's suggestion is pending in it. */
  readonly suggestions: boolean;
  /** Whether it holds something that the API does not tell, such as a drop-down chip. */
  readonly hidden: boolean;
}

const list = <T>(value: readonly T[] | undefined): readonly T[] =>
  Array.isArray(value) ? value : [];
const string = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The sign that stands for a chip of which the API tells nothing. */
const hiddenChip = /\ue907/g;

/** A date chip as a calendar day, which is what a date in a cell is about. */
function dateText(element: NonNullable<ParagraphElement['dateElement']>): string {
  const { timestamp, displayText } = element.dateElementProperties ?? {};
  return /^\d{4}-\d{2}-\d{2}T/.test(string(timestamp))
    ? string(timestamp).slice(0, 10)
    : string(displayText);
}

type Suggestible = NonNullable<ParagraphElement['textRun']>;

function kindOf(element: ParagraphElement): { text: string; part: Suggestible } | undefined {
  const { textRun, person, richLink, dateElement } = element;
  if (textRun) return { text: string(textRun.content), part: textRun };
  if (person) {
    const { name, email } = person.personProperties ?? {};
    return { text: string(name) || string(email), part: person };
  }
  if (richLink) {
    const { title, uri } = richLink.richLinkProperties ?? {};
    return { text: string(title) || string(uri), part: richLink };
  }
  return dateElement && { text: dateText(dateElement), part: dateElement };
}

/** The text of a paragraph without its final line feed. Soft line breaks (U+000B) become line feeds. */
export function readParagraph(paragraph: Paragraph): ReadText {
  let text = '';
  let suggestions = false;
  let hidden = false;
  for (const element of list(paragraph?.elements)) {
    if (typeof element !== 'object' || element === null) continue;
    const kind = kindOf(element);
    if (!kind) {
      // Pictures, equations and footnote marks say nothing that a row could be made of.
      hidden ||= !('textRun' in element);
      continue;
    }
    const inserted = list(kind.part.suggestedInsertionIds).length > 0;
    suggestions ||= inserted || list(kind.part.suggestedDeletionIds).length > 0;
    if (!inserted) text += kind.text;
  }
  hidden ||= text.search(hiddenChip) >= 0;
  text = text.replace(/\n$/, '').replace(hiddenChip, '').replaceAll('\u000b', '\n');
  return { text, suggestions, hidden };
}

/** The text of some content, paragraph by paragraph; tables inside of it count as hidden. */
export function readContent(content: readonly StructuralElement[] | undefined): ReadText {
  const parts = list(content).map((element) =>
    element?.paragraph
      ? readParagraph(element.paragraph)
      : { text: '', suggestions: false, hidden: true },
  );
  return {
    text: parts.map(({ text }) => text).join('\n'),
    suggestions: parts.some(({ suggestions }) => suggestions),
    hidden: parts.some(({ hidden }) => hidden),
  };
}
