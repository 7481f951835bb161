/** Turns blocks into one batch of Docs requests at a place of a tab, locked to the revision that was read. */

import type { ElementText } from '../docs/elements.ts';
import { type Inserter, insertAt, type Span } from '../docs/inserter.ts';
import { placeAt } from '../docs/place.ts';
import type { Snapshot } from '../docs/snapshot.ts';
import type { DocsRequest } from '../docs/types.ts';
import { fail, ok, type Result } from '../problem.ts';
import { type Block, cellText, lineText } from './blocks.ts';
import { bulletStyle, headingStyle, inlineStyles, resets, tableStyles } from './docs-styles.ts';
import type { Batch, Written } from './insert-plan.ts';

/** Where an agreement goes: the end of a tab, or behind the paragraph or table that holds an index. */
export interface Where {
  readonly tabId: string;
  readonly index: number | 'end';
}

/** A batch that inserts, and what must read back afterwards. */
export interface InsertPlan extends Batch {
  readonly written: Written;
}

interface Styles {
  readonly paragraphs: DocsRequest[];
  readonly texts: DocsRequest[];
  readonly lists: DocsRequest[];
  readonly tables: DocsRequest[];
}

const paragraph = (text: string): ElementText => ({ kind: 'paragraph', texts: [text] });

/** Inserts one block and notes its looks; answers what must read back of it. */
function write(inserter: Inserter, styles: Styles, tabId: string, block: Block): ElementText[] {
  switch (block.kind) {
    case 'heading': {
      const span = inserter.paragraph(block.text);
      styles.paragraphs.push(headingStyle(tabId, span, block.level));
      return [paragraph(block.text)];
    }
    case 'paragraph': {
      const text = lineText(block.text);
      styles.texts.push(...inlineStyles(tabId, inserter.paragraph(text).start, block.text));
      return [paragraph(text)];
    }
    case 'list': {
      const spans = block.items.map((item): Span => {
        const span = inserter.paragraph(lineText(item));
        styles.texts.push(...inlineStyles(tabId, span.start, item));
        return span;
      });
      const [first] = spans;
      const last = spans.at(-1);
      if (first && last)
        styles.lists.push(bulletStyle(tabId, { start: first.start, end: last.end }));
      return block.items.map((item) => paragraph(lineText(item)));
    }
    case 'table': {
      const texts = block.rows.map((row) => row.map(cellText));
      const { table, texts: inCells } = tableStyles(tabId, inserter.table(texts), block);
      styles.tables.push(...table);
      styles.texts.push(...inCells);
      return [{ kind: 'table', texts: texts.flat() }];
    }
  }
}

/** What stands in the document for some blocks: Docs keeps a paragraph before and behind each table. */
function withGaps(blocks: readonly ElementText[], behind: boolean): ElementText[] {
  const all: ElementText[] = [];
  for (const one of blocks) {
    if (one.kind === 'table' && all.at(-1)?.kind !== 'paragraph') all.push(paragraph(''));
    all.push(one);
  }
  const endsInTable = all.at(-1)?.kind === 'table';
  return behind || endsInTable ? [...all, paragraph('')] : all;
}

/**
 * Plans to insert blocks. Refused: an unknown tab or index, a document that may not be edited, and a place
 * where a suggestion is pending.
 */
export function planInsert(
  snapshot: Snapshot,
  { tabId, index }: Where,
  blocks: readonly Block[],
): Result<InsertPlan> {
  const tab = snapshot.tabs.find((one) => one.tabId === tabId);
  if (!tab) return fail('docs-tab-not-found');
  if (snapshot.revisionId === undefined) return fail('docs-no-access');
  const place = placeAt(tab.content, index);
  if (!place.ok) return place;

  const inserter = insertAt(tabId, place.value);
  const styles: Styles = { paragraphs: [], texts: [], lists: [], tables: [] };
  const elements = blocks.flatMap((block) => write(inserter, styles, tabId, block));
  const inserted = inserter.finish();
  const { behind } = place.value;
  return ok({
    requiredRevisionId: snapshot.revisionId,
    written: { tabId, start: inserted.all.start, elements: withGaps(elements, behind), behind },
    // Paragraph styles come before text styles, because a heading clears what its text had; bullets
    // and tables change no index here, as no line begins with a tab.
    requests: [
      ...inserter.requests,
      ...resets(tabId, inserted),
      ...styles.paragraphs,
      ...styles.texts,
      ...styles.lists,
      ...styles.tables,
    ],
  });
}
