import { describe, expect, it } from 'vitest';
import { findCommitments } from '../../../src/core/relevance/commitments.ts';
import { dueIn } from '../../../src/core/relevance/due-dates.ts';
import { scoreCommitments } from '../../../training/commitments/score.ts';

const now = new Date(2026, 10, 25, 10, 0);
const context = { people: ['Kira Lund', 'Dr. Sam Berg'], now, order: 'day-first' as const };
const find = (...paragraphs: string[]) => findCommitments({ paragraphs, caret: 0 }, context);

describe('promises in notes', () => {
  it('have an owner, a day, and the words without their marker', () => {
    expect(find('notes', '- AI: KL to send aims page by Fri')).toEqual([
      {
        paragraph: 1,
        text: 'KL to send aims page by Fri',
        owners: ['Kira Lund'],
        due: '2026-11-27',
      },
    ]);
    expect(find('[ ] Sam reads chapter two by 3 Dec')).toMatchObject([
      { owners: ['Dr. Sam Berg'], due: '2026-12-03' },
    ]);
    expect(find('TODO @postdoc IRB amendment')).toMatchObject([{ owners: ['@postdoc'] }]);
    expect(find('we said: no email after 7')).toMatchObject([{ owners: context.people }]);
  });

  it('are found sentence by sentence', () => {
    const found = find(
      'Long talk about the poster. I will cut it to six figures by Monday. Sam was happy.',
    );
    expect(found).toMatchObject([
      { text: 'I will cut it to six figures by Monday.', due: '2026-11-30' },
    ]);
  });

  it.each([
    'should I email the chair?',
    'sent the aims page on Fri',
    'if only I had time I will never have',
    'the committee will decide in May',
    '[x] KL to order the antibodies',
    'he said "I will call you"',
    '',
    'TODO',
  ])('are not in: %s', (line) => {
    expect(find(line)).toEqual([]);
  });

  it('are right nine times of ten, and found three times of four, for every writer of the labelled lines', () => {
    const scores = scoreCommitments();
    expect(scores.length).toBeGreaterThan(0);
    for (const { precision, recall } of scores) {
      expect(precision).toBeGreaterThanOrEqual(0.9);
      expect(recall).toBeGreaterThanOrEqual(0.75);
    }
  });
});

describe('a day in a sentence', () => {
  it.each([
    ['before the 12th', '2026-12-12'],
    ['by the 30th', '2026-11-30'],
    ['by tomorrow noon', '2026-11-26'],
    ['in two weeks', '2026-12-09'],
    ['within three days', undefined],
    ['two days ahead', undefined],
    ['next week', undefined],
    ['every second Wednesday', undefined],
    ['on 4/12', '2026-12-04'],
  ])('%s', (words, day) => {
    expect(dueIn(`Kira does it ${words}`, now, 'day-first')?.day).toBe(day);
  });

  it('reads the month first where people write so', () => {
    expect(dueIn('Kira sends it by 12/4', now, 'month-first')?.day).toBe('2026-12-04');
  });
});
