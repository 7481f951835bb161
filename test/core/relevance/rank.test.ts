import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionIds, findAction, isFor } from '../../../src/core/framework/framework.ts';
import { rankActions } from '../../../src/core/relevance/rank.ts';
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
