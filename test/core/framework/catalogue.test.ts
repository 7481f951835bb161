import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { catalogueSchema } from '../../../src/core/framework/catalogue-schema.ts';
import {
  actionIds,
  catalogue,
  findAction,
  isFor,
  wordingFor,
} from '../../../src/core/framework/framework.ts';

interface Cells {
  id: string;
  name: string;
  actions: { id: string; mentor: string | null; mentee: string | null }[];
}

const suggested = [
  'self-knowledge/mentoring-needs',
  'milestones/goals',
  'networks/mentor-connects',
  'advocacy/self-advocacy',
];
const cellsFile = new URL('../../../../shared/framework/cells.json', import.meta.url);
const cells: Cells[] = existsSync(cellsFile) ? JSON.parse(readFileSync(cellsFile, 'utf8')) : [];

const words = (text: string) => text.toLowerCase().match(/[a-z]+/g) ?? [];
const runs = (text: string, length: number) =>
  words(text)
    .map((_, i, all) => all.slice(i, i + length).join(' '))
    .filter((run) => run.split(' ').length === length);

describe('the catalogue', () => {
  it('keeps the bounds of its schema', () => {
    expect(z.safeParse(catalogueSchema, catalogue).error).toBeUndefined();
  });

  it('is refused by the schema when an item grows too long', () => {
    const copy = JSON.parse(JSON.stringify(catalogue));
    copy.characteristics[0].actions[0].mentor.item = 'word '.repeat(13).trim();
    expect(z.safeParse(catalogueSchema, copy).success).toBe(false);
  });

  it('has 51 actions under ids of their own', () => {
    expect(new Set(actionIds).size).toBe(51);
    for (const id of actionIds)
      expect(id.startsWith(`${findAction(id)?.characteristic.id}/`)).toBe(true);
  });

  it('marks the four suggested actions, and only them', () => {
    const marked = actionIds.filter((id) => findAction(id)?.action.source === 'suggested');
    expect(marked.sort()).toEqual([...suggested].sort());
  });

  it.skipIf(cells.length === 0)('words 65 of 65 cells, in the right role (needs ../shared)', () => {
    let worded = 0;
    for (const characteristic of cells) {
      for (const cell of characteristic.actions) {
        const action = findAction(cell.id)?.action;
        for (const role of ['mentor', 'mentee'] as const) {
          expect(`${cell.id} ${Boolean(action?.[role])}`).toBe(`${cell.id} ${cell[role] !== null}`);
          if (action?.[role]) worded++;
        }
      }
    }
    expect(worded).toBe(65);
    const names = catalogue.characteristics.map(({ id, name }) => ({ id, name }));
    expect(names).toEqual(cells.map(({ id, name }) => ({ id, name })));
  });

  it.skipIf(cells.length === 0)('takes no sentence from its source (needs ../shared)', () => {
    const theirs = new Set(
      cells
        .flatMap((one) => one.actions)
        .flatMap(({ mentor, mentee }) => runs(`${mentor} ${mentee}`, 6)),
    );
    const ours = actionIds.flatMap((id) => {
      const { mentor, mentee } = findAction(id)?.action ?? {};
      return [mentor, mentee].flatMap((w) => (w ? [w.item, w.explanation, ...w.questions] : []));
    });
    expect(ours.flatMap((text) => runs(text, 6)).filter((run) => theirs.has(run))).toEqual([]);
  });
});

describe('lookups', () => {
  it('offers an action to its roles, and to a peer in either wording', () => {
    const action = findAction('feedback/timely-feedback')?.action;
    expect(action && [isFor(action, 'mentor'), isFor(action, 'mentee')]).toEqual([true, false]);
    expect(action && wordingFor(action, 'peer')).toBe(action?.mentor);
    expect(findAction('no/such-action')).toBeUndefined();
  });
});
