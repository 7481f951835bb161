/** Reads a line that has a label but no verb that binds anybody: "TODO consent forms (Kira)". */

import { namedIn, type Reading } from './reading.ts';
import { startsWithPast } from './verbs.ts';

/** "Fixed: each draft gets an answer" is a rule, "fixed: the plot" is not. */
const isRule = /\b(?:all|always|at (?:least|most)|both|each|every|never|no|nobody|only)\b/i;

const giver = /\b(?:from|by) (@?[\p{L}-]+)/u;
const betweenCommas = /,\s*(@?[\p{L}-]+),?\s*(?:\d|$)/u;
const behindASign = /(?:->|[(/\u2013]|\s-)\s*(@?[\p{L}-]+)\)?(?:\s*[.,;/\u2013]|\s-\s|$)/u;

/** Whose line with a label is, empty where nobody is named; undefined where the label promises nothing. */
export function underLabel(reading: Reading): readonly string[] | undefined {
  const { sentence, label, scene, subjects } = reading;
  if (!label) return undefined;
  const { kind } = label;
  const isAgreement = kind === 'agreement' || (kind === 'hint' && isRule.test(sentence));
  if (kind === 'hint' && !isAgreement) return undefined;
  const first = subjects[0]?.start === 0 ? subjects[0] : undefined;
  if (first && startsWithPast(first.after)) return undefined;
  const aside = namedIn(label.aside, scene);
  const options = [
    isAgreement && aside.length > 0 ? scene.people : aside,
    first && !first.isDoubtful ? first.owners : [],
    ...[giver, betweenCommas, behindASign].map((place) =>
      namedIn(place.exec(sentence)?.[1] ?? '', scene),
    ),
    isAgreement ? scene.people : [],
  ];
  return options.find((option) => option.length > 0) ?? [];
}
