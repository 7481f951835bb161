/** Decides when what was typed is sent and what others wrote is shown, without losing either or the caret. */

import type { DocsConnection } from './docs-connection.ts';
import type { JsonDocument } from './docs-json.ts';
import { placeAt, pointAt, segmentsIn, segmentTextIn } from './dom-text.ts';
import { editAll, restyled } from './edit-paragraphs.ts';
import { listenToTyping } from './input.ts';
import { modelOf, segmentText, type TabModel } from './model.ts';
import { buildLayout, showSegment } from './render.ts';
import { type Place, type Restyle, requestsFor } from './requests.ts';
import { homeOf, hunksOf, mapOffset, mergeSegments } from './text-diff.ts';

export interface EditorListener {
  onDocument?(document: JsonDocument, tabId: string): void;
  /** The text or the caret moved. */
  onNotes?(): void;
  onState?(state: 'saved' | 'saving' | 'offline' | 'not-readable'): void;
}

const typingPause = 120;
const mostAttempts = 6;

export function createEditor(
  root: HTMLElement,
  connection: DocsConnection,
  tabId: string | undefined,
  listener: EditorListener,
) {
  let base: TabModel | undefined;
  let frame = '';
  let restyles: Restyle[] = [];
  let caretSeen: Place | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  /** A document that cannot be read has no news. */
  let stopFollowing: (() => void) | undefined;
  let mustRead = true;
  let again = false;
  let composing = false;

  const baseTexts = () => (base?.segments ?? []).map(segmentText);
  const localTexts = () => segmentsIn(root).map(segmentTextIn);

  function caret(): Place | undefined {
    const selection = document.getSelection();
    if (!selection?.focusNode) return undefined;
    return placeAt(root, selection.focusNode, selection.focusOffset);
  }

  function setCaret(place: Place | undefined, anchor = place): void {
    const to = place && pointAt(root, place);
    const from = anchor && pointAt(root, anchor);
    if (to && from) document.getSelection()?.setBaseAndExtent(...from, ...to);
  }

  const stylesOf = (segment: number) => restyles.filter((one) => one.segment === segment);

  /** Shows the base with these texts in it; the caret is put where it belongs in them. */
  function show(texts: readonly string[], to: { focus: Place; anchor: Place } | undefined): void {
    if (!base) return;
    const shape = JSON.stringify(base.layout);
    if (shape !== frame) buildLayout(root, base.layout);
    frame = shape;
    const elements = segmentsIn(root);
    for (const [i, segment] of base.segments.entries()) {
      const element = elements[i];
      const before = segmentText(segment);
      const hint = to?.focus.segment === i ? to.focus.offset : undefined;
      const paragraphs = editAll(segment.paragraphs, hunksOf(before, texts[i] ?? before, hint));
      if (element) showSegment(element, restyled(paragraphs, stylesOf(i)));
    }
    if (to && document.activeElement === root) setCaret(to.focus, to.anchor);
  }

  function selection(): { focus: Place; anchor: Place } | undefined {
    const now = document.getSelection();
    const focus = caret();
    const anchor = now?.anchorNode && placeAt(root, now.anchorNode, now.anchorOffset);
    return focus && anchor ? { focus, anchor } : undefined;
  }

  /** Takes a newly read document as the base; what is typed and not yet sent stays on top of it. */
  function adopt(document: JsonDocument, sent: readonly string[] | undefined): void {
    const next = modelOf(document, tabId);
    const before = sent ?? baseTexts();
    const local = base ? localTexts() : [];
    const remote = next.segments.map(segmentText);
    const merged = base ? mergeSegments(before, local, remote) : remote;
    const at = selection();
    const move = (place: Place): Place => {
      const segment = homeOf(before, remote, place.segment);
      const hunks = hunksOf(local[place.segment] ?? '', merged[segment] ?? '');
      return { segment, offset: mapOffset(hunks, place.offset) };
    };
    base = next;
    show(merged, at && { focus: move(at.focus), anchor: move(at.anchor) });
    stopFollowing ??= connection.follow(onNews);
    listener.onDocument?.(document, next.tabId);
  }

  async function read(sent?: readonly string[]): Promise<boolean> {
    mustRead = false;
    const answer = await connection.read();
    if ('status' in answer) {
      mustRead = answer.status === 0 || answer.status >= 500;
      listener.onState?.(mustRead ? 'offline' : 'not-readable');
      return false;
    }
    if (composing) {
      // A re-written paragraph would end the composition; it is read again after it.
      mustRead = true;
      if (sent) base = base && { ...modelOf(answer.document, tabId) };
      return false;
    }
    adopt(answer.document, sent);
    return true;
  }

  async function exchange(): Promise<void> {
    let refused = 0;
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      if (mustRead && !(await read())) return;
      if (!base || composing) return;
      const texts = localTexts();
      const styles = restyles;
      const requests = requestsFor(base, texts, caret(), styles);
      if (requests.length === 0) {
        if (mustRead) continue;
        break;
      }
      listener.onState?.('saving');
      const result = await connection.write(requests, base.revisionId);
      if (result === 'failed') {
        listener.onState?.('offline');
        mustRead = true;
        setTimeout(() => void sync(), 2000);
        return;
      }
      if (result === 'stale') {
        // Somebody wrote in between, or the request is not possible: then the document's text stands.
        refused++;
        restyles = [];
        mustRead = true;
        const answer = refused === 3 ? await connection.read() : undefined;
        if (answer && 'document' in answer) {
          base = modelOf(answer.document, tabId);
          show(baseTexts(), selection());
        }
        continue;
      }
      restyles = restyles.filter((one) => !styles.includes(one));
      if (!(await read(texts))) return;
    }
    listener.onState?.('saved');
  }

  /** Sends and reads until both sides agree; one exchange at a time. */
  function sync(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    again = true;
    running ??= (async () => {
      while (again) {
        again = false;
        await exchange();
      }
      running = undefined;
    })();
    return running;
  }

  function soon(delay = typingPause): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      void sync();
    }, delay);
    listener.onNotes?.();
  }

  const stopTyping = listenToTyping(root, {
    texts: localTexts,
    paragraphAt(place) {
      const segment = base?.segments[place.segment];
      if (!segment) return undefined;
      const texts = localTexts()[place.segment] ?? '';
      const i = texts.slice(0, place.offset).split('\n').length - 1;
      const hunks = hunksOf(segmentText(segment), texts, place.offset);
      const paragraph = restyled(editAll(segment.paragraphs, hunks), stylesOf(place.segment))[i];
      return paragraph && { paragraph, index: i };
    },
    change(texts, place, styles = []) {
      restyles = [...restyles, ...styles];
      show(texts, { focus: place, anchor: place });
      soon(0);
    },
    typed: () => soon(),
    composing(on) {
      composing = on;
      if (!on) soon(0);
    },
  });

  const onSelection = () => {
    const place = caret();
    if (!place) return;
    caretSeen = place;
    listener.onNotes?.();
  };
  document.addEventListener('selectionchange', onSelection);
  const onNews = (revisionId: string | undefined) => {
    if (revisionId !== undefined && revisionId === base?.revisionId) return;
    mustRead = true;
    void sync();
  };

  return {
    /** Resolves when everything typed so far is in the document. */
    settle: sync,
    /** All paragraphs in reading order, and which of them holds the caret. */
    notes(): { paragraphs: string[]; caret: number } {
      const texts = localTexts();
      const paragraphs = texts.flatMap((text) => text.split('\n'));
      if (!caretSeen) return { paragraphs, caret: paragraphs.length - 1 };
      const before = texts.slice(0, caretSeen.segment).flatMap((text) => text.split('\n')).length;
      const inside = (texts[caretSeen.segment] ?? '').slice(0, caretSeen.offset).split('\n').length;
      return { paragraphs, caret: before + inside - 1 };
    },
    /** Gives the paragraph with the caret a style. */
    restyle(to: Restyle['to']): void {
      if (!caretSeen) return;
      const text = (localTexts()[caretSeen.segment] ?? '').slice(0, caretSeen.offset);
      const paragraph = text.split('\n').length - 1;
      restyles.push({ segment: caretSeen.segment, paragraph, to });
      show(localTexts(), selection());
      soon(0);
    },
    close(): void {
      clearTimeout(timer);
      stopTyping();
      stopFollowing?.();
      document.removeEventListener('selectionchange', onSelection);
    },
  };
}

export type Editor = ReturnType<typeof createEditor>;
