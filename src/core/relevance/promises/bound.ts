/** Finds everybody whom a verb of a sentence binds: "Kira drafts by Friday, Sam will comment". */

import { bondOf, isErrandOf } from './bonds.ts';
import { hasEnd, isSealed } from './firmness.ts';
import { isHabit } from './objections.ts';
import type { Reading } from './reading.ts';

/** The people whom a verb binds firmly enough, or undefined. */
export function boundIn(reading: Reading): readonly string[] | undefined {
  const { sentence, label, hasArrow, scene, subjects } = reading;
  const judged = subjects
    .map((subject) => ({ ...subject, bond: bondOf(subject) }))
    .filter(({ bond }) => bond !== undefined);
  const promised = judged.filter(({ bond, isDoubtful }) => bond === 'promise' && !isDoubtful);
  const isPlanned = judged.length > promised.length && !isHabit(sentence);
  const planned = isPlanned ? judged.filter((one) => !promised.includes(one)) : [];
  const ends = planned.length > 0 && hasEnd(sentence, scene);
  const isFirm = ends || label !== undefined || isSealed(sentence);
  const certain = planned.filter(({ isDoubtful }) => !isDoubtful);
  // "Kira teaches the students, Sam covers her club": who divides work has agreed on it.
  const isDivided = new Set(certain.flatMap(({ owners }) => owners)).size > 1 && certain.length > 1;
  const firm = planned.filter((one) => {
    if (one.isDoubtful) return ends;
    const isPointedAt = /->\s*$/.test(one.before) || (hasArrow && one.start === 0);
    return isFirm || isDivided || isPointedAt || isErrandOf(one);
  });
  const owners = judged
    .filter((one) => promised.includes(one) || firm.includes(one))
    .flatMap((one) => one.owners);
  return owners.length > 0 ? [...new Set(owners)] : undefined;
}
