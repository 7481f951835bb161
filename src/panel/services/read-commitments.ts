/** Reads promises out of notes, with dates in the order that the user's language has; loaded when first needed. */

import type { PanelServices } from './panel-services.ts';

/** Only the United States and a few others write the month first. */
const monthFirst = /^en-(US|PH|BZ)$/;

export const readCommitments: PanelServices['commitments'] = async (notes, people) => {
  const { findCommitments } = await import('../../core/relevance/commitments.ts');
  const order = monthFirst.test(navigator.language) ? 'month-first' : 'day-first';
  return findCommitments(notes, { people, now: new Date(), order });
};
