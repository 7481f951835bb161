/** Decides how the model stands on the page, and leaves alone what already stands there as it should. */

import { nodeText, paragraphsIn } from './dom-text.ts';
import { atom, type Layout, type Look, type Paragraph, paragraphText, type Run } from './model.ts';

const looks = new WeakMap<Element, string>();

const headings: Readonly<Record<string, string>> = {
  TITLE: 'h1',
  SUBTITLE: 'p',
  HEADING_1: 'h2',
  HEADING_2: 'h3',
  HEADING_3: 'h4',
  HEADING_4: 'h5',
  HEADING_5: 'h6',
  HEADING_6: 'h6',
};

/** Dark text on paper would vanish on a dark page: colours are mixed with the page's own ink. */
function styleOf(look: Look): string {
  const lines = [look.underline ? 'underline' : '', look.strike ? 'line-through' : ''].join(' ');
  return [
    look.bold ? 'font-weight:700' : '',
    look.italic ? 'font-style:italic' : '',
    lines.trim() ? `text-decoration:${lines.trim()}` : '',
    look.color ? `--written:${look.color}` : '',
    look.background ? `--marked:${look.background}` : '',
    look.size ? `font-size:${look.size / 11}em` : '',
  ]
    .filter(Boolean)
    .join(';');
}

function put(into: Element, text: string, look: Look): void {
  for (const part of text.split(new RegExp(`([\\v${atom}])`))) {
    if (part === '') continue;
    if (part === '\v') {
      const line = document.createElement('br');
      line.setAttribute('data-soft', '');
      into.append(line);
    } else if (part === atom) {
      const chip = document.createElement('span');
      chip.setAttribute('data-atom', '');
      chip.contentEditable = 'false';
      chip.textContent = look.label ?? '\u25A1';
      into.append(chip);
    } else into.append(part);
  }
}

function runElement(run: Run): Element {
  const span = document.createElement(run.look.href ? 'a' : 'span');
  const style = styleOf(run.look);
  if (style) span.setAttribute('style', style);
  if (run.look.color) span.classList.add('coloured');
  if (run.look.background) span.classList.add('marked');
  if (run.look.href && /^(https?|mailto):/.test(run.look.href)) {
    span.setAttribute('href', run.look.href);
  }
  put(span, run.text, run.look);
  return span;
}

function tagOf(paragraph: Paragraph): string {
  return headings[paragraph.named] ?? 'p';
}

/** All that decides how a paragraph looks, but for its words. */
function lookKey(paragraph: Paragraph): string {
  return JSON.stringify([
    paragraph.named,
    paragraph.align,
    paragraph.bullet,
    paragraph.runs.map(({ look }) => look),
  ]);
}

function paragraphElement(paragraph: Paragraph): HTMLElement {
  const element = document.createElement(tagOf(paragraph));
  element.setAttribute('data-paragraph', '');
  element.className = paragraph.named.toLowerCase().replace('_', '-');
  if (paragraph.align) element.style.textAlign = paragraph.align.toLowerCase();
  if (paragraph.bullet) {
    element.classList.add('bullet', paragraph.bullet.kind);
    element.dataset.level = String(paragraph.bullet.level);
    element.style.setProperty('--level', String(paragraph.bullet.level));
  }
  for (const run of paragraph.runs) element.append(runElement(run));
  // A line without height cannot take the caret, nor can the place after a last soft break.
  const text = paragraphText(paragraph);
  if (text === '' || text.endsWith('\v')) element.append(document.createElement('br'));
  looks.set(element, lookKey(paragraph));
  return element;
}

/** Makes a segment show some paragraphs; those that do already are not touched. */
export function showSegment(segment: Element, paragraphs: readonly Paragraph[]): void {
  const there = paragraphsIn(segment);
  const fits = (element: HTMLElement | undefined, paragraph: Paragraph | undefined) =>
    element !== undefined &&
    paragraph !== undefined &&
    looks.get(element) === lookKey(paragraph) &&
    nodeText(element) === paragraphText(paragraph);
  let first = 0;
  while (first < paragraphs.length && fits(there[first], paragraphs[first])) first++;
  let tail = 0;
  while (
    tail < Math.min(paragraphs.length, there.length) - first &&
    fits(there[there.length - 1 - tail], paragraphs[paragraphs.length - 1 - tail])
  )
    tail++;
  for (const element of there.slice(first, there.length - tail)) element.remove();
  const after = there[there.length - tail] ?? null;
  for (const paragraph of paragraphs.slice(first, paragraphs.length - tail)) {
    segment.insertBefore(paragraphElement(paragraph), tail > 0 ? after : null);
  }
  // Whatever a browser left between the paragraphs is not ours.
  for (const child of [...segment.childNodes]) {
    if (!(child instanceof HTMLElement && child.hasAttribute('data-paragraph'))) child.remove();
  }
}

/** Builds the frame of segments and tables, empty. */
export function buildLayout(into: Element, layout: readonly Layout[]): void {
  into.replaceChildren();
  for (const part of layout) {
    if (part.kind === 'segment') {
      const segment = document.createElement('div');
      segment.dataset.segment = String(part.segment);
      into.append(segment);
      continue;
    }
    const table = document.createElement('table');
    const columns = document.createElement('colgroup');
    const whole = part.widths.reduce((sum, width) => sum + width, 0);
    for (const width of part.widths) {
      const column = document.createElement('col');
      column.style.width = `${((100 * width) / whole).toFixed(2)}%`;
      columns.append(column);
    }
    if (part.widths.length > 0) table.append(columns);
    const body = table.createTBody();
    for (const row of part.rows) {
      const line = body.insertRow();
      let covered = 0;
      for (const cell of row) {
        if (covered > 0) {
          covered--;
          continue;
        }
        const element = line.insertCell();
        element.colSpan = cell.columnSpan;
        element.rowSpan = cell.rowSpan;
        covered = cell.columnSpan - 1;
        if (cell.background) {
          element.classList.add('marked');
          element.style.setProperty('--marked', cell.background);
        }
        buildLayout(element, cell.inside);
      }
    }
    into.append(table);
  }
}
