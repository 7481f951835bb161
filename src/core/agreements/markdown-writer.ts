/** Turns blocks into Markdown, which also reads well as plain text. */

import { type Block, type Cell, type Inline, lineText, type TableBlock } from './blocks.ts';

const escaped = (text: string) =>
  text
    .replace(/[\\`*_[\]<>|]/g, '\\$&')
    // A line that begins with the sign of a list or heading, or with a number and a dot, would become one.
    .replace(/^(\s*)([-+#])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/, '$1\\$2');

/** Emphasis must touch its words: blanks go outside of it. */
function emphasised(text: string, open: string, close: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return words === '' ? text : `${before}${open}${words}${close}${after}`;
}

function inlineMarkdown(line: readonly Inline[]): string {
  return line
    .map(({ text, bold, italic }) => {
      const plain = escaped(text);
      if (bold && italic) return emphasised(plain, '**_', '_**');
      if (bold) return emphasised(plain, '**', '**');
      return italic ? emphasised(plain, '_', '_') : plain;
    })
    .join('');
}

const cellMarkdown = (cell: Cell) => cell.map(inlineMarkdown).join('<br>');

function tableMarkdown({ rows }: TableBlock): string {
  const [header = [], ...body] = rows;
  // A header is bold in itself.
  const titles = header.map((cell) => cell.map((line) => escaped(lineText(line))).join('<br>'));
  const lines = body.map((row) => row.map(cellMarkdown));
  return [titles, header.map(() => '---'), ...lines]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
    case 'paragraph':
      return inlineMarkdown(block.text);
    case 'list':
      return block.items.map((item) => `- ${inlineMarkdown(item)}`).join('\n');
    case 'table':
      return tableMarkdown(block);
  }
}

/** Blocks as Markdown with tables (GitHub's flavour); keys stand as plain text, greys are left out. */
export function toMarkdown(blocks: readonly Block[]): string {
  return `${blocks
    .map(blockMarkdown)
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n\n')}\n`;
}
