/** Shows blocks as they will look in a document. */

import type { Block, Cell, Inline } from '../../../core/agreements/blocks.ts';

interface Props {
  blocks: readonly Block[];
  labelledBy: string;
}

/* Blocks, rows and stretches have no identity but their place, and are never reordered. */

export function BlocksPreview({ blocks, labelledBy }: Props) {
  return (
    <article class="preview" aria-labelledby={labelledBy}>
      {blocks.map((block, at) => (
        <BlockPreview key={at} block={block} />
      ))}
    </article>
  );
}

function BlockPreview({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading': {
      // The panel's own heading stands above: the document's first level is the third here.
      const Heading = `h${block.level + 2}` as 'h3' | 'h4' | 'h5';
      return <Heading>{block.text}</Heading>;
    }
    case 'paragraph':
      return (
        <p>
          <Line line={block.text} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item, at) => (
            <li key={at}>
              <Line line={item} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <TablePreview rows={block.rows} widths={block.widths} />;
  }
}

function TablePreview({ rows, widths }: Omit<Extract<Block, { kind: 'table' }>, 'kind'>) {
  const [header = [], ...body] = rows;
  const total = widths.reduce((a, b) => a + b, 0);
  return (
    <table>
      <colgroup>
        {widths.map((width, at) => (
          <col key={at} style={{ width: `${(100 * width) / total}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {header.map((cell, at) => (
            <th key={at} scope="col">
              <CellPreview cell={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {body.map((row, at) => (
          <tr key={at}>
            {row.map((cell, column) => (
              <td key={column}>
                <CellPreview cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CellPreview({ cell }: { cell: Cell }) {
  return (
    <>
      {cell.map((line, at) => (
        <p key={at}>
          <Line line={line} />
        </p>
      ))}
    </>
  );
}

function Line({ line }: { line: readonly Inline[] }) {
  return (
    <>
      {line.map((part, at) => {
        const looks = [
          part.bold && 'bold',
          part.italic && 'italic',
          part.muted && 'muted',
          part.small && 'small',
        ];
        return (
          <span key={at} class={looks.filter(Boolean).join(' ')}>
            {part.text}
          </span>
        );
      })}
    </>
  );
}
