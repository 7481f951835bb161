/** Recognises sentences of the notes that are agreements already: who will do what by when. */

import { bareLine } from './bare-line.ts';
import { type DateOrder, dueIn } from './due-dates.ts';
import type { Notes } from './notes.ts';
import { isClosed, labelIn } from './promises/labels.ts';
import { isOpposed } from './promises/objections.ts';
import { ownersIn } from './promises/owners.ts';
import type { Marks } from './promises/reading.ts';
import type { Scene } from './promises/scene.ts';
import { speakerOf } from './promises/subjects.ts';
import { sentencesOf } from './sentences.ts';
import { spelledOut } from './shorthand.ts';

/** A promise that stands in the notes. */
export interface Commitment {
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** What was promised, without markers such as `TODO`. */
  readonly text: string;
  /** Names as in the relationship, others as written; empty where nobody is named. */
  readonly owners: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly due?: string;
}

/** Who takes part (`people[0]` writes "I"), the day of the meeting, and how `4/12` is read. */
export interface CommitmentContext {
  readonly people: readonly string[];
  readonly now: Date;
  readonly order: DateOrder;
}

type Found = Omit<Commitment, 'paragraph'>;

function commitmentIn(text: string, marks: Marks, scene: Scene): Found | undefined {
  if (text.split(/\s+/).length < 2) return undefined;
  const spelled = spelledOut(text);
  // What somebody is quoted with is a report.
  const sentence = spelled.replace(/["\u201c\u00ab][^"\u201d\u00bb]*["\u201d\u00bb]/g, '""');
  if (isOpposed(sentence)) return undefined;
  const owners = ownersIn(sentence, marks, scene);
  if (!owners) return undefined;
  const aside = spelledOut(marks.label?.aside ?? '');
  const due = dueIn(spelled, scene.now, scene.order) ?? dueIn(aside, scene.now, scene.order);
  return { text, owners: [...new Set(owners)], ...(due ? { due: due.day } : {}) };
}

const setsADay = /\b(?:before|by|deadline|due|latest|needs?|until|wants?)\b/i;

/** "I will write to her. She needs it by Friday." */
function withDayOfNext(found: Found, next: string, { now, order }: CommitmentContext): Found {
  const sentence = spelledOut(next);
  if (found.due || !setsADay.test(sentence) || isOpposed(sentence)) return found;
  const due = dueIn(sentence, now, order);
  return due ? { ...found, due: due.day } : found;
}

function commitmentsOf(paragraph: string, context: CommitmentContext): Found[] {
  const line = bareLine(paragraph);
  if (isClosed(line, context.people)) return [];
  const label = labelIn(line, context.people);
  const hasArrow = /^[\s\-*\u2022]*(?:->|\u2192)/.test(paragraph);
  // A label speaks for the whole of its line; otherwise each sentence speaks for itself.
  const sentences = label ? [label.rest] : sentencesOf(line);
  const scene = { ...context, speaker: context.people.slice(0, 1), before: '' };
  const speaker = speakerOf(sentences[0] ?? '', scene);
  const found = sentences.flatMap((sentence, i) => {
    const before = sentences.slice(0, i).join(' ');
    const one = commitmentIn(sentence, { label, hasArrow }, { ...scene, speaker, before });
    return one ? [{ at: i, ...one }] : [];
  });
  const taken = new Set(found.map(({ at }) => at));
  return found.map(({ at, ...one }) =>
    taken.has(at + 1) ? one : withDayOfNext(one, sentences[at + 1] ?? '', context),
  );
}

/** The promises of some notes, in reading order; a sentence holds at most one. */
export function findCommitments(notes: Notes, context: CommitmentContext): Commitment[] {
  return notes.paragraphs.flatMap((text, paragraph) =>
    commitmentsOf(text, context).map((found) => ({ paragraph, ...found })),
  );
}
