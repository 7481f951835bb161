/** Decides which key strokes the browser may do alone and which are edits of paragraphs that we do. */

import { placeAt } from './dom-text.ts';
import { atom, type Paragraph } from './model.ts';
import type { Place, Restyle } from './requests.ts';

interface Typing {
  texts(): string[];
  paragraphAt(place: Place): { paragraph: Paragraph; index: number } | undefined;
  /** New texts, where the caret goes, and which paragraphs change their style. */
  change(texts: string[], caret: Place, styles?: Restyle[]): void;
  /** The browser changed the text of a paragraph. */
  typed(): void;
  composing(on: boolean): void;
}

interface Span {
  from: Place;
  to: Place;
}

const isBefore = (a: Place, b: Place) =>
  a.segment < b.segment || (a.segment === b.segment && a.offset <= b.offset);
const isEmpty = ({ from, to }: Span) => from.segment === to.segment && from.offset === to.offset;

/** The texts with a span replaced; where it crosses tables, each side loses its own part. */
export function replaceSpan(texts: readonly string[], { from, to }: Span, put: string): string[] {
  return texts.map((text, i) => {
    if (i < from.segment || i > to.segment) return text;
    const head = i === from.segment ? text.slice(0, from.offset) + put : '';
    return head + (i === to.segment ? text.slice(to.offset) : '');
  });
}

/** Whether a document takes a character: no controls but tab and line feed, none of the private area. */
function isTaken(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 0x20) return character === '\n' || character === '\t';
  return (code < 0xe000 || code > 0xf8ff) && character !== atom;
}

/** Text from a clipboard as the document takes it. */
export function plainText(text: string): string {
  return [...text.replace(/\r\n?/g, '\n')].filter(isTaken).join('');
}

export function listenToTyping(root: HTMLElement, typing: Typing): () => void {
  function spanOf(node: Node, offset: number, end: Node, endOffset: number): Span | undefined {
    const a = placeAt(root, node, offset);
    const b = placeAt(root, end, endOffset);
    if (!a || !b) return undefined;
    return isBefore(a, b) ? { from: a, to: b } : { from: b, to: a };
  }

  function selected(): Span | undefined {
    const now = document.getSelection();
    if (!now?.anchorNode || !now.focusNode) return undefined;
    return spanOf(now.anchorNode, now.anchorOffset, now.focusNode, now.focusOffset);
  }

  function target(event: InputEvent): Span | undefined {
    const [range] = event.getTargetRanges();
    if (!range) return selected();
    return spanOf(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  }

  const crosses = ({ from, to }: Span) =>
    from.segment !== to.segment ||
    (typing.texts()[from.segment] ?? '').slice(from.offset, to.offset).includes('\n');

  function replace(span: Span, put: string, styles?: Restyle[]): void {
    const caret = { segment: span.from.segment, offset: span.from.offset + put.length };
    typing.change(replaceSpan(typing.texts(), span, put), caret, styles);
  }

  function enter(span: Span): void {
    const { from } = span;
    const at = typing.paragraphAt(from);
    const text = typing.texts()[from.segment] ?? '';
    const starts = from.offset === 0 || text[from.offset - 1] === '\n';
    const ends = from.offset === text.length || text[from.offset] === '\n';
    if (isEmpty(span) && at?.paragraph.bullet && starts && ends) {
      const style = { segment: from.segment, paragraph: at.index, to: { bullets: false } };
      typing.change(typing.texts(), from, [style]);
      return;
    }
    // After a heading the text goes on as text.
    const plain = at && ends && !starts && at.paragraph.named !== 'NORMAL_TEXT';
    const to = { named: 'NORMAL_TEXT' };
    replace(
      span,
      '\n',
      plain ? [{ segment: from.segment, paragraph: at.index + 1, to }] : undefined,
    );
  }

  /** Backspace and Delete where a paragraph begins or ends; false leaves it to the browser. */
  function atBorder(backward: boolean, place: Place): boolean {
    const text = typing.texts()[place.segment] ?? '';
    const { offset, segment } = place;
    const beside = backward ? text[offset - 1] : text[offset];
    if (beside !== undefined && beside !== '\n') return false;
    const at = backward ? typing.paragraphAt(place) : undefined;
    if (at?.paragraph.bullet) {
      const style = { segment, paragraph: at.index, to: { bullets: false } };
      typing.change(typing.texts(), place, [style]);
    } else if (beside === '\n') {
      const from = { segment, offset: backward ? offset - 1 : offset };
      replace({ from, to: { segment, offset: from.offset + 1 } }, '');
    }
    return true;
  }

  function onBeforeInput(event: InputEvent): void {
    const kind = event.inputType;
    if (kind === 'insertCompositionText' || kind === 'deleteCompositionText') return;
    const span = target(event);
    const own = () => event.preventDefault();
    if (!span) own();
    else if (kind === 'insertParagraph' || kind === 'insertLineBreak') {
      own();
      if (kind === 'insertParagraph') enter(span);
      else replace(span, '\v');
    } else if (kind === 'insertText' || kind === 'insertReplacementText') {
      const data = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
      if (!crosses(span) && !data.includes('\n')) return;
      own();
      replace(span, plainText(data));
    } else if (kind.startsWith('insertFrom')) {
      own();
      replace(span, plainText(event.dataTransfer?.getData('text/plain') ?? event.data ?? ''));
    } else if (kind.startsWith('delete')) {
      const now = selected();
      const step = /^deleteContent(Backward|Forward)$/.exec(kind)?.[1];
      if (step && now && isEmpty(now)) {
        if (atBorder(step === 'Backward', now.from)) own();
        return;
      }
      if (!crosses(span)) return;
      own();
      // Beside a table there is nothing that a single step could take away.
      const chosen = now && !isEmpty(now);
      if (chosen || span.from.segment === span.to.segment) replace(span, '');
    } else own();
  }

  function onCompositionStart(): void {
    const span = selected();
    if (span && crosses(span)) replace(span, '');
    typing.composing(true);
  }
  const onCompositionEnd = () => typing.composing(false);

  root.addEventListener('beforeinput', onBeforeInput);
  root.addEventListener('input', typing.typed);
  root.addEventListener('compositionstart', onCompositionStart);
  root.addEventListener('compositionend', onCompositionEnd);
  return () => {
    root.removeEventListener('beforeinput', onBeforeInput);
    root.removeEventListener('input', typing.typed);
    root.removeEventListener('compositionstart', onCompositionStart);
    root.removeEventListener('compositionend', onCompositionEnd);
  };
}
