/** Decides how the practice page is put together: toolbar, shared editor, and the panel beside it. */

// Checked without the bundler's own types, too.
/// <reference path="../../src/panel/css.d.ts" />

import { signal } from '@preact/signals';
import { render } from 'preact';
import { mountPanel } from '../../src/panel/mount.tsx';
import { readAddress } from './address.ts';
import { connectDocs } from './editor/docs-connection.ts';
import { createEditor, type Editor } from './editor/editor.ts';
import { tabsOf } from './editor/model.ts';
import './page.css';
import { createPlaygroundServices } from './services.ts';
import { Toolbar, type ToolbarState } from './Toolbar.tsx';

const address = readAddress(new URL(location.href));
const root = document.getElementById('page');

function open(into: HTMLElement, at: NonNullable<typeof address>): void {
  const head = document.createElement('header');
  const desk = document.createElement('main');
  const paper = document.createElement('div');
  paper.className = 'paper';
  paper.contentEditable = 'true';
  paper.setAttribute('role', 'textbox');
  paper.setAttribute('aria-multiline', 'true');
  paper.setAttribute('aria-label', 'Meeting notes');
  desk.append(paper);
  into.append(head, desk);

  const state: ToolbarState = {
    title: signal(''),
    tabs: signal([]),
    tabId: signal(at.tabId),
    documents: signal([]),
    saved: signal('saved'),
  };
  let editor: Editor;
  const { services, feed } = createPlaygroundServices(() => editor);
  editor = createEditor(paper, connectDocs(location.origin, at.documentId), at.tabId, {
    onDocument(json, tabId) {
      const title = json.title ?? '';
      state.title.value = title;
      document.title = `${title} - Groundwork playground`;
      state.tabs.value = tabsOf(json).map(({ tabProperties }) => ({
        id: tabProperties?.tabId ?? '',
        title: tabProperties?.title ?? 'Tab',
      }));
      state.tabId.value = tabId;
      feed.opened({
        kind: 'google-docs',
        title,
        document: { origin: location.origin, documentId: at.documentId, tabId },
      });
      feed.moved();
    },
    onNotes: feed.moved,
    onState(saved) {
      state.saved.value = saved;
      paper.contentEditable = String(saved !== 'not-readable');
    },
  });
  render(<Toolbar address={at} state={state} restyle={(to) => editor.restyle(to)} />, head);
  void editor.settle();
  void fetch('/page/documents.json')
    .then((response) => response.json())
    .then((list) => {
      state.documents.value = list as { id: string; title: string }[];
    })
    .catch(() => {});

  if (at.panel) {
    into.classList.add('with-panel');
    const margin = document.createElement('aside');
    margin.setAttribute('aria-label', 'Groundwork');
    into.append(margin);
    mountPanel(margin, services);
  }
}

if (root && address) open(root, address);
