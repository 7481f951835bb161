import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { lineText } from '../../../src/core/agreements/blocks.ts';
import { composeAgreement } from '../../../src/core/agreements/compose.ts';
import { asItIs, customise } from '../../../src/core/agreements/customise.ts';
import { findTemplate, templates } from '../../../src/core/agreements/library.ts';
import { monthsLater } from '../../../src/core/agreements/months.ts';
import { templateSchema } from '../../../src/core/agreements/template.ts';
import { actionIds } from '../../../src/core/framework/framework.ts';
import { people } from '../../support/filled-agreement.ts';

const its = { mark: '7F3K', people, date: '2026-11-25', version: 1 };
const cellTexts = (row: readonly (readonly (readonly { text: string }[])[])[] | undefined) =>
  row?.map((cell) => cell.map((line) => lineText([...line])).join('\n'));

describe.each(templates.map((template) => ({ id: template.id, template })))(
  'template $id',
  ({ id, template }) => {
    const topics = template.sections.flatMap((section) =>
      'topics' in section ? section.topics : [],
    );
    const actions = template.sections.flatMap((section) =>
      'topics' in section ? section.topics.map((topic) => topic.actions) : [section.actions],
    );

    it('keeps its schema and is found by its id', () => {
      expect(z.safeParse(templateSchema, template).error).toBeUndefined();
      expect(findTemplate(id)).toBe(template);
    });

    it('has keys and ids of its own', () => {
      expect(new Set(topics.map(({ key }) => key)).size).toBe(topics.length);
      const ids = template.sections.map((section) => section.id);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('traces every clause and section to known actions', () => {
      expect(actions.filter((served) => served.length === 0)).toEqual([]);
      expect(actions.flat().filter((action) => !actionIds.includes(action))).toEqual([]);
    });

    it('becomes blocks that hold every topic with its key, in tables without gaps', () => {
      const all = {
        ...asItIs,
        sections: Object.fromEntries(template.sections.map((s) => [s.id, true])),
      };
      const blocks = composeAgreement(customise(template, all), its);
      const text = JSON.stringify(blocks);
      for (const { key, title } of topics) {
        expect(text).toContain(`7F3K-${key}`);
        expect(text).toContain(JSON.stringify(title).slice(1, -1));
      }
      for (const block of blocks) {
        if (block.kind !== 'table') continue;
        for (const row of block.rows) expect(row).toHaveLength(block.widths.length);
        expect(block.widths.reduce((sum, width) => sum + width, 0)).toBe(450);
      }
    });
  },
);

describe('the library', () => {
  it('has twelve templates', () => {
    expect(templates.map(({ id }) => id).sort()).toEqual([
      'alignment-worksheet',
      'closing',
      'meeting-notes',
      'mid-course-review',
      'milestone-plan',
      'network-map',
      'one-page',
      'one-to-one',
      'peer-group',
      'philosophy',
      'small-group',
      'team',
    ]);
  });
});

describe('an agreement of two', () => {
  const template = findTemplate('one-to-one');
  if (!template) throw new Error('no template');

  it('names both in the titles, the acknowledgements and under the heading', () => {
    const blocks = composeAgreement(template, its);
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(cellTexts(tables[0]?.rows[0])).toEqual(['Topic', 'Dr. Okafor', 'Ana', 'We agree']);
    expect(cellTexts(tables.at(-1)?.rows[1])).toEqual(['7F3K-S1  Dr. Okafor', '1', '', '']);
    expect(blocks[1]).toMatchObject({ text: [{ text: 'Dr. Okafor and Ana, 2026-11-25' }] });
    expect(JSON.stringify(blocks[2])).toContain('one-to-one · version 1 · 7F3K');
  });

  it('calls the unnamed by their part', () => {
    const blocks = composeAgreement(template, { ...its, people: [] });
    expect(blocks[1]).toMatchObject({ text: [{ text: 'Mentor and Mentee, 2026-11-25' }] });
  });

  it('plans its reviews after one, six and twelve months', () => {
    const text = JSON.stringify(composeAgreement(template, its));
    for (const day of ['2026-12-25', '2027-05-25', '2027-11-25']) expect(text).toContain(day);
  });

  it('leaves out what is switched off, but never what is always there', () => {
    const off = Object.fromEntries(template.sections.map(({ id }) => [id, false]));
    const kept = customise(template, { ...asItIs, sections: off }).sections;
    expect(kept.map(({ use }) => use)).toEqual(kept.map(() => 'always'));
    expect(kept.length).toBeLessThan(template.sections.length);
  });

  it('takes the pair’s words and topics, and makes one line of each', () => {
    const [first] = template.sections;
    const custom = customise(template, {
      sections: {},
      wording: { P1: { title: 'Why\nwe meet', prompts: ['', ' One?  ', 'Two\u0007?'] } },
      added: {
        [first?.id ?? '']: [
          { title: ' Our dog ', prompts: [] },
          { title: '', prompts: [] },
        ],
      },
    });
    const section = custom.sections[0];
    const topics = section && 'topics' in section ? section.topics : [];
    expect(topics[0]).toMatchObject({
      key: 'P1',
      title: 'Why we meet',
      prompts: ['One?', 'Two ?'],
    });
    expect(topics.at(-1)).toEqual({ key: 'X1', title: 'Our dog', prompts: [], actions: [] });
  });
});

describe('days that are months apart', () => {
  it.each([
    ['2026-11-25', 1, '2026-12-25'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-25', 12, '2027-11-25'],
    ['2026-08-31', 6, '2027-02-28'],
  ])('%s and %i months is %s', (day, months, later) => {
    expect(monthsLater(day, months)).toBe(later);
  });
});
