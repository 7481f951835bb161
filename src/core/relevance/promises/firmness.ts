/** What makes a sentence in the present a promise: an end in time, or words that seal it. */

import { dueIn } from '../due-dates.ts';
import type { Scene } from './scene.ts';

const endWords =
  /\b(?:before|until|till|through|no later than|latest|within|as soon as|from (?:now|then|today|tomorrow|next \p{L}+) on|starting|(?:for|at|by|before|the) next (?:time|meeting|session|one|1:1)|by (?:then|noon|midday|lunch|next|this|the (?:time|end|next|weekend))|this (?:week|month|afternoon)|next week|over the weekend|asap|due|first thing|right away|straight away)\b/iu;

const seals: readonly RegExp[] = [
  /[,;.(\u2013\u2014-]\s*(?:so |as |it is |it's |that's |this is |that is |both )?(?:agreed|promised?|settled|firm|a promise|a deal|deal|sworn|so said so done)(?: (?:on|by|between|with) (?:both|all|us|either)[\p{L} ]*)?\s*[.!)]?$/iu,
  /,\s*(?:so |as )?(?:agreed|promised)\s*,/i,
  /\b(?:this|that|which|as) (?:I|we|he|she|\p{Lu}\p{L}+)(?: have| has)? promised?\b/u,
  /\b(?:(?:both|we|all)(?: both| all| have)*|(?:he|she|(?!They|Nobody)\p{Lu}\p{L}+) has) (?:said|say) (?:yes|ok|okay)\b/u,
  /\b(?:both|all) (?:swear|swore|promised?|agree|vow)\b(?=[.!]?$| to)|\bshook (?:hands )?on\b|\bpinky|\bgave (?:his|her|my|our) words?\b/,
  /\b(?:he|she|(?!They|It|Nobody)\p{Lu}\p{L}+) has (?:confirmed|agreed|promised|(?:it|this) in writing)\b/u,
  /\bfrom now on\b/i,
];

/** Whether a sentence says until when, as a day or in words. */
export const hasEnd = (sentence: string, { now, order }: Scene): boolean =>
  endWords.test(sentence) || dueIn(sentence, now, order) !== undefined;

/** Whether a sentence says of itself that it was agreed. */
export const isSealed = (sentence: string): boolean => seals.some((seal) => seal.test(sentence));
