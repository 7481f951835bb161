/** Reads an editable element as paragraphs with the one that holds the caret. */

/** Paragraphs and the caret's index among them. */
export interface EditableText {
  readonly paragraphs: string[];
  readonly caret: number;
}

/** More than this is not read on a keystroke; a window around the caret is enough for relevance. */
const mostBlocks = 2000;

const blockTags =
  'p,li,h1,h2,h3,h4,h5,h6,blockquote,pre,td,th,dt,dd,.cm-line,.ace-line,.ql-editor > *,div';

/** The text of a plain field: its lines are its paragraphs. */
function fieldText(field: HTMLTextAreaElement): EditableText {
  const before = field.value.slice(0, field.selectionStart);
  return {
    paragraphs: field.value.split('\n'),
    caret: before.split('\n').length - 1,
  };
}

/** The innermost blocks of rich text, in reading order; the root itself when it has none. */
function blocksOf(root: HTMLElement): HTMLElement[] {
  const blocks: HTMLElement[] = [];
  for (const element of root.querySelectorAll<HTMLElement>(blockTags)) {
    if (blocks.length === mostBlocks) break;
    if (!element.querySelector(blockTags)) blocks.push(element);
  }
  return blocks.length > 0 ? blocks : [root];
}

function richText(root: HTMLElement): EditableText {
  const blocks = blocksOf(root);
  const selection = root.ownerDocument.getSelection();
  const at = selection?.focusNode ?? null;
  const found = at ? blocks.findIndex((block) => block.contains(at)) : -1;
  return {
    // A non-breaking space is how editors keep a space at a line's end.
    paragraphs: blocks.map((block) => (block.textContent ?? '').replace(/\u00a0/g, ' ')),
    caret: Math.max(0, found),
  };
}

/** The editable element that holds the focus of a document, or undefined; one-line fields are none. */
export function editableIn(document: Document): HTMLElement | undefined {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement)) return undefined;
  if (focused instanceof HTMLTextAreaElement) return focused;
  const root = focused.closest<HTMLElement>('[contenteditable]:not([contenteditable="false"])');
  if (root) return root;
  return document.designMode === 'on' ? document.body : undefined;
}

/** What stands in an editable element. */
export function readEditable(element: HTMLElement): EditableText {
  return element instanceof HTMLTextAreaElement ? fieldText(element) : richText(element);
}
