/** Turns blocks into one batch of Docs requests at the end of a tab, locked to the revision that was read. */

import { type AppendedTable, appendTo, type Span } from '../docs/appender.ts';
import { endOfBody } from '../docs/end-of-body.ts';
import type { Snapshot } from '../docs/snapshot.ts';
import type { DocsRequest } from '../docs/types.ts';
import { fail, ok, type Result } from '../problem.ts';
import { type Block, type Cell, type Inline, lineText } from './blocks.ts';

/** A batch that is ready to send, and the lines that must read back afterwards. */
export interface InsertPlan {
  readonly tabId: string;
  readonly requests: readonly DocsRequest[];
  readonly requiredRevisionId: string;
  /** Every paragraph that is written, cells included, in reading order. */
  readonly lines: readonly string[];
}

const grey = { color: { rgbColor: { red: 0.42, green: 0.45, blue: 0.42 } } };
const headerGrey = { color: { rgbColor: { red: 0.95, green: 0.95, blue: 0.93 } } };

const cellText = (cell: Cell) => cell.map(lineText).join('\n');

interface Styles {
  readonly paragraphs: DocsRequest[];
  readonly texts: DocsRequest[];
  readonly lists: DocsRequest[];
  readonly tables: DocsRequest[];
}

function styleInlines(styles: Styles, tabId: string, start: number, line: readonly Inline[]): void {
  let at = start;
  for (const { text, bold, italic, muted } of line) {
    const range = { startIndex: at, endIndex: at + text.length, tabId };
    at += text.length;
    const textStyle = {
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(muted ? { foregroundColor: grey } : {}),
    };
    const fields = Object.keys(textStyle).join(',');
    if (fields === '' || text === '') continue;
    styles.texts.push({ updateTextStyle: { range, textStyle, fields } });
  }
}

function styleTable(
  styles: Styles,
  tabId: string,
  { start, cells }: AppendedTable,
  block: Extract<Block, { kind: 'table' }>,
): void {
  const tableStartLocation = { index: start, tabId };
  block.widths.forEach((width, column) => {
    styles.tables.push({
      updateTableColumnProperties: {
        tableStartLocation,
        columnIndices: [column],
        tableColumnProperties: {
          widthType: 'FIXED_WIDTH',
          width: { magnitude: width, unit: 'PT' },
        },
        fields: 'widthType,width',
      },
    });
  });
  styles.tables.push({
    updateTableCellStyle: {
      tableRange: {
        tableCellLocation: { tableStartLocation, rowIndex: 0, columnIndex: 0 },
        rowSpan: 1,
        columnSpan: block.widths.length,
      },
      tableCellStyle: { backgroundColor: headerGrey },
      fields: 'backgroundColor',
    },
  });
  styles.tables.push({ pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: 1 } });
  block.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      let at = cells[r]?.[c]?.start ?? 0;
      for (const line of cell) {
        styleInlines(styles, tabId, at, line);
        at += lineText(line).length + 1;
      }
    });
  });
}

/** Nothing of the document's end may bleed into what we write, nor of ours into what follows. */
function resets(tabId: string, { start, end }: Span): DocsRequest[] {
  const range = { startIndex: start, endIndex: end, tabId };
  return [
    { deleteParagraphBullets: { range } },
    {
      updateParagraphStyle: {
        range,
        paragraphStyle: { namedStyleType: 'NORMAL_TEXT' },
        fields: 'namedStyleType,alignment,indentStart,indentFirstLine',
      },
    },
    {
      updateTextStyle: {
        range,
        textStyle: {},
        fields:
          'bold,italic,underline,strikethrough,smallCaps,foregroundColor,backgroundColor,fontSize,baselineOffset,weightedFontFamily,link',
      },
    },
  ];
}

/** Plans to append blocks to a tab. Refused: an unknown tab, and an end with pending suggestions. */
export function planInsert(
  snapshot: Snapshot,
  tabId: string,
  blocks: readonly Block[],
): Result<InsertPlan> {
  const tab = snapshot.tabs.find((one) => one.tabId === tabId);
  if (!tab) return fail('docs-tab-not-found');
  if (snapshot.revisionId === undefined) return fail('docs-no-access');
  const end = endOfBody(tab.content);
  if (!end) return fail('docs-unreadable');
  if (end.suggestions) return fail('docs-suggestions-pending');

  const appender = appendTo(tabId, end);
  const styles: Styles = { paragraphs: [], texts: [], lists: [], tables: [] };
  const lines: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'table') {
      const texts = block.rows.map((row) => row.map(cellText));
      styleTable(styles, tabId, appender.table(texts), block);
      for (const text of texts.flat()) lines.push(...text.split('\n'));
    } else if (block.kind === 'list') {
      const spans = block.items.map((item) => {
        const span = appender.paragraph(lineText(item));
        styleInlines(styles, tabId, span.start, item);
        lines.push(lineText(item));
        return span;
      });
      const range = { startIndex: spans[0]?.start ?? 0, endIndex: spans.at(-1)?.end ?? 0, tabId };
      if (spans.length > 0) {
        const bulletPreset = 'BULLET_DISC_CIRCLE_SQUARE';
        styles.lists.push({ createParagraphBullets: { range, bulletPreset } });
      }
    } else if (block.kind === 'heading') {
      const { start, end: stop } = appender.paragraph(block.text);
      lines.push(block.text);
      styles.paragraphs.push({
        updateParagraphStyle: {
          range: { startIndex: start, endIndex: stop, tabId },
          paragraphStyle: { namedStyleType: `HEADING_${block.level}` },
          fields: 'namedStyleType',
        },
      });
    } else {
      const { start } = appender.paragraph(lineText(block.text));
      styleInlines(styles, tabId, start, block.text);
      lines.push(lineText(block.text));
    }
  }
  const written = appender.finish();
  return ok({
    tabId,
    requiredRevisionId: snapshot.revisionId,
    lines,
    // Paragraph styles come before text styles, because a heading clears what its text had; bullets
    // and tables change no index here, as no line begins with a tab.
    requests: [
      ...appender.requests,
      ...resets(tabId, written),
      ...styles.paragraphs,
      ...styles.texts,
      ...styles.lists,
      ...styles.tables,
    ],
  });
}
