/** Reads what stands under a name: "Kira: the form by Friday", "SB -> letter", "me - book the room". */

import type { Subject } from './subjects.ts';
import { isErrand } from './verbs.ts';

/** Words that stand under somebody's name. */
export interface UnderName {
  readonly owners: readonly string[];
  readonly task: string;
  /** Whether the named person says "I" in them. */
  readonly isSpoken: boolean;
  /** Whether they tell how something is, or where somebody is. */
  readonly isReport: boolean;
}

const finite =
  /\b(?:is|are|was|were|isn't|wasn't|has|had|feels?|felt|thinks?|likes?|wants?|says|said)\b/;
const absence =
  /^(?:out|away|off|absent|abroad|on (?:leave|holiday|vacation)|not in|back|sick|ill)\b/i;
const leadingWords = /^(?:(?:left|over|due|reminder|with|for|from|by|on|to)\s+)*$/i;
/** "KL owes SB:", "SB to KL:" and "KL -> SB:" too stand under the first name. */
const labelled =
  /^\s*(?:(?:to|->|owes?)\b[^:]{0,20}|\s+(?:actions?|AIs?|homework|tasks?|to-?dos?))?(?:[:\u2013\u2014]|->|\s-\s|,(?=\s+please\b))\s*(?<task>[^\s"(].+)$/u;
/** "Sam wrote here by his own hand: I call the librarian". */
const spoken = /^[^:,;]{0,30}?\s*:\s*(?<task>(?:[^.:]{0,25}, )?(?:I|we)\b.+)$/u;

/** Whether words begin with what somebody is asked to do: "send the form". */
export function isImperative(text: string): boolean {
  const [, first = ''] = /^(?:please |then |also )?(\p{L}+)/iu.exec(text) ?? [];
  return isErrand(first.toLowerCase());
}

/** Behind "SB to KL" the words after KL, else those after the first name. */
function afterBoth(first: Subject, second: Subject | undefined): string {
  const between = second ? first.after.slice(0, second.start - first.end) : '';
  const isToSecond = second && /^\s*(?:->|to)\s*$/.test(between) && /^\s*:/.test(second.after);
  return isToSecond ? second.after : first.after;
}

/** What stands under the name with which a sentence begins, or undefined. */
export function underName(
  subjects: readonly Subject[],
  people: readonly string[],
): UnderName | undefined {
  const [first, second] = subjects.filter(({ isDoubtful }) => !isDoubtful);
  if (!first || !leadingWords.test(first.before)) return undefined;
  const { owners } = first;
  const said = spoken.exec(first.after)?.groups?.task;
  if (said && owners.length === 1) return { owners, task: said, isSpoken: true, isReport: false };
  // What is said under initials that nobody knows may as well be asked of the other.
  const isKnown = owners.every((one) => people.includes(one) || one.startsWith('@'));
  const task = labelled.exec(afterBoth(first, second))?.groups?.task;
  if (!isKnown || task === undefined || absence.test(task)) return undefined;
  return { owners, task, isSpoken: false, isReport: finite.test(task) };
}
