import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { lineText } from '../../../src/core/agreements/blocks.ts';
import { composeAgreement, monthsLater } from '../../../src/core/agreements/compose.ts';
import { templateSchema } from '../../../src/core/agreements/template.ts';
import { findTemplate, templates } from '../../../src/core/agreements/templates.ts';
import { actionIds } from '../../../src/core/framework/framework.ts';

const parties = { mentorName: 'Dr. Okafor', menteeName: 'Ana', date: '2026-11-25' };

describe.each(templates.map((template) => ({ id: template.id, template })))(
  'template $id',
  ({ id, template }) => {
    const topics = template.sections.flatMap((section) => section.topics);

    it('keeps its schema and is found by its id', () => {
      expect(z.safeParse(templateSchema, template).error).toBeUndefined();
      expect(findTemplate(id)).toBe(template);
    });

    it('has at least 12 topics, each with a key of its own and traced to known actions', () => {
      expect(topics.length).toBeGreaterThanOrEqual(12);
      expect(new Set(topics.map(({ key }) => key)).size).toBe(topics.length);
      expect(
        topics.flatMap(({ actions }) => actions).filter((a) => !actionIds.includes(a)),
      ).toEqual([]);
    });

    it('becomes tables that hold every topic under the names of the pair', () => {
      const blocks = composeAgreement(template, parties);
      const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
      const firstLines = tables.flatMap(({ rows }) =>
        rows.map((row) => lineText(row[0]?.[0] ?? [])),
      );
      for (const { key, title } of topics) expect(firstLines).toContain(`${key}  ${title}`);
      for (const { rows, widths } of tables) {
        for (const row of rows) expect(row).toHaveLength(widths.length);
      }
      expect(tables[0]?.rows[0]?.map((cell) => lineText(cell[0] ?? []))).toEqual([
        'Topic',
        'Dr. Okafor',
        'Ana',
        'We agree',
      ]);
    });
  },
);

describe('review dates', () => {
  it.each([
    ['2026-11-25', 1, '2026-12-25'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-25', 12, '2027-11-25'],
    ['2026-08-31', 6, '2027-02-28'],
  ])('%s and %i months is %s', (day, months, later) => {
    expect(monthsLater(day, months)).toBe(later);
  });
});
