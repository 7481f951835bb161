/** The page beside the panel: what it is, whether it can be read, and the notes that stand in it. */

import { computed, signal } from '@preact/signals';
import type { Problem, Result } from '../../core/problem.ts';
import { editedParagraph } from '../../core/relevance/edited-paragraph.ts';
import type { Notes } from '../../core/relevance/notes.ts';
import type { Page, PageEvent } from '../../messaging/page-protocol.ts';
import type { PanelServices } from '../services/panel-services.ts';
import { createDocumentReader, type DocumentReader } from './document-reader.ts';

/** The key under which a page's relationship is kept. */
export function documentKey(page: Page): string {
  return page.kind === 'google-docs' ? `gdoc:${page.document.documentId}` : page.key;
}

/** What must be the same for notes to go on: the document, and the tab of it. */
function place(page: Page | undefined): string | undefined {
  if (!page) return undefined;
  return page.kind === 'google-docs' ? `${documentKey(page)}#${page.document.tabId}` : page.key;
}

export function createPageState(services: PanelServices) {
  const page = signal<Page | undefined>(undefined);
  const pageProblem = signal<Problem | undefined>(undefined);
  const readProblem = signal<Problem | undefined>(undefined);
  const notes = signal<Notes | undefined>(undefined);
  const known = signal(false);
  let reader: DocumentReader | undefined;

  function readerOf(of: Extract<Page, { kind: 'google-docs' }>): DocumentReader {
    return createDocumentReader({
      isHidden: () => document.hidden,
      async read() {
        const result = await services.page.readDocument(of.document);
        if (place(page.value) !== place(of)) return false;
        readProblem.value = result.ok ? undefined : result.problem;
        if (!result.ok) return false;
        const before = notes.value;
        const after = result.value.paragraphs;
        const same =
          before?.paragraphs.length === after.length &&
          after.every((line, i) => line === before.paragraphs[i]);
        if (same) return false;
        // The first reading has nothing to compare with: people write at the end.
        const caret = editedParagraph(before?.paragraphs ?? [], after, before?.caret ?? 0);
        notes.value = { paragraphs: after, caret };
        return true;
      },
    });
  }

  function onPage(result: Result<Page>): void {
    const next = result.ok ? result.value : undefined;
    const moved = place(next) !== place(page.value);
    page.value = next;
    pageProblem.value = result.ok ? undefined : result.problem;
    known.value = true;
    if (moved || !next) {
      notes.value = undefined;
      readProblem.value = undefined;
      reader?.stop();
      reader = next?.kind === 'google-docs' ? readerOf(next) : undefined;
    }
    reader?.stir();
  }

  function onEvent(event: PageEvent): void {
    if (event.type === 'page/changed') onPage({ ok: true, value: event.page });
    else if (event.type === 'page/active') reader?.stir();
    else if (event.type === 'page/problem') readProblem.value = { code: event.code };
    else if (page.value) {
      // An editor that knows its caret knows better than an export that was compared.
      readProblem.value = undefined;
      notes.value = { paragraphs: event.paragraphs, caret: event.caret };
    }
  }

  return {
    page,
    /** Why the page cannot be read, if it cannot. */
    problem: computed(() => pageProblem.value ?? readProblem.value),
    known,
    notes,
    readAgain: () => reader?.stir(),
    async allowSite(): Promise<void> {
      const allowed = await services.page.allowSite();
      if (!allowed.ok) pageProblem.value = allowed.problem;
    },
    start(): () => void {
      const stop = services.page.watch({ onPage, onEvent });
      const onVisible = () => {
        if (!document.hidden) reader?.stir();
      };
      document.addEventListener('visibilitychange', onVisible);
      return () => {
        stop();
        document.removeEventListener('visibilitychange', onVisible);
        reader?.stop();
      };
    },
  };
}

export type PageState = ReturnType<typeof createPageState>;
