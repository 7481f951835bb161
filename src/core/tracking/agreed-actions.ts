/** The life of an agreed action: every step is a pure change that adds to the action's history. */

import { newId, newRowKey, type Random } from '../ids.ts';
import type { AgreedAction } from './records.ts';

/** What a person fills in; `due` is `YYYY-MM-DD`, absent where nothing was said. */
export interface AgreedDraft {
  readonly text: string;
  readonly owner: string;
  readonly due?: string | undefined;
  readonly frameworkAction?: string | undefined;
}

/** Where and when something is agreed; `taken` are the row keys that the relationship already uses. */
export interface AgreedWhere {
  readonly relationshipId: string;
  readonly sessionId: string;
  readonly now: Date;
  readonly random: Random;
  readonly taken: ReadonlySet<string>;
}

type Change = AgreedAction['history'][number]['change'];

function step(
  action: AgreedAction,
  change: Change,
  now: Date,
  before?: Record<string, string>,
): AgreedAction['history'] {
  const entry = { at: now.toISOString(), change };
  return [...action.history, before ? { ...entry, before } : entry];
}

/** A new open action; surrounding blanks of the text are cut off. */
export function agree(draft: AgreedDraft, where: AgreedWhere): AgreedAction {
  return {
    v: 1,
    id: newId(where.random),
    key: newRowKey(where.random, where.taken),
    relationshipId: where.relationshipId,
    sessionId: where.sessionId,
    text: draft.text.trim(),
    owner: draft.owner,
    ...(draft.due ? { due: draft.due } : {}),
    status: 'open',
    ...(draft.frameworkAction ? { frameworkAction: draft.frameworkAction } : {}),
    history: [{ at: where.now.toISOString(), change: 'agreed' }],
  };
}

/** The action with new text, owner and due day; what they replace goes to the history. */
export function edit(action: AgreedAction, draft: AgreedDraft, now: Date): AgreedAction {
  const text = draft.text.trim();
  const before: Record<string, string> = {};
  if (text !== action.text) before.text = action.text;
  if (draft.owner !== action.owner) before.owner = action.owner;
  if ((draft.due || undefined) !== action.due) before.due = action.due ?? '';
  if (Object.keys(before).length === 0) return action;
  const { due: _, ...rest } = action;
  return {
    ...rest,
    text,
    owner: draft.owner,
    ...(draft.due ? { due: draft.due } : {}),
    history: step(action, 'edited', now, before),
  };
}

function moveTo(status: AgreedAction['status'], change: Change) {
  return (action: AgreedAction, now: Date): AgreedAction =>
    action.status === status ? action : { ...action, status, history: step(action, change, now) };
}

/** The action as done; unchanged where it already is. */
export const complete: (action: AgreedAction, now: Date) => AgreedAction = moveTo('done', 'done');

/** The action as no longer wanted; unchanged where it already is. */
export const drop: (action: AgreedAction, now: Date) => AgreedAction = moveTo('dropped', 'dropped');

/** The action as open again; unchanged where it already is. */
export const reopen: (action: AgreedAction, now: Date) => AgreedAction = moveTo('open', 'reopened');

/** The calendar day of an instant in the local time zone, `YYYY-MM-DD`. */
export function dayOf(instant: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}

/** Whole days from one `YYYY-MM-DD` to another; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** How many days an open action is past its due day; 0 where it is not, or none was said. */
export function daysLate(action: AgreedAction, today: string): number {
  if (action.status !== 'open' || action.due === undefined) return 0;
  return Math.max(0, daysBetween(action.due, today));
}

/** Which agreed actions to show; an absent field lets all pass. */
export interface AgreedFilter {
  readonly owner?: string | undefined;
  readonly status?: AgreedAction['status'] | undefined;
}

/** The actions that pass a filter, in due order; those without a due day last, then by age. */
export function filterAgreed(
  actions: readonly AgreedAction[],
  filter: AgreedFilter,
): AgreedAction[] {
  const agreedAt = (action: AgreedAction) => action.history[0]?.at ?? '';
  return actions
    .filter((one) => filter.owner === undefined || one.owner === filter.owner)
    .filter((one) => filter.status === undefined || one.status === filter.status)
    .sort(
      (a, b) =>
        (a.due ?? '9999').localeCompare(b.due ?? '9999') ||
        agreedAt(a).localeCompare(agreedAt(b)) ||
        a.key.localeCompare(b.key),
    );
}

/** Whether the last thing that happened to an action is that it was done on a local day. */
export function doneOn(action: AgreedAction, day: string): boolean {
  const last = action.history.findLast((entry) => entry.change !== 'edited');
  return action.status === 'done' && last !== undefined && dayOf(new Date(last.at)) === day;
}

/** Whether an action was agreed at an instant (ISO 8601) or later. */
export function agreedSince(action: AgreedAction, instant: string): boolean {
  return (action.history[0]?.at ?? '') >= instant;
}

/**
 * What the panel opens with: agreed before it was opened, and open or done on this day. The opening
 * counts and not the session, because a meeting that goes on after a break is the same session.
 */
export function fromLastTime(
  actions: readonly AgreedAction[],
  openedAt: string,
  today: string,
): AgreedAction[] {
  return filterAgreed(actions, {}).filter(
    (one) => !agreedSince(one, openedAt) && (one.status === 'open' || doneOn(one, today)),
  );
}
