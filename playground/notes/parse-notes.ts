/** Decides how notes in plain text or Markdown become headings, bullets, tables and paragraphs. */

export type NoteBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'bullet'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

export interface ParsedNotes {
  readonly title: string;
  readonly blocks: readonly NoteBlock[];
}

const heading = /^(#{1,6})\s+(.+)$/;
const bullet = /^(\s*)[-*+\u2022]\s+(.+)$/;
const row = /^\s*\|(.+)\|\s*$/;
const rule = /^[\s|:-]+$/;

/** Emphasis marks are dropped: practice notes are read for their words. */
const words = (text: string) => text.replace(/(\*\*|__|`)(.+?)\1/g, '$2').trim();

/** Nesting by two spaces or a tab, and never deeper than one below the line above. */
function levelOf(indent: string, above: NoteBlock | undefined): number {
  const wanted = Math.floor(indent.replaceAll('\t', '  ').length / 2);
  return Math.min(wanted, above?.kind === 'bullet' ? above.level + 1 : 0, 8);
}

/** A first heading of level one is the title; lines that follow each other are one paragraph. */
export function parseNotes(text: string, fallbackTitle = 'Meeting notes'): ParsedNotes {
  const blocks: NoteBlock[] = [];
  let title: string | undefined;
  let isOpen = false;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const above = blocks.at(-1);
    const [, marks, named] = heading.exec(line) ?? [];
    const [, indent, item] = bullet.exec(line) ?? [];
    const [, cells] = row.exec(line) ?? [];
    const wasOpen = isOpen;
    isOpen = false;
    if (line.trim() === '') continue;
    if (marks !== undefined && named !== undefined) {
      if (title === undefined && marks.length === 1 && blocks.length === 0) title = words(named);
      else blocks.push({ kind: 'heading', level: marks.length, text: words(named) });
    } else if (indent !== undefined && item !== undefined) {
      blocks.push({ kind: 'bullet', level: levelOf(indent, above), text: words(item) });
    } else if (cells !== undefined) {
      if (rule.test(cells)) continue;
      const made = cells.split('|').map(words);
      if (above?.kind === 'table')
        blocks[blocks.length - 1] = { ...above, rows: [...above.rows, made] };
      else blocks.push({ kind: 'table', rows: [made] });
    } else {
      isOpen = true;
      if (wasOpen && above?.kind === 'paragraph') {
        blocks[blocks.length - 1] = { ...above, text: `${above.text} ${words(line)}` };
      } else blocks.push({ kind: 'paragraph', text: words(line) });
    }
  }
  return { title: title ?? fallbackTitle, blocks };
}
