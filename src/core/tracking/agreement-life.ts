/** The life of an agreement: each side writes alone, both compare and agree, acknowledge, and review. */

import type { ReadAgreement } from '../agreements/agreement-rows.ts';
import { readConsensus } from '../agreements/consensus.ts';
import { monthsLater } from '../agreements/months.ts';
import type { Person } from '../agreements/parties.ts';
import type { RowEdit } from '../agreements/row-edits.ts';
import type { Template } from '../agreements/template.ts';
import { daysBetween } from './agreed-actions.ts';
import type { AgreementRecord } from './agreement-record.ts';
import type { AgreedAction } from './records.ts';

/** What a new agreement begins with; `date` is the day it was inserted, `YYYY-MM-DD`. */
export interface Beginning {
  readonly mark: string;
  readonly relationshipId: string;
  readonly documentId: string;
  readonly tabId: string;
  readonly template: Template;
  readonly people: readonly Person[];
  readonly side: AgreementRecord['side'];
  readonly date: string;
  readonly now: Date;
}

/** A new agreement in version 1, with the reviews that its template asks for. */
export function beginAgreement(from: Beginning): AgreementRecord {
  const { mark, date, now, people, ...rest } = from;
  const months = from.template.sections.flatMap((section) =>
    section.kind === 'reviews' ? section.months : [],
  );
  return {
    v: 1,
    id: mark,
    ...rest,
    people: [...people],
    version: 1,
    drafts: {},
    shared: {},
    reviews: months.map((after, i) => ({ key: `V${i + 1}`, due: monthsLater(date, after) })),
    versions: [],
    insertedAt: now.toISOString(),
  };
}

/** The record with the user's own answer to a clause; nothing of it leaves the browser. */
export function writeDraft(record: AgreementRecord, key: string, text: string): AgreementRecord {
  return { ...record, drafts: { ...record.drafts, [key]: text } };
}

/** What sharing would write, and which clauses it must leave alone. */
export interface Sharing {
  readonly edits: readonly RowEdit[];
  /** Clauses whose row is not certain, has a pending suggestion, or was changed by hand since. */
  readonly left: readonly string[];
}

/** What "Share mine" writes into the user's column: every draft that is not there yet, over nothing foreign. */
export function planSharing(record: AgreementRecord, read: ReadAgreement): Sharing {
  const edits: RowEdit[] = [];
  const left: string[] = [];
  for (const [key, draft] of Object.entries(record.drafts)) {
    const to = draft.trim();
    const last = record.shared[key] ?? '';
    if (to === last) continue;
    const row = read.clauses.find((one) => one.key === key);
    const there = row?.cells[record.side]?.text.trim();
    if (there === to) continue;
    const free = there !== undefined && (there === '' || there === last);
    if (row?.kind !== 'sound' || row.suggestions || !free) left.push(key);
    else edits.push({ key, column: record.side, from: there, to });
  }
  return { edits, left };
}

/** The record after these edits stand in the document. */
export function noteShared(record: AgreementRecord, edits: readonly RowEdit[]): AgreementRecord {
  const mine = edits.filter(({ column }) => column === record.side);
  const shared = { ...record.shared };
  for (const { key, to } of mine) shared[key] = to;
  return { ...record, shared };
}

/** What both sides agree, clause by clause, as it stands in the document; empty clauses are left out. */
export function agreedClauses(read: ReadAgreement): Record<string, string> {
  const clauses: Record<string, string> = {};
  for (const { key, kind, cells } of read.clauses) {
    const text = readConsensus((cells.agreed ?? cells.free)?.text ?? '').text;
    if (key && kind === 'sound' && text !== '') clauses[key] = text;
  }
  return clauses;
}

/** A clause that is not as it was in the last version. */
export interface ClauseChange {
  readonly key: string;
  readonly was: string;
  readonly is: string;
}

/** What has changed since the last acknowledged version; nothing before there is one. */
export function changesSince(record: AgreementRecord, read: ReadAgreement): ClauseChange[] {
  const last = record.versions.at(-1);
  if (!last) return [];
  const now = agreedClauses(read);
  const keys = [...new Set([...Object.keys(last.clauses), ...Object.keys(now)])];
  return keys
    .map((key) => ({ key, was: last.clauses[key] ?? '', is: now[key] ?? '' }))
    .filter(({ was, is }) => was !== is);
}

/**
 * What an acknowledgement of a version writes: the name and the day in the person's row for it. Undefined where there is no
 * certain row for the name, or somebody has written in it already.
 */
export function planAcknowledgement(
  read: ReadAgreement,
  name: string,
  day: string,
  version: number,
): readonly RowEdit[] | undefined {
  const row = read.acknowledgements.find(
    ({ kind, cells }) =>
      kind === 'sound' &&
      cells[0]?.text.trim() === name &&
      cells[1]?.text.trim() === String(version) &&
      cells[2]?.text.trim() === '' &&
      cells[3]?.text.trim() === '',
  );
  if (!row) return undefined;
  return [
    { key: row.key, column: 2, from: '', to: name },
    { key: row.key, column: 3, from: '', to: day },
  ];
}

/** The record once somebody has acknowledged this version: its clauses are kept as they are then. */
export function noteAcknowledged(
  record: AgreementRecord,
  read: ReadAgreement,
  on: string,
): AgreementRecord {
  const { version } = record;
  if (record.versions.some((one) => one.version === version)) return record;
  const versions = [...record.versions, { version, on, clauses: agreedClauses(read) }];
  return { ...record, versions };
}

/** The record in its next version, because what was acknowledged has changed. */
export function nextVersion(record: AgreementRecord): AgreementRecord {
  return { ...record, version: record.version + 1 };
}

/** Reviews that are due within some days, or late; `days` is negative for late ones. */
export function dueReviews(
  record: AgreementRecord,
  today: string,
  ahead = 7,
): { key: string; due: string; days: number }[] {
  return record.reviews
    .filter(({ heldOn }) => heldOn === undefined)
    .map(({ key, due }) => ({ key, due, days: daysBetween(today, due) }))
    .filter(({ days }) => days <= ahead);
}

/** The record with a review on another day, or held. */
export function changeReview(
  record: AgreementRecord,
  key: string,
  change: { due?: string; heldOn?: string },
): AgreementRecord {
  const reviews = record.reviews.map((one) => (one.key === key ? { ...one, ...change } : one));
  return { ...record, reviews };
}

/** A clause beside what came of it. */
export interface ReviewedClause {
  readonly key: string;
  readonly title: string;
  readonly agreed: string;
  /** What was agreed in the last version, where it was something else. */
  readonly was?: string;
  readonly actions: readonly AgreedAction[];
}

/** Each clause with words in it, beside the agreed actions that serve the same framework actions. */
export function reviewClauses(
  record: AgreementRecord,
  read: ReadAgreement,
  actions: readonly AgreedAction[],
): ReviewedClause[] {
  const agreed = agreedClauses(read);
  const changes = new Map(changesSince(record, read).map((one) => [one.key, one]));
  const topics = record.template.sections.flatMap((section) =>
    'topics' in section ? section.topics : [],
  );
  return topics
    .filter(({ key }) => agreed[key] !== undefined || changes.has(key))
    .map(({ key, title, actions: serves }) => {
      const change = changes.get(key);
      return {
        key,
        title,
        agreed: agreed[key] ?? '',
        ...(change ? { was: change.was } : {}),
        actions: actions.filter(
          ({ frameworkAction }) =>
            frameworkAction !== undefined && serves.includes(frameworkAction),
        ),
      };
    });
}
