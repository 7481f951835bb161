/** Turns blocks into rich HTML, for the clipboard and every other editor. */

import type { Block, Cell, Inline } from './blocks.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

// Styles stand inline: editors drop style sheets when something is pasted.
function inlineHtml(line: readonly Inline[]): string {
  return line
    .map(({ text, bold, italic, muted, small }) => {
      let html = escapeHtml(text);
      if (small) html = `<span style="font-size:8pt">${html}</span>`;
      if (muted) html = `<span style="color:#6b736b">${html}</span>`;
      if (italic) html = `<em>${html}</em>`;
      return bold ? `<strong>${html}</strong>` : html;
    })
    .join('');
}

function cellHtml(cell: Cell, tag: 'td' | 'th', width: number): string {
  const background = tag === 'th' ? 'background:#f2f2ed;' : '';
  const style = `border:1px solid #c9c9c3;padding:5pt;vertical-align:top;text-align:left;width:${width}pt;${background}`;
  const lines = cell.map((line) => `<p style="margin:0">${inlineHtml(line)}</p>`);
  return `<${tag} style="${style}">${lines.join('') || '<p style="margin:0"><br></p>'}</${tag}>`;
}

function blockHtml(block: Block): string {
  if (block.kind === 'heading')
    return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
  if (block.kind === 'paragraph') return `<p>${inlineHtml(block.text) || '<br>'}</p>`;
  if (block.kind === 'list') {
    return `<ul>${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('')}</ul>`;
  }
  const rows = block.rows.map((row, r) => {
    const tag = r === 0 ? 'th' : 'td';
    return `<tr>${row.map((cell, c) => cellHtml(cell, tag, block.widths[c] ?? 100)).join('')}</tr>`;
  });
  return `<table style="border-collapse:collapse"><tbody>${rows.join('')}</tbody></table>`;
}

/** Blocks as HTML that keeps its look when pasted into an editor. */
export function toHtml(blocks: readonly Block[]): string {
  return blocks.map(blockHtml).join('\n');
}
