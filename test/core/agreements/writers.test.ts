// @vitest-environment happy-dom
/** One contract for four writers: what each wrote says the same, block by block. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../../playground/docs-api/store.ts';
import { type Block, cellText, lineText } from '../../../src/core/agreements/blocks.ts';
import { planInsert } from '../../../src/core/agreements/docs-writer.ts';
import {
  type DocumentBody,
  writeToDocument,
} from '../../../src/core/agreements/document-writer.ts';
import { toHtml } from '../../../src/core/agreements/html-writer.ts';
import { templates } from '../../../src/core/agreements/library.ts';
import { toMarkdown } from '../../../src/core/agreements/markdown-writer.ts';
import { elementText } from '../../../src/core/docs/elements.ts';
import { filledBlocks } from '../../support/filled-agreement.ts';
import { block, snapshotOf } from '../../support/random-documents.ts';

/** Each paragraph as its text, each table as its cells; blank paragraphs are layout. */
type Said = (string | string[])[];
const withoutBlanks = (said: Said): Said => said.filter((one) => one !== '');

function expected(blocks: readonly Block[]): Said {
  return withoutBlanks(
    blocks.flatMap((one): Said => {
      if (one.kind === 'heading') return [one.text];
      if (one.kind === 'paragraph') return [lineText(one.text)];
      if (one.kind === 'list') return one.items.map(lineText);
      return [one.rows.flatMap((row) => row.map(cellText))];
    }),
  );
}

function throughDocs(blocks: readonly Block[]): Said {
  const store = createStore();
  const id = store.create('Notes');
  const plan = planInsert(snapshotOf(store, id), { tabId: 't.0', index: 'end' }, blocks);
  if (!plan.ok) throw new Error(plan.problem.code);
  store.batchUpdate(id, { requests: [...plan.value.requests] });
  const content = snapshotOf(store, id).tabs[0]?.content ?? [];
  return withoutBlanks(
    content.flatMap((element): Said => {
      const said = elementText(element);
      if (!said) return [];
      return said.kind === 'table' ? [said.texts] : said.texts;
    }),
  );
}

/** A body as a list of pieces, which fails at a call if it is told to. */
function bodyOf(failAt = Number.POSITIVE_INFINITY) {
  const pieces: Said = ['before', 'after'];
  let calls = 0;
  const call = () => {
    calls += 1;
    if (calls === failAt) throw new Error('the editor is tired');
  };
  const body: DocumentBody = {
    insertParagraph(at, _kind, line) {
      call();
      pieces.splice(at, 0, lineText([...line]));
    },
    insertTable(at, rows) {
      call();
      pieces.splice(
        at,
        0,
        rows.flatMap((row) => row.map(cellText)),
      );
    },
    remove: (at) => void pieces.splice(at, 1),
  };
  return { body, pieces };
}

function throughDocument(blocks: readonly Block[]): Said {
  const { body, pieces } = bodyOf();
  const written = writeToDocument(body, 1, blocks);
  expect([pieces[0], pieces.at(-1)]).toEqual(['before', 'after']);
  expect(pieces).toHaveLength(written + 2);
  return withoutBlanks(pieces.slice(1, -1));
}

function throughHtml(blocks: readonly Block[]): Said {
  const page = new DOMParser().parseFromString(toHtml(blocks), 'text/html');
  return withoutBlanks(
    [...page.body.children].flatMap((element): Said => {
      if (element.tagName === 'UL')
        return [...element.children].map((item) => item.textContent ?? '');
      if (element.tagName !== 'TABLE') return [element.textContent ?? ''];
      const cells = [...element.querySelectorAll('td,th')];
      return [
        cells.map((cell) => [...cell.querySelectorAll('p')].map((p) => p.textContent).join('\n')),
      ];
    }),
  );
}

const plain = (text: string) =>
  text.replace(/(?<!\\)(\*\*_|_\*\*|\*\*|_)/g, '').replace(/\\(.)/g, '$1');

function throughMarkdown(blocks: readonly Block[]): Said {
  const said: Said = [];
  let table: string[] | undefined;
  for (const line of toMarkdown(blocks).split('\n')) {
    if (/^\| (--- \| )*--- \|$/.test(line)) continue;
    if (!line.startsWith('| ')) {
      table = undefined;
      said.push(plain(line.replace(/^(#{1,3}|-) /, '')));
      continue;
    }
    if (!table) {
      table = [];
      said.push(table);
    }
    const cells = line.slice(2, -2).split(/(?<!\\) \| /);
    table.push(...cells.map((cell) => cell.split('<br>').map(plain).join('\n')));
  }
  return withoutBlanks(said);
}

const writers = { throughDocs, throughDocument, throughHtml };

describe('what every writer writes', () => {
  it.each(templates.map(({ id }, n) => [id, n] as const))('of %s reads back equal', (_, n) => {
    const template = templates[n];
    const blocks = template ? filledBlocks(template) : [];
    const wanted = expected(blocks);
    expect(throughDocs(blocks)).toEqual(wanted);
    expect(throughDocument(blocks)).toEqual(wanted);
    expect(throughHtml(blocks)).toEqual(wanted);
    expect(throughMarkdown(blocks)).toEqual(wanted);
  });

  it('of any blocks reads back equal', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        for (const through of Object.values(writers)) {
          expect(through(blocks)).toEqual(expected(blocks));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('HTML', () => {
  it('takes names for text, never for markup', () => {
    const html = toHtml([{ kind: 'heading', level: 1, text: 'Dr. <O> & "co"' }]);
    expect(html).toBe('<h1>Dr. &lt;O&gt; &amp; &quot;co&quot;</h1>');
  });
});

describe('Markdown', () => {
  it.each([
    ['1. not a list', '1\\. not a list'],
    ['- nor this', '\\- nor this'],
    ['# nor a heading', '\\# nor a heading'],
    ['a*b_c|d', 'a\\*b\\_c\\|d'],
  ])('%s stays what it says', (text, markdown) => {
    expect(toMarkdown([{ kind: 'paragraph', text: [{ text }] }])).toBe(`${markdown}\n`);
  });

  it('keeps emphasis at its words', () => {
    const text = [
      { text: ' bold ', bold: true },
      { text: 'both', bold: true, italic: true },
    ];
    expect(toMarkdown([{ kind: 'paragraph', text }])).toBe(' **bold** **_both_**\n');
  });
});

describe('an editor that fails midway', () => {
  it('is left as it was, and the failure is told', () => {
    const blocks: Block[] = ['one', 'two', 'three'].map((text) => ({
      kind: 'heading',
      level: 2,
      text,
    }));
    const { body, pieces } = bodyOf(3);
    expect(() => writeToDocument(body, 1, blocks)).toThrow('tired');
    expect(pieces).toEqual(['before', 'after']);
  });
});
