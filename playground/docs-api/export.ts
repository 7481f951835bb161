/** Exports a tab as text or HTML, as the editor's own export does: ids, indexes and ranges are lost. */

import type { Tab } from './load.ts';
import type { Cell, Newline } from './tape.ts';

interface Line {
  text: string;
  end: Newline;
  inCell: boolean;
}

function linesOf(cells: readonly Cell[]): Line[] {
  const lines: Line[] = [];
  let text = '';
  let depth = 0;
  for (const cell of cells) {
    if (cell.kind === 'table') depth++;
    else if (cell.kind === 'tableEnd') depth--;
    else if (cell.kind === 'char') text += cell.char;
    else if (cell.kind === 'newline') {
      lines.push({ text, end: cell, inCell: depth > 0 });
      text = '';
    }
  }
  return lines;
}

const bulletLevel = ({ paragraph }: Newline) =>
  paragraph.bullet ? Number(paragraph.bullet.nestingLevel ?? 0) : -1;

/** Plain text: a byte order mark, Windows line ends, `* ` before list items, a line per cell. */
export function exportText(tab: Tab): string {
  const lines = linesOf(tab.body.cells).map(({ text, end }) => {
    const level = bulletLevel(end);
    return level < 0 ? text : `${'   '.repeat(level)}* ${text}`;
  });
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

const escapeHtml = (text: string) =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);

/** HTML with headings, lists and tables. */
export function exportHtml(tab: Tab): string {
  let html = '';
  let text = '';
  for (const cell of tab.body.cells) {
    if (cell.kind === 'char') text += cell.char;
    if (cell.kind === 'table') html += '<table>';
    if (cell.kind === 'tableEnd') html += '</td></tr></table>';
    if (cell.kind === 'row') html += '<tr>';
    if (cell.kind === 'cell') html += '<td>';
    if (cell.kind === 'newline') {
      const heading = /^HEADING_(\d)$/.exec(String(cell.paragraph.style.namedStyleType))?.[1];
      const tag = heading ? `h${heading}` : cell.paragraph.bullet ? 'li' : 'p';
      const item = `<${tag}>${escapeHtml(text)}</${tag}>`;
      html += tag === 'li' ? `<ul>${item}</ul>` : item;
      text = '';
    }
  }
  return `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"></head><body>${html}</body></html>`;
}
