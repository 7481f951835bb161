/** Recognises what stands before a promise to mark it: "AI:", "[ ]", "TODO Kira -", "agreed:", "deal ->". */

import { mentionsIn } from '../people.ts';

/** What a label says of its line: somebody's task, something that holds from now on, or only perhaps either. */
type LabelKind = 'task' | 'agreement' | 'hint';

/** A line without its label. */
export interface Labelled {
  readonly kind: LabelKind;
  /** What the label says beside its word: "for me", "Kira". */
  readonly aside: string;
  readonly rest: string;
}

const separator = String.raw`\s*(?:[:>\u2013\u2014\u2192]|-+>|=>|-(?=\s))\s*`;
const name = String.raw`(?:@[\p{L}\p{N}_-]+|\p{Lu}[\p{L}.-]*)`;
/** What may stand between the word and its colon: names, "for me", "before the trip". */
const aside = [
  String.raw`(?:\s*[-\u2013]\s*(?=\S{2,12}:)|\s+)(?:`,
  String.raw`(?:as|at|b4|before|between|by|carry[ -]?over|carried over|for|from|in|is|also|left|now|of|on|still|this|till?|to|too|until|with|w\/?)\b[^:\u2192>]{0,40}?`,
  String.raw`|${name}(?:(?:\s*[+/&]\s*|\s+(?:and\s+)?)${name})*|\([^)]*\))`,
].join('');

const tasks = [
  String.raw`AIs?|A\.I\.|APs?|(?:action|agenda)(?: items?| points?)|actions?|assigned|assignments?|carry[ -]?over`,
  String.raw`|commitments?|f\/?u|follow[ -]?ups?|homework|jobs?|next steps?|next|note to self|pending|promised?`,
  '|promises?|reminder|(?:open |new )?tasks?|to be done|to[ -]?dos?|urgent',
].join('');
const agreements = [
  "(?:also |newly |so |we |it's |it is |that's )?(?:agreed?|decided|settled|concluded)(?: then)?|agreements?|decisions?",
  '|resolutions?|deals?|we said|(?:so )?(?:the |our |a |new |house |ground )*rules?(?: is)?(?: now)?|from now on',
  '|it stays(?: so| like this)?|we hold fast|we keep to this|we make it so',
].join('');
const hints = [
  'conclusions?|fixed|minutes|next (?:time|week)|open(?: points?| items?)?|outcomes?|(?:new )?plans?|resolved|results?|summary',
  String.raw`|this week|who does what|(?:until|till|by|before|for) (?:then|next \p{L}+|the (?:next \p{L}+|\p{L}+))`,
].join('');

const tail = new RegExp(`^(?:(?<aside>${aside})?${separator}|\\s*\\((?<who>${name})\\)\\s+)`, 'u');
const words: readonly (readonly [LabelKind, RegExp])[] = [
  ['task', new RegExp(`^(?:${tasks})(?!\\p{L})`, 'iu')],
  ['agreement', new RegExp(`^(?:${agreements})(?!\\p{L})`, 'iu')],
  ['hint', new RegExp(`^(?:${hints})(?!\\p{L})`, 'iu')],
];
/** Labels that need no colon. */
const openings: readonly (readonly [LabelKind, RegExp])[] = [
  ['task', /^(?:\[\s?\]|\u2610)\s*/u],
  ['task', /^(?:TODO\b|to-?do\b(?= @))\s*/u],
  ['task', /^(?:who(?: does it| takes it| will do it)?|owner|responsible)\s*[:?]\s*(?=\p{Lu}|@)/iu],
  ['task', /^(?=(?:[Ss]till )?[Tt]o (?!be\b)\p{Ll}+ [^:]{0,40}:)(?:[Ss]till )?/u],
  [
    'agreement',
    /^(?:it (?:was|is|has been) )?(?:agreed|decided|resolved|settled|arranged) (?:that|to|on)\b\s*|^it (?:stays|remains) (?:so )?that\b\s*/iu,
  ],
];

const closed =
  /^(?:\[x\]|\u2611|\u2705|\u2713|\u2714|done\b|(?:AIs?|APs?|actions?|to-?dos?|tasks?)(?: items?| points?)? (?:closed|done|cancelled|dropped)\b)/iu;
const nothing =
  /^(?:none|nothing|no (?:new|open|more)? ?(?:actions?|items?|tasks?|AIs?)|n\/?a|all (?:closed|done)|closed|done|cancelled|dropped)\b|^[-\u2013.]?$/i;

/** Whether a line is ticked off, or says that there is nothing to do. */
export function isClosed(line: string, people: readonly string[]): boolean {
  const label = labelIn(line, people);
  return closed.test(line) || (label !== undefined && nothing.test(label.rest));
}

/** What stands beside the word of a label, and where the label ends. */
function tailIn(text: string, people: readonly string[]): { aside: string; end: number } | null {
  const found = tail.exec(text);
  if (found) {
    const { aside: words = '', who = '' } = found.groups ?? {};
    return { aside: (words || who).trim(), end: found[0].length };
  }
  // "todo kira: ..."
  const [named] = mentionsIn(text, people);
  if (!named || text.slice(0, named.start).trim() !== '') return null;
  const colon = /^\s*[:\u2013\u2014-]\s*/u.exec(text.slice(named.end));
  return colon && { aside: named.name, end: named.end + colon[0].length };
}

/** The label with which a line begins, or undefined. */
export function labelIn(line: string, people: readonly string[]): Labelled | undefined {
  for (const [kind, pattern] of words) {
    const [word] = pattern.exec(line) ?? [];
    const found = word === undefined ? null : tailIn(line.slice(word.length), people);
    if (word !== undefined && found) {
      return { kind, aside: found.aside, rest: line.slice(word.length + found.end).trim() };
    }
  }
  for (const [kind, pattern] of openings) {
    const [opening] = pattern.exec(line) ?? [];
    if (opening !== undefined) return { kind, aside: '', rest: line.slice(opening.length).trim() };
  }
  return undefined;
}
