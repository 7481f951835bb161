/** How blocks look in a Google Doc: the style requests for what has been inserted. */

import type { Inserted, InsertedTable, Span } from '../docs/inserter.ts';
import type { DocsRequest } from '../docs/types.ts';
import { type Inline, lineText, type TableBlock } from './blocks.ts';

const grey = { color: { rgbColor: { red: 0.42, green: 0.45, blue: 0.42 } } };
const headerGrey = { color: { rgbColor: { red: 0.95, green: 0.95, blue: 0.93 } } };

const rangeOf = ({ start, end }: Span, tabId: string) => ({
  startIndex: start,
  endIndex: end,
  tabId,
});

/** The looks of one line that starts at an index. */
export function inlineStyles(tabId: string, start: number, line: readonly Inline[]): DocsRequest[] {
  let at = start;
  return line.flatMap(({ text, bold, italic, muted, small }) => {
    const range = rangeOf({ start: at, end: at + text.length }, tabId);
    at += text.length;
    const textStyle = {
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(muted ? { foregroundColor: grey } : {}),
      ...(small ? { fontSize: { magnitude: 8, unit: 'PT' } } : {}),
    };
    const fields = Object.keys(textStyle).join(',');
    if (fields === '' || text === '') return [];
    return [{ updateTextStyle: { range, textStyle, fields } }];
  });
}

/** The looks of a table: widths, a light header that repeats on each page, and its cells' lines. */
export function tableStyles(
  tabId: string,
  { start, cells }: InsertedTable,
  block: TableBlock,
): { table: DocsRequest[]; texts: DocsRequest[] } {
  const tableStartLocation = { index: start, tabId };
  const widths = block.widths.map((width, column) => ({
    updateTableColumnProperties: {
      tableStartLocation,
      columnIndices: [column],
      tableColumnProperties: { widthType: 'FIXED_WIDTH', width: { magnitude: width, unit: 'PT' } },
      fields: 'widthType,width',
    },
  }));
  const header = {
    updateTableCellStyle: {
      tableRange: {
        tableCellLocation: { tableStartLocation, rowIndex: 0, columnIndex: 0 },
        rowSpan: 1,
        columnSpan: block.widths.length,
      },
      tableCellStyle: { backgroundColor: headerGrey },
      fields: 'backgroundColor',
    },
  };
  const texts = block.rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      let at = cells[r]?.[c]?.start ?? 0;
      return cell.flatMap((line) => {
        const from = at;
        at += lineText(line).length + 1;
        return inlineStyles(tabId, from, line);
      });
    }),
  );
  const pin = { pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: 1 } };
  return { table: [...widths, header, pin], texts };
}

// The direction of writing stays as the document has it.
const paragraphFields = [
  'namedStyleType',
  'alignment',
  'lineSpacing',
  'spacingMode',
  'spaceAbove',
  'spaceBelow',
  'borderBetween',
  'borderTop',
  'borderBottom',
  'borderLeft',
  'borderRight',
  'indentFirstLine',
  'indentStart',
  'indentEnd',
  'keepLinesTogether',
  'keepWithNext',
  'avoidWidowAndOrphan',
  'shading',
  'pageBreakBefore',
].join(',');

const textFields =
  'bold,italic,underline,strikethrough,smallCaps,foregroundColor,backgroundColor,fontSize,baselineOffset,weightedFontFamily,link';

/**
 * Nothing of the place may bleed into what we write, nor of ours into what follows. Cells have a paragraph
 * style of their own from the start, but take the text style of the place.
 */
export function resets(tabId: string, { all, paragraphs }: Inserted): DocsRequest[] {
  const range = rangeOf(all, tabId);
  return [
    { deleteParagraphBullets: { range } },
    ...paragraphs.map((span) => ({
      updateParagraphStyle: {
        range: rangeOf(span, tabId),
        paragraphStyle: { namedStyleType: 'NORMAL_TEXT' },
        fields: paragraphFields,
      },
    })),
    { updateTextStyle: { range, textStyle: {}, fields: textFields } },
  ];
}

/** A paragraph as a heading. */
export function headingStyle(tabId: string, span: Span, level: 1 | 2 | 3): DocsRequest {
  return {
    updateParagraphStyle: {
      range: rangeOf(span, tabId),
      paragraphStyle: { namedStyleType: `HEADING_${level}` },
      fields: 'namedStyleType',
    },
  };
}

/** Paragraphs from the first to the last as items of one list. */
export function bulletStyle(tabId: string, span: Span): DocsRequest {
  const bulletPreset = 'BULLET_DISC_CIRCLE_SQUARE';
  return { createParagraphBullets: { range: rangeOf(span, tabId), bulletPreset } };
}
