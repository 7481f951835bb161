// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { editableIn, readEditable } from '../../src/editors/editable-text.ts';
import { genericEditor } from '../../src/editors/generic-editor.ts';
import { servePanel } from '../../src/editors/serve-panel.ts';
import type { PageEvent } from '../../src/messaging/page-protocol.ts';

afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});

/** Puts an editor in the page, with the caret in the element that is marked. */
function put(html: string): HTMLElement {
  document.body.innerHTML = html;
  const editor = document.body.querySelector<HTMLElement>('[contenteditable],textarea');
  const caret = document.body.querySelector('[data-caret]');
  editor?.focus();
  if (caret) document.getSelection()?.collapse(caret.firstChild ?? caret, 0);
  if (!editor) throw new Error('no editor');
  return editor;
}

describe('what stands in an editor', () => {
  it.each([
    [
      'paragraphs',
      '<div contenteditable="true"><p>one</p><p data-caret>two</p></div>',
      ['one', 'two'],
      1,
    ],
    [
      'ProseMirror and Tiptap',
      '<div class="ProseMirror" contenteditable="true"><h2>Agenda</h2><ul><li><p data-caret>first</p></li><li><p>second</p></li></ul></div>',
      ['Agenda', 'first', 'second'],
      1,
    ],
    [
      'CodeMirror',
      '<div class="cm-content" contenteditable="true"><div class="cm-line">a</div><div class="cm-line" data-caret>b</div></div>',
      ['a', 'b'],
      1,
    ],
    [
      'Quill',
      '<div class="ql-editor" contenteditable="true"><p>x</p><ol><li>y</li><li data-caret>z</li></ol></div>',
      ['x', 'y', 'z'],
      2,
    ],
    [
      'Etherpad',
      '<div id="innerdocbody" contenteditable="true"><div class="ace-line"><span>l1</span></div><div class="ace-line" data-caret><span>l2</span></div></div>',
      ['l1', 'l2'],
      1,
    ],
    [
      'a bare editor',
      '<div contenteditable="true" data-caret>only\u00a0text</div>',
      ['only text'],
      0,
    ],
  ])('is read from %s', (_, html, paragraphs, caret) => {
    expect(readEditable(put(html))).toEqual({ paragraphs, caret });
  });

  it('is read from a plain field, with the line of its caret', () => {
    const field = put('<textarea></textarea>') as HTMLTextAreaElement;
    field.value = 'one\ntwo\nthree';
    field.setSelectionRange(5, 5);
    expect(readEditable(field)).toEqual({ paragraphs: ['one', 'two', 'three'], caret: 1 });
  });

  it('is nothing for a page without one, and for a field of one line', () => {
    document.body.innerHTML = '<input value="a password"><p>text</p>';
    document.querySelector('input')?.focus();
    expect(editableIn(document)).toBeUndefined();
  });
});

describe('following an editor', () => {
  it('says what is written after a pause, until it is stopped', () => {
    vi.useFakeTimers();
    const events: PageEvent[] = [];
    const field = put('<textarea>first</textarea>') as HTMLTextAreaElement;
    const stop = genericEditor(document).start((event) => events.push(event));
    expect(events).toHaveLength(1);
    for (const value of ['first n', 'first no', 'first note']) {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      vi.advanceTimersByTime(100);
    }
    expect(events).toHaveLength(1);
    vi.advanceTimersByTime(300);
    expect(events.slice(1)).toEqual([{ type: 'page/notes', paragraphs: ['first note'], caret: 0 }]);
    stop();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    vi.advanceTimersByTime(1000);
    expect(events).toHaveLength(2);
  });

  it('keeps to what was edited last when the focus goes to the panel', () => {
    vi.useFakeTimers();
    const events: PageEvent[] = [];
    const field = put('<textarea>kept</textarea>');
    genericEditor(document).start((event) => events.push(event));
    field.blur();
    document.dispatchEvent(new Event('selectionchange'));
    vi.advanceTimersByTime(300);
    expect(events.at(-1)).toEqual({ type: 'page/notes', paragraphs: ['kept'], caret: 0 });
  });
});

describe('serving a panel', () => {
  const portOf = (postMessage: (message: unknown) => void) => {
    const ends: (() => void)[] = [];
    const port = {
      name: 'p',
      postMessage,
      disconnect: () => {},
      onDisconnect: { addListener: (listener: () => void) => void ends.push(listener) },
    };
    return { port, close: () => ends.forEach((end) => void end()) };
  };

  it('stops the editor when the panel closes', () => {
    const stop = vi.fn();
    const { port, close } = portOf(() => {});
    servePanel(port, { start: () => stop });
    expect(stop).not.toHaveBeenCalled();
    close();
    expect(stop).toHaveBeenCalledOnce();
  });

  it('stops when the extension is gone', () => {
    vi.useFakeTimers();
    const stop = vi.fn();
    const { port } = portOf(() => {
      throw new Error('Extension context invalidated.');
    });
    servePanel(port, {
      start(emit) {
        setTimeout(() => emit({ type: 'page/active' }), 10);
        return stop;
      },
    });
    vi.advanceTimersByTime(20);
    expect(stop).toHaveBeenCalledOnce();
  });
});
