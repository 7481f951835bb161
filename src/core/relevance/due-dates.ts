/** Finds the day that a sentence sets for something, seen from the day of the meeting. */

import { en, type ParsedResult } from 'chrono-node';
import { plainDates } from './plain-dates.ts';

/** How numbers such as `4/12` are read: the month first, as in the US, or the day. */
export type DateOrder = 'month-first' | 'day-first';

/** A day in a sentence: `YYYY-MM-DD`, and the words that say so. */
export interface DueDate {
  readonly day: string;
  readonly words: string;
}

const dayLength = 24 * 60 * 60 * 1000;
const two = (n: number) => String(n).padStart(2, '0');
const iso = (date: Date) =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** "two days ahead", "next week": a stretch of time; only "in two weeks" means one day. */
const stretch =
  /^(?!in (?:\d|an?\b|one|two|three|four|five|six|seven|eight|nine|ten)|.*\bfrom now$).*\b(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?|mins?|hrs?|secs?|weekend)\b|^now$/i;
const weekday = /\b(?:mon|tue|wed|thu|fri|sat|sun)(?:\b|\p{Ll}*day\b)/iu;
const hours = /^\d+(?:\.\d+)? ?h$/;
const partOfToday = /^this (?:morning|noon|afternoon|evening)$/i;
/** What stands before a word of time that comes again and again, or that is no end. */
const noEnd =
  /\b(?:within|since|after|took|between|not|instead of|rather than|each|no|no more|every(?: \w+)?)\s*$/i;
/** The second half of "between Saturday and Monday". */
const secondHalf = /\bbetween\b[^,;]*\band\s*$/i;
/** What stands behind a day that comes again, "Wed 10:00 through February", and behind a fraction. */
const notOnce =
  /^\s*(?:through|until further notice|mornings|afternoons|evenings|nights)\b|^ (?:of (?:the|every|each)|pages?|done)\b/i;
/** "We sat down", "sun came out": short words that are days only behind a preposition. */
const alsoWord = /^(?:sat|sun|wed|mar|may)$/;
const preposition = /(?:\b(?:by|on|until|before|from|this|next|latest|due)|[,;:(])\s*$/i;
/** From here on a sentence says why, and days there are of something else. */
const reason =
  /\b(?:so(?: that)?|because|since|as|which|who|where|although|though|ahead of|in time for|rather than|instead of|not|whose|otherwise)\b/i;
/** "The talk on 14/12", "the lecture of 10/12": less likely an end than "by 9/12" in the same sentence. */
const ofSomethingElse =
  /\b(?:for|of|about|to) (?:the |a |an |my |our |his |her )?[^,;.()]{0,30}?(?:\b(?:on|of|at)|\()\s*$/i;
const anEnd =
  /\b(?:by|until|till|before|due|latest|than|deadline)[ :]+(?:(?:the|on|in|at|noon|end) ?){0,3}$/i;
const weekdayOnly = ({ start }: ParsedResult) =>
  start.isCertain('weekday') && !start.isCertain('day');

/** Of "this week until Friday" the end, else the beginning. */
const dayOf = ({ text, start, end }: ParsedResult) =>
  end && /\b(?:until|till|through|to)\b/i.test(text) ? end : start;

function isOneDay(text: string, one: ParsedResult): boolean {
  const { text: words, index } = one;
  const isCertain = dayOf(one).isCertain('day') || dayOf(one).isCertain('weekday');
  if (!isCertain && !partOfToday.test(words)) return false;
  const before = text.slice(0, index);
  if (hours.test(words)) return /[<\u2264]\s*$/.test(before);
  if (/^last\b/i.test(words)) return false;
  if (stretch.test(words) && !weekday.test(words)) return false;
  if (alsoWord.test(words) && !preposition.test(before)) return false;
  if (noEnd.test(before) || secondHalf.test(before)) return false;
  return !notOnce.test(text.slice(index + words.length));
}

/**
 * The day of a sentence that lies ahead and is most clearly an end; of equals the last, as people say first
 * what it is about and last until when. `now` is the day of the meeting.
 */
export function dueIn(sentence: string, now: Date, order: DateOrder): DueDate | undefined {
  const reader = order === 'day-first' ? en.GB : en.casual;
  const text = plainDates(sentence, now);
  const found = reader.parse(text, now, { forwardDate: true }).filter((one) => isOneDay(text, one));
  let last: ParsedResult | undefined;
  let best = 0;
  for (const next of found) {
    const between = last ? text.slice(last.index + last.text.length, next.index) : '';
    // "2026-12-03 (Thu)" says one day twice.
    if (last && weekdayOnly(next) && /^\s*[([,]?\s*$/.test(between)) continue;
    const isAside = reason.test(between) || ofSomethingElse.test(text.slice(0, next.index));
    const rank = isAside ? 1 : anEnd.test(text.slice(0, next.index)) ? 3 : 2;
    if (rank >= best) [last, best] = [next, rank];
  }
  if (!last) return undefined;
  const of = dayOf(last);
  const at = (days: number) =>
    new Date(of.get('year') ?? 0, (of.get('month') ?? 1) - 1, (of.get('day') ?? 1) + days);
  // Who means the day of the meeting says "today".
  const day = iso(weekdayOnly(last) && iso(at(0)) === iso(now) ? at(7) : at(0));
  // Without its year, a day that comes up again only after many months is one that has been.
  const isOver = !of.isCertain('year') && at(0).getTime() - now.getTime() > 300 * dayLength;
  return day < iso(now) || isOver ? undefined : { day, words: last.text };
}
