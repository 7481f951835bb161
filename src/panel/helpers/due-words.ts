/** Says in words when an agreed action is due, late, done or dropped. */

import { dayOf, daysBetween, daysLate } from '../../core/tracking/agreed-actions.ts';
import type { AgreedAction } from '../../core/tracking/records.ts';
import { copy } from '../copy.ts';

/** A day in words, short: `Fri 27 Nov`, with the year where it is not this one. */
export function dayWords(day: string, today: string): string {
  const date = new Date(`${day}T12:00:00`);
  if (day.slice(0, 4) === today.slice(0, 4)) {
    return date.toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
  }
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
}

function pastDay(action: AgreedAction, change: 'done' | 'dropped', today: string): string {
  const at = action.history.findLast((entry) => entry.change === change)?.at;
  const day = at ? dayOf(new Date(at)) : today;
  return day === today ? copy.due.onToday : dayWords(day, today);
}

/** What to say about the time of an action; undefined where nothing is to be said. */
export function dueWords(
  action: AgreedAction,
  today: string,
): { text: string; late: boolean } | undefined {
  if (action.status === 'done') {
    return { text: copy.due.done(pastDay(action, 'done', today)), late: false };
  }
  if (action.status === 'dropped') {
    return { text: copy.due.dropped(pastDay(action, 'dropped', today)), late: false };
  }
  if (!action.due) return undefined;
  const late = daysLate(action, today);
  if (late > 0) return { text: copy.due.late(late), late: true };
  const left = daysBetween(today, action.due);
  if (left === 0) return { text: copy.due.today, late: false };
  if (left === 1) return { text: copy.due.tomorrow, late: false };
  return { text: copy.due.on(dayWords(action.due, today)), late: false };
}
