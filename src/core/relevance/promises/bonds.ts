/** Judges how firmly the words behind a person bind them. */

import type { Subject } from './subjects.ts';
import { doingIn, isDoing, isErrand, isHandedOver } from './verbs.ts';

/** `promise` speaks for itself; `plan` needs an end, a day, or words that seal it. */
export type Bond = 'promise' | 'plan';

const between = /^(?:,[^,]{2,30},)?\s*/;
const saysSo = `(?:says?|said|promise[sd]?|confirm(?:s|ed)?) (?:that )?(?:I|we|you|he|she|they)(?:'ll| will|'d| would)`;
const told = `(?:told|assured|promised) (?:\\p{Lu}\\p{L}*|him|her|them|us|me|everyone|everybody) (?:that )?(?:I|we|he|she)(?:'ll| will|'d| would)`;
const givesWord = `(?:has |have |'ve )?(?:given|gave|gives?) (?:\\p{L}+ )?word`;
const agreed = `(?:has |have |'ve )?(?:(?:promise|agree|offer|volunteer|commit|decide|undertake|pledge|swear|vow)(?:s|d|ed|ted)?|(?:under)?took it on|sworn|swore|undertook)(?: (?:both|him|her|my|our)sel(?:f|ves))?(?: each other| me| us| \\p{Lu}\\p{L}+)?(?:\\s*:| (?:to|that|for|no|not|on|next)\\b)`;

const promise = new RegExp(
  `^(?:${[
    `(?:\\s*(?:->|,))?(?: both| all)?(?:'ll|\\s+will(?: both)?|\\s+shall|\\s+won't)(?:,[^,]{2,30},)?(?: not| also| then| both| each| now| always| only| \\p{Ll}+ly)*\\s+(?<will>\\p{Ll}+)(?<rest>.*)`,
    `(?:\\s*(?:->|,|:))?(?:\\s+is|\\s+are|\\s+am|'s|'m|'re)? (?:going to|to) (?<to>(?!be (?:honest|fair|sure)\\b)\\p{Ll}+)(?<more>.*)`,
    `\\s+${saysSo}`,
    `\\s+${givesWord}`,
    `(?: have|'ve| has|'s)? said yes to\\b`,
    `(?: both)?\\s*${agreed}`,
    `\\s+engages? (?:myself|himself|herself|ourselves|to)\\b`,
    `(?: both)?\\s+(?:swear|swears|promise|promises|pledge|vow)\\b`,
  ].join('|')})`,
  'u',
);
const duty =
  /^(?: both)?(?:\s+(?:has|have|needs?) to(?! be\b)|'ve (?:got|have) to|\s+must(?! be\b)|'d better|\s+(?:happy|willing|ready|due) to|\s+(?:has|have) (?:got )?until\b|\s+(?:is|am|are)(?: (?:happy|glad|ready|willing|prepared|due|set|expected|asked)) to|\s+(?:plans?|intends?|aims?) to|(?: is| am| are|'s|'m|'re) (?:responsible|in charge|on duty|up) (?:for|of)\b)\s*\p{L}?/u;
const toldSo = new RegExp(`^\\s+(?:${told})`, 'u');
const doingNow =
  /^(?: both)?(?:\s+(?:is|am|are)|'s|'m|'re) (?:also |then |now |only )?(?!going\b)(?<ing>\p{Ll}{2,})ing\b(?<rest>.*)/u;

/** What is felt, known or suffered tomorrow is no promise. */
export const onlyHappens =
  /^(?:be (?:an? \p{Ll}|\d|able|abroad|absent|angry|away|back|busy|fine|glad|gone|happy|late|off|ok|okay|on (?:leave|holiday|vacation|sabbatical)|out|proud|relieved|sad|sick|slow|surprised|there|tired|travell?ing|unable|unavailable)|feel|forget|get (?:angry|better|worse|used|nervous|tired)|hate|have (?:a|an|no) (?!draft|look|go|talk|word)\p{Ll}|know|laugh|like|lose|love|matter|miss|need|never|probably|regret|retire|cope|live|manage|see(?! (?:if|whether|to|about|that)\b)|suffer|survive|think(?! (?:about|over|through)\b)|understand|want|win|wonder)\b/u;

/** Of a verb in `-ing`, the base: "moving" to "mov", which is enough to tell the verbs of state. */
function ofIng(stem: string): string[] {
  return [stem, `${stem}e`, stem.replace(/(\p{L})\1$/u, '$1')];
}

const hasObject =
  /^ \p{Ll}+ (?!(?:about|and|as|at|by|down|for|from|in|into|of|on|or|than|that|to|until|up|with)\b)[\p{L}\p{N}]/u;
const hasPlainObject =
  /^ \p{Ll}+ (?:(?:the|an?|my|our|your|his|her|their|all|each|both|some|this|these|me|us|him|it|them|two|three)\b|\d|\p{Lu})/u;

/** Of somebody who may be a thing, only what a thing hardly does: "Oona makes the scoring". */
function isClearly(after: string): boolean {
  if (/^ (?:will|is going to|has (?:agreed|offered|promised) to) (?!be\b)/.test(after)) return true;
  const base = doingIn(after, true);
  if (base === undefined || !hasObject.test(after)) return false;
  return isErrand(base) || hasPlainObject.test(after);
}

/** How the words behind a subject bind it; undefined where they tell of something else. */
export function bondOf(subject: Subject): Bond | undefined {
  const after = subject.after.replace(between, (gap) => (gap.startsWith(',') ? ' ' : gap));
  if (subject.isDoubtful) return isClearly(after) ? 'plan' : undefined;
  // "You said you would" is a reproach.
  if (subject.isAddressed && /^ (?:have |also )?(?:said|promised|agreed|offered)\b/.test(after))
    return undefined;
  const found = promise.exec(after);
  if (found) {
    const { will, rest = '', to, more = '' } = found.groups ?? {};
    if (subject.isAddressed && will && !isErrand(will)) return undefined;
    const what = will ? `${will}${rest}` : to ? `${to}${more}` : '';
    return onlyHappens.test(what) ? undefined : 'promise';
  }
  if (duty.test(after) || toldSo.test(after)) return 'plan';
  const ing = doingNow.exec(after)?.groups;
  if (ing) {
    const { ing: stem = '', rest = '' } = ing;
    return ofIng(stem).every((base) => isDoing(base, rest)) ? 'plan' : undefined;
  }
  if (subject.isThirdPerson ? /^\s+owes\b/.test(after) : /^\s+owe\b/.test(after)) return 'plan';
  // "Until Friday I have the table": with an end before it, even having is a promise.
  if (/^\s+ha(?:ve|s)\b/.test(after) && /^(?:until|by)\b/i.test(subject.before)) return 'plan';
  const base = doingIn(after, subject.isThirdPerson);
  return base && (!subject.isAddressed || isErrand(base)) ? 'plan' : undefined;
}

/** Whether the verb of a plan makes it a promise without a day: "SB emails the core". */
export function isErrandOf({ after, isThirdPerson, isDoubtful }: Subject): boolean {
  const base = doingIn(after, isThirdPerson);
  return isThirdPerson && !isDoubtful && base !== undefined && isHandedOver(base, after);
}
