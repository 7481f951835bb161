import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionIds, findAction, isFor } from '../../../src/core/framework/framework.ts';
import { Ranker, rankActions } from '../../../src/core/relevance/rank.ts';
import { isStopWord } from '../../../src/core/relevance/stop-words.ts';

const authorship =
  'Still unclear who goes first on the imaging paper, Jonas did the second half of the analysis';

const now = (line: string, role: 'mentor' | 'mentee' = 'mentee') =>
  rankActions({ paragraphs: [line], caret: 0 }, { role }).now;

describe('what is shown now', () => {
  it('is authorship for a line about who goes first, with its words as reasons', () => {
    const [first] = now(authorship);
    expect(first?.action).toBe('expectations/research-matters');
    expect(first?.reasons.length).toBeGreaterThan(0);
  });

  it.each([
    'room 4.12 is booked, bring the dongle',
    'order more pipette tips',
    'server migration Thursday 9:00',
    '',
    '   ',
    '-----',
  ])('is nothing for %j', (line) => {
    expect(now(line)).toEqual([]);
  });

  it('leaves out what was done or dismissed today', () => {
    const history = { done: [], dismissed: ['expectations/research-matters'] };
    const ranking = rankActions(
      { paragraphs: [authorship], caret: 0 },
      { role: 'mentee', history },
    );
    expect(ranking.now.map(({ action }) => action)).not.toContain('expectations/research-matters');
  });

  it('gives reasons that stand in the line, and no empty words or numbers', () => {
    for (const { reasons } of now(authorship)) {
      expect(reasons.length).toBeLessThanOrEqual(4);
      for (const reason of reasons) {
        expect(authorship).toContain(reason);
        expect(reason.toLowerCase().split(/\s+/).every(isStopWord)).toBe(false);
      }
    }
  });
});

describe('reasons', () => {
  it.each([
    'The Leiden position. Closes on the 30th; she would fit, says she is not ready (I think she is)',
    'Isotope lab: 40 samples free, who decides about 41? O. decides, first author Kasper = shared',
  ])('do not run over the end of a sentence, a bracket or a number: %s', (line) => {
    for (const role of ['mentor', 'mentee'] as const) {
      for (const { reasons } of now(line, role)) {
        for (const reason of reasons) expect(reason).not.toMatch(/[.,;:()=?\d]/);
      }
    }
  });
});

describe('a ranker', () => {
  const page = [
    'Weekly',
    'the second reviewer was mean and I feel like a fraud',
    'order tips',
    authorship,
  ];
  const context = { role: 'mentee' } as const;

  it('answers after any edits as one that reads the notes for the first time', () => {
    const words = fc.constantFrom(
      'Stuck on',
      'my draft still waits',
      'who goes first?',
      '',
      'tips',
    );
    const edit = fc.record({
      at: fc.nat(6),
      text: words,
      kind: fc.constantFrom('put', 'add', 'cut'),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const ranker = new Ranker();
        const paragraphs = [...page];
        for (const { at, text, kind } of edits) {
          if (kind === 'put') paragraphs[at % Math.max(1, paragraphs.length)] = text;
          else paragraphs.splice(at, kind === 'cut' ? 1 : 0, ...(kind === 'add' ? [text] : []));
          const notes = { paragraphs: [...paragraphs], caret: at };
          expect(ranker.rank(notes, context)).toEqual(rankActions(notes, context));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('names candidates for a line that would stay silent, best first', () => {
    const ranker = new Ranker();
    const notes = { paragraphs: page, caret: 2 };
    expect(ranker.rank(notes, context).now).toEqual([]);
    const scores = ranker.candidates(notes, context, 12).map(({ score }) => score);
    expect(scores).toHaveLength(12);
    expect(scores).toEqual([...scores].sort((x, y) => y - x));
  });

  it('gives an action out of its phase less, and nothing to one dismissed today', () => {
    const notes = { paragraphs: page, caret: 3 };
    const all = new Ranker().candidates(notes, context, 51).map(({ action }) => action);
    const history = { done: [], dismissed: [all[0] ?? ''] };
    const rest = new Ranker().candidates(notes, { ...context, history }, 51);
    expect(rest.map(({ action }) => action)).toEqual(all.slice(1));
  });
});

describe('the ranking', () => {
  it('keeps its shape for any notes, caret and role', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constant(authorship));
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 8 }),
        fc.integer({ min: -2, max: 10 }),
        fc.constantFrom('mentor' as const, 'mentee' as const, 'peer' as const),
        (paragraphs, caret, role) => {
          const ranking = rankActions({ paragraphs, caret }, { role });
          expect(ranking.now.length).toBeLessThanOrEqual(5);
          for (const list of [ranking.now, ranking.doc]) {
            const scores = list.map(({ score }) => score);
            expect(scores).toEqual([...scores].sort((x, y) => y - x));
            expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
            for (const { action } of list) {
              const found = findAction(action);
              expect(found && isFor(found.action, role)).toBe(true);
            }
          }
          for (const { reasons } of ranking.now) {
            for (const reason of reasons) expect(paragraphs[caret]).toContain(reason);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('offers both sides to a peer', () => {
    const doc = rankActions(
      { paragraphs: [authorship, 'I never got comments on my draft', 'my week is full'], caret: 0 },
      { role: 'peer' },
    ).doc;
    expect(doc.every(({ action }) => actionIds.includes(action))).toBe(true);
    expect(doc.length).toBeGreaterThan(9);
  });
});
