/** Which list an item joins, at which level, and what each preset looks like. */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../playground/docs-api/tape.ts';
import { list, type Made, make, object, paragraphsOf, range, stylesOf, text } from './kit.ts';

const bullets = (from: number, to: number, preset = 'BULLET_DISC_CIRCLE_SQUARE') => ({
  createParagraphBullets: { ...range(from, to), bulletPreset: preset },
});
const levels = (made: Made) =>
  paragraphsOf(made).map(({ bullet }) => (bullet ? (object(bullet).nestingLevel ?? 0) : undefined));
const listIds = (made: Made) => paragraphsOf(made).map(({ bullet }) => object(bullet).listId);
const nestingLevels = (made: Made, listId: unknown) =>
  list(object(object(object(made.tab().lists)[String(listId)]).listProperties).nestingLevels);

describe('lists', () => {
  it('joins the list right before, if it is of the same preset', () => {
    const made = make('a\nb\nc\nd');
    made.send(bullets(1, 2), bullets(3, 4), bullets(5, 6, 'BULLET_CHECKBOX'), bullets(7, 8));
    const [a, b, c, d] = listIds(made);
    expect(a).toBe(b);
    expect(new Set([a, c, d]).size).toBe(3);
  });

  it('counts levels from the shallowest item, nine at most', () => {
    const made = make(`\ta\n\t\tb\n${'\t'.repeat(12)}c`);
    made.send(bullets(1, 20));
    expect(levels(made)).toEqual([0, 1, 8]);
    expect(stylesOf(made)[0]).toMatchObject({ indentStart: { magnitude: 72 } });
    expect(made.lines()).toEqual(['a', 'b', 'c']);
  });

  it('makes items in a cell, and leaves the named style alone', () => {
    const made = make();
    made.send(
      { insertTable: { rows: 1, columns: 1, location: { index: 1 } } },
      text(5, 'x\ny'),
      {
        updateParagraphStyle: {
          ...range(5, 6),
          paragraphStyle: { namedStyleType: 'HEADING_3' },
          fields: 'namedStyleType',
        },
      },
      bullets(5, 8, 'NUMBERED_DECIMAL_NESTED'),
    );
    const [row] = list(object(made.body().find(({ table }) => table)?.table).tableRows);
    const content = list(list(row?.tableCells)[0]?.content);
    expect(content.map(({ paragraph }) => Boolean(object(paragraph).bullet))).toEqual([true, true]);
    expect(object(object(content[0]?.paragraph).paragraphStyle).namedStyleType).toBe('HEADING_3');
  });

  it('copies bullet and list to the paragraph that text splits off', () => {
    const made = make('ab');
    made.send(bullets(1, 2), text(2, '\n'));
    expect(levels(made)).toEqual([0, 0]);
    expect(new Set(listIds(made)).size).toBe(1);
  });

  const file = new URL(
    '../../../../shared/docs-api/recordings/bullet_presets.json',
    import.meta.url,
  );
  const presets = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { presets: Record<string, Json[]> }).presets
    : { 'BULLET_DISC_CIRCLE_SQUARE (skipped without ../shared)': [] };
  it.skipIf(!existsSync(file)).each(Object.entries(presets))('%s', (preset, recorded) => {
    const made = make('a');
    made.send(bullets(1, 2, preset));
    const pt = (magnitude: number) => ({ magnitude, unit: 'PT' });
    expect(nestingLevels(made, listIds(made)[0])).toEqual(
      recorded.map((level, k) => ({
        ...level,
        indentStart: pt(36 * (k + 1)),
        indentFirstLine: pt(36 * (k + 1) - 18),
        textStyle: { underline: false },
        startNumber: 1,
      })),
    );
  });
});
