/** Finds the day that a sentence sets for something, seen from the day of the meeting. */

import { en } from 'chrono-node';

/** How numbers such as `4/12` are read: the month first, as in the US, or the day. */
export type DateOrder = 'month-first' | 'day-first';

/** A day in a sentence: `YYYY-MM-DD`, and the words that say so. */
export interface DueDate {
  readonly day: string;
  readonly words: string;
}

const two = (n: number) => String(n).padStart(2, '0');

/** "two days ahead", "next week": a stretch of time; only "in two weeks" means one day. */
const stretch =
  /^(?!in\b).*\b(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?|weekend)\b|^now$/i;
/** What stands before a word of time that comes again and again, or that is no end. */
const noEnd = /\b(?:within|since|after|took|each|every(?: \w+)?)\s*$/i;

/** "by the 12th" without a month: the next such day. */
function bareDay(sentence: string, now: Date): DueDate | undefined {
  const found =
    /\b(?:by|before|until|till|on)\s+(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)\b(?!\s+of\b|\s+\p{Lu})/iu.exec(
      sentence,
    );
  const day = Number(found?.[1] ?? 0);
  if (!found || day < 1 || day > 31) return undefined;
  const months = day > now.getDate() ? 0 : 1;
  const date = new Date(now.getFullYear(), now.getMonth() + months, day);
  return {
    day: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
    words: found[0],
  };
}

/**
 * The last day of a sentence that lies ahead; people say first what it is about and last until when. `now`
 * is the day of the meeting. Undefined where no day is said.
 */
export function dueIn(sentence: string, now: Date, order: DateOrder): DueDate | undefined {
  const bare = bareDay(sentence, now);
  if (bare) return bare;
  const reader = order === 'day-first' ? en.GB : en.casual;
  const found = reader
    .parse(sentence, now, { forwardDate: true })
    .filter(({ start }) => start.isCertain('day') || start.isCertain('weekday'))
    .filter(({ text, index }) => !stretch.test(text) && !noEnd.test(sentence.slice(0, index)));
  const last = found.at(-1);
  if (!last) return undefined;
  const { start } = last;
  const day = `${start.get('year')}-${two(start.get('month') ?? 1)}-${two(start.get('day') ?? 1)}`;
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return day < today ? undefined : { day, words: last.text };
}
