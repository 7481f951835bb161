/** What people write for a status or a date, and which of it is certain. */

import type { Status } from './action-rows.ts';

const words: Readonly<Record<Status, readonly string[]>> = {
  open: [
    '',
    'open',
    'to do',
    'todo',
    'not yet',
    'pending',
    'started',
    'in progress',
    'ongoing',
    'abierto',
    'pendiente',
    'en curso',
    'offen',
    '☐',
    '⬜',
    '[ ]',
    '□',
  ],
  done: [
    'done',
    'complete',
    'completed',
    'finished',
    'closed',
    'hecho',
    'hecha',
    'terminado',
    'terminada',
    'erledigt',
    'ok',
    '✓',
    '✔',
    '✔️',
    '✅',
    '☑',
    '☑️',
    '[x]',
    '🗹',
  ],
  dropped: [
    'dropped',
    'cancelled',
    'canceled',
    'cancel',
    'skipped',
    'no longer',
    'not needed',
    'won’t do',
    "won't do",
    'descartado',
    'cancelado',
    'entfällt',
    '✗',
    '✘',
    '❌',
  ],
};

const byWord = new Map<string, Status>();
for (const status of ['open', 'done', 'dropped'] as const) {
  for (const word of words[status]) byWord.set(word, status);
}

const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '');

/** The status that a text says; undefined for words that are none. An empty cell is open. */
export function readStatus(text: string): Status | undefined {
  const word = plain(text);
  // "✓ done", "done 12 May": the sign or the first word decides where the rest is a date or says the same.
  const [first = '', ...rest] = word.split(' ');
  const known = byWord.get(word);
  if (known) return known;
  const status = byWord.get(first);
  if (!status || first === '') return undefined;
  const more = rest.join(' ');
  return byWord.get(more) === status || /^\(?[\d./-]+(\s\w+)?\)?$/.test(more) ? status : undefined;
}

/** A real calendar day as `YYYY-MM-DD`. */
function realDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const monthOf = (word: string) => months.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/**
 * The day that a text says: `2026-12-25`, `25 December 2026`, `Dec 25, 2026`, `25.12.2026`. Undefined for
 * anything else, above all for `4/5/2026`, which is another day on the other side of an ocean.
 */
export function readDay(text: string): string | undefined {
  const plainText = text.replace(/\s+/g, ' ').trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plainText);
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(plainText);
  if (dotted) return realDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const dayFirst = /^(\d{1,2})\.? ([a-z]{3,9})\.?,? (\d{4})$/i.exec(plainText);
  if (dayFirst)
    return realDay(Number(dayFirst[3]), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]));
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i.exec(plainText);
  if (!monthFirst) return undefined;
  return realDay(Number(monthFirst[3]), monthOf(monthFirst[1] ?? ''), Number(monthFirst[2]));
}
