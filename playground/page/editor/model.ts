/** Decides what a tab of a document is to the editor: segments of neighbouring paragraphs, and tables around them. */

import type {
  JsonDocument,
  JsonElement,
  JsonLists,
  JsonParagraph,
  JsonParagraphElement,
  JsonTab,
  JsonTextStyle,
} from './docs-json.ts';

/** Stands for anything of one index that is not text. */
export const atom = '\uFFFC';

/** How a stretch of text looks; `label` is what an atom shows. */
export interface Look {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly color?: string;
  readonly background?: string;
  readonly size?: number;
  readonly href?: string;
  readonly label?: string;
}

export interface Run {
  readonly text: string;
  readonly look: Look;
}

interface Bullet {
  readonly level: number;
  readonly kind: 'disc' | 'number' | 'box';
}

/** A paragraph without its final line feed. */
export interface Paragraph {
  readonly named: string;
  readonly align?: string;
  readonly bullet?: Bullet;
  readonly runs: readonly Run[];
}

/** Paragraphs that follow each other without a border: text may move freely between them. */
export interface Segment {
  /** Index of the first character in the document. */
  readonly start: number;
  readonly paragraphs: readonly Paragraph[];
}

export type Layout =
  | { readonly kind: 'segment'; readonly segment: number }
  | {
      readonly kind: 'table';
      /** Of the columns in points; empty where they are alike. */
      readonly widths: readonly number[];
      readonly rows: readonly (readonly CellLayout[])[];
    };

interface CellLayout {
  readonly inside: readonly Layout[];
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly background?: string;
}

export interface TabModel {
  readonly tabId: string;
  readonly revisionId: string;
  readonly segments: readonly Segment[];
  readonly layout: readonly Layout[];
}

function hex(color: JsonTextStyle['foregroundColor']): string | undefined {
  const rgb = color?.color?.rgbColor;
  if (!rgb) return undefined;
  const part = (value = 0) =>
    Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${part(rgb.red)}${part(rgb.green)}${part(rgb.blue)}`;
}

function lookOf(style: JsonTextStyle = {}): Look {
  const color = hex(style.foregroundColor);
  const background = hex(style.backgroundColor);
  const size = style.fontSize?.magnitude;
  return {
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.underline && !style.link ? { underline: true } : {}),
    ...(style.strikethrough ? { strike: true } : {}),
    ...(color ? { color } : {}),
    ...(background ? { background } : {}),
    ...(size ? { size } : {}),
    ...(style.link?.url ? { href: style.link.url } : {}),
  };
}

function runOf(element: JsonParagraphElement): Run {
  if (element.textRun) {
    return { text: element.textRun.content ?? '', look: lookOf(element.textRun.textStyle) };
  }
  const length = (element.endIndex ?? 0) - (element.startIndex ?? 0);
  const person = element.person?.personProperties;
  const link = element.richLink?.richLinkProperties;
  const label =
    person?.name ??
    person?.email ??
    link?.title ??
    link?.uri ??
    element.dateElement?.dateElementProperties?.displayText;
  return { text: atom.repeat(Math.max(1, length)), look: label ? { label } : {} };
}

function bulletOf(paragraph: JsonParagraph, lists: JsonLists): Bullet | undefined {
  const { bullet } = paragraph;
  if (!bullet) return undefined;
  const level = bullet.nestingLevel ?? 0;
  const glyph = lists[bullet.listId ?? '']?.listProperties?.nestingLevels?.[level];
  const kind = glyph?.glyphSymbol
    ? 'disc'
    : glyph?.glyphType === 'GLYPH_TYPE_UNSPECIFIED'
      ? 'box'
      : glyph?.glyphType
        ? 'number'
        : 'disc';
  return { level, kind };
}

function paragraphOf(paragraph: JsonParagraph, lists: JsonLists): Paragraph {
  const runs = (paragraph.elements ?? []).map(runOf);
  const last = runs.at(-1);
  if (last?.text.endsWith('\n')) {
    runs.pop();
    if (last.text.length > 1) runs.push({ ...last, text: last.text.slice(0, -1) });
  }
  const bullet = bulletOf(paragraph, lists);
  const align = paragraph.paragraphStyle?.alignment;
  return {
    named: paragraph.paragraphStyle?.namedStyleType ?? 'NORMAL_TEXT',
    ...(align && align !== 'START' ? { align } : {}),
    ...(bullet ? { bullet } : {}),
    runs: runs.filter(({ text }) => text !== ''),
  };
}

/** The text of a paragraph, an atom being one character. */
export function paragraphText(paragraph: Paragraph): string {
  return paragraph.runs.map(({ text }) => text).join('');
}

/** The text of a segment, without the line feed at its end, which cannot be deleted. */
export function segmentText(segment: Segment): string {
  return segment.paragraphs.map(paragraphText).join('\n');
}

/** All tabs of a document in reading order, children after their parent. */
export function tabsOf(document: JsonDocument): JsonTab[] {
  const walk = (tabs: JsonTab[] = []): JsonTab[] =>
    tabs.flatMap((tab) => [tab, ...walk(tab.childTabs)]);
  return walk(document.tabs);
}

/** The model of a tab, the first one where there is no tab of that id. */
export function modelOf(document: JsonDocument, tabId?: string): TabModel {
  const tabs = tabsOf(document);
  const tab = tabs.find((one) => one.tabProperties?.tabId === tabId) ?? tabs[0];
  const lists = tab?.documentTab?.lists ?? {};
  const segments: { start: number; paragraphs: Paragraph[] }[] = [];

  function layoutOf(content: readonly JsonElement[]): Layout[] {
    const out: Layout[] = [];
    let expected = -1;
    for (const element of content) {
      const start = element.startIndex ?? 0;
      if (element.paragraph) {
        const paragraph = paragraphOf(element.paragraph, lists);
        if (start === expected) segments.at(-1)?.paragraphs.push(paragraph);
        else {
          out.push({ kind: 'segment', segment: segments.length });
          segments.push({ start, paragraphs: [paragraph] });
        }
        expected = element.endIndex ?? start;
      } else if (element.table) {
        const rows = (element.table.tableRows ?? []).map((row) =>
          (row.tableCells ?? []).map((cell): CellLayout => {
            const background = hex(cell.tableCellStyle?.backgroundColor);
            return {
              inside: layoutOf(cell.content ?? []),
              rowSpan: cell.tableCellStyle?.rowSpan ?? 1,
              columnSpan: cell.tableCellStyle?.columnSpan ?? 1,
              ...(background ? { background } : {}),
            };
          }),
        );
        const columns = element.table.tableStyle?.tableColumnProperties ?? [];
        const widths = columns.map(({ width }) => width?.magnitude ?? 0);
        out.push({ kind: 'table', widths: widths.every((one) => one > 0) ? widths : [], rows });
        expected = -1;
      }
    }
    return out;
  }

  const layout = layoutOf(tab?.documentTab?.body?.content ?? []);
  return {
    tabId: tab?.tabProperties?.tabId ?? 't.0',
    revisionId: document.revisionId ?? '',
    segments,
    layout,
  };
}
