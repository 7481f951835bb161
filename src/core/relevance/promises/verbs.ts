/** Tells verbs of doing from those of being, thinking and travelling, and the present from the past. */

import { isStopWord } from '../stop-words.ts';
import {
  auxiliaries,
  endsInEdAllTheSame,
  errands,
  handedOver,
  irregularPasts,
  needsObject,
  noVerbs,
  pastsAlike,
  states,
} from './verb-lists.ts';

/** "sends" to "send", "carries" to "carry". */
function baseOf(third: string): string {
  if (/(?:ss|sh|ch|x|z|o)es$/.test(third)) return third.slice(0, -2);
  return third.endsWith('ies') && third.length > 4 ? `${third.slice(0, -3)}y` : third.slice(0, -1);
}

function isPast(word: string): boolean {
  return irregularPasts.has(word) || (/[^e]ed$/.test(word) && !endsInEdAllTheSame.has(word));
}

const adverbs =
  /^(?:\s*(?:also|already|always|both|each|first|himself|herself|just|kindly|now|only|still|then|themselves|therefore|too|\p{Ll}+ly)\b)*\s+/u;

/** The verb with which some words begin, as in a dictionary; undefined where they begin with no verb of doing. */
export function doingIn(after: string, isThirdPerson: boolean): string | undefined {
  const [skipped = ''] = adverbs.exec(after) ?? [];
  const [word = ''] = /^\p{Ll}[\p{Ll}'-]*/u.exec(after.slice(skipped.length)) ?? [];
  if (!skipped || word.length < 2 || auxiliaries.has(word) || noVerbs.has(word)) return undefined;
  const rest = after.slice(skipped.length + word.length);
  if (word === 'do' && /^ not\b/.test(rest)) return undefined;
  if (word.startsWith('keep') && /^ \p{Ll}+ing\b/u.test(rest)) return undefined;
  if (isThirdPerson) {
    if (!/[^s]s$/.test(word)) return undefined;
    const base = baseOf(word);
    // "Cells are happy": a noun.
    if (/^ (?:is|are|was|were|has|have)\b/.test(rest)) return undefined;
    return isDoing(base, rest) ? base : undefined;
  }
  if (pastsAlike.has(word) && !/\b(?:by|until|before|next|tomorrow|latest)\b/.test(rest))
    return undefined;
  if (
    isPast(word) ||
    /[^su]s$/.test(word) ||
    (isStopWord(word) && !errands.has(word) && word !== 'do')
  )
    return undefined;
  return isDoing(word, rest) ? word : undefined;
}

/** Whether words go on with something past: " talked for an hour". */
export const startsWithPast = (after: string): boolean =>
  isPast(/^ (?:\p{Ll}+ly )?(\p{Ll}+)/u.exec(after)?.[1] ?? '') &&
  !/^ (?:agreed|promised|offered)\b/.test(after);

/** Whether a verb is one of doing, seen with the words behind it. */
export function isDoing(base: string, rest: string): boolean {
  if (/^ (?:himself|herself|myself) (?:if|whether|why|what|how)\b/.test(rest)) return false;
  if (base === 'look') return /^ (?:after|again|at|for|into|over|through|up)\b/.test(rest);
  if (base === 'find') return /^ (?:a|an|another|out|some\p{Ll}*)\b/u.test(rest);
  if (base === 'speak') return /^ (?:to|with)\b/.test(rest);
  if (base === 'come' || base === 'go' || base === 'be')
    return !/^ (?:back|from|home)\b/.test(rest);
  if (base === 'get')
    return !/^ (?:it|them|to|about|around|back|enough|lots|many|so|the feeling|too|\p{Ll}+er)\b/u.test(
      rest,
    );
  if (base === 'work') return /^ (?:on|out|through|over|with)\b/.test(rest);
  if (needsObject.has(base))
    return !/^\s*(?:$|[,.;]|(?:on|at|in|by|best|next|this|early|late|from|again|until|till|every|most)\b|\d)/.test(
      rest,
    );
  return !states.has(base);
}

/** Whether a verb, as in a dictionary, is one that people are asked to do: "send", "check". */
export const isErrand = (base: string): boolean => errands.has(base);

/** Whether the bare present of a verb is enough for a promise: "SB emails the core". */
export function isHandedOver(base: string, after: string): boolean {
  if (base === 'ask')
    return !/\basks? (?:himself|herself|myself|me|about|if|whether|why|what|how|when|who)\b/.test(
      after,
    );
  return handedOver.has(base);
}
