import { describe, expect, it } from 'vitest';
import { actionIds } from '../../src/core/framework/framework.ts';
import { examplesOf, parseLines, parsePages, readCorpus } from '../../training/corpus.ts';
import { folds } from '../../training/validate.ts';

const { lines, pages } = readCorpus();
const all = [...lines, ...pages.flatMap(examplesOf)];

describe('the corpus', () => {
  it('names file and line of a label that it cannot read', () => {
    expect(() => parseLines('x.tsv', 'fine\ta/b:2\nbad\ta/b:3\n')).toThrow('x.tsv:2');
    expect(() => parsePages('x.txt', '# mentor | a | b\nfine\t\nbad\ta/b:3\n')).toThrow('record 2');
    expect(() => parsePages('x.txt', '# nobody | a | b\nfine\t\n')).toThrow('x.txt:1');
  });

  it('reads a record with its context', () => {
    const [record] = parseLines('x.tsv', 'Stuck on ¶ - tips ¶ » - the form ¶ lunch\ta/b:1.5\n');
    expect(record).toMatchObject({ line: 'the form', heading: 'Stuck on', before: 'tips' });
    expect(record?.grades).toEqual(new Map([['a/b', 1.5]]));
  });

  it('is large, and holds thousands of lines about nothing', () => {
    expect(all.length).toBeGreaterThan(25_000);
    expect(all.filter(({ grades }) => grades.size === 0).length).toBeGreaterThan(3000);
  });

  it('knows each action from at least a hundred lines whose point it is, and no other action', () => {
    const points = new Map<string, number>(actionIds.map((id) => [id, 0]));
    for (const { grades } of all) {
      for (const [id, grade] of grades) {
        expect(points.has(id), id).toBe(true);
        if (grade >= 1.5) points.set(id, (points.get(id) ?? 0) + 1);
      }
    }
    expect([...points].filter(([, count]) => count < 100)).toEqual([]);
  });

  it('holds no line twice with the same context', () => {
    const seen = new Set<string>();
    const twice = all.filter(({ line, heading, before, after, writer }) => {
      if (line === '' || line.split(' ').length < 4) return false;
      const key = JSON.stringify([line, heading, before, after, writer]);
      return seen.size === seen.add(key).size;
    });
    expect(twice.map(({ line, writer }) => `${writer}: ${line}`)).toEqual([]);
  });

  it('has every writer in one fold, but for those who cover a few actions only', () => {
    const writers = new Set(all.map(({ writer }) => writer));
    const folded = Object.values(folds).flat();
    const apart = /^lines-([1-6]|negative)$/;
    expect([...writers].filter((writer) => !apart.test(writer)).sort()).toEqual(folded.sort());
  });
});
