/** Recognises sentences of the notes that are agreements already: who will do what by when. */

import { bareLine } from './bare-line.ts';
import { type DateOrder, dueIn } from './due-dates.ts';
import type { Notes } from './notes.ts';
import { type Mention, mentionsIn } from './people.ts';

/** A promise that stands in the notes. */
export interface Commitment {
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** What was promised, without markers such as `TODO`. */
  readonly text: string;
  /** Names as in the relationship, `@handles` as written; empty where nobody is named. */
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

const marker =
  /^(?:\[ \]|\u2610|(?:AIs?|A\.I\.|APs?|action(?: items?| points?)?|actions|to[ -]?dos?|TODOs?|next steps?|next|agreed|decided|decision|commitments?|follow[ -]?up|promised?|homework|deal)\s*(?:[:\u2013\u2014>]|-\s|->)|TODO\b|to-?do\b(?= @))\s*/iu;
const doneMarker = /^(?:\[x\]|\u2611|\u2705|\u2713|\u2714|done\b)/iu;

/** What speaks against a promise, wherever it stands: the first rule that fits decides. */
const against: readonly RegExp[] = [
  /\?/,
  /^(?:if|unless|when|once) .*,/i,
  /^(?:should|could|can|would|do|does|did|is|are|was|were|what|who|when|where|why|how|which|shall|any)\b/i,
  /\b(?:if only|if (?:i|we|she|he|they|there|it|\p{Lu}\p{L}+) (?:had|were|could|would|was|get|gets))\b/iu,
  /\b(?:might|maybe|probably|will never|perhaps|would (?:like|love|have|be|prefer)|could (?:try|also|have)|wish(?:es)?|hop(?:e|es|ing) (?:to|that)|thinking (?:about|of)|wonder(?:s|ing)?|considering|not sure|someday|one day|in theory|ideally|probably should|should have|ought to have|was going to|were going to|was supposed to|meant to|wanted to|used to|tried to|forgot to|failed to)\b/i,
  /\b(?:yesterday|last (?:week|month|year|time|monday|tuesday|wednesday|thursday|friday)|ago)\b/i,
  /\b(?:won't|will not|refuse[sd]?|declined|cannot|can't) (?:be able|manage|make|do|get|come|happen)\b/i,
  /\b(?:the )?(?:reviewers?|editor|committee|journal|funder|department|ministry|university|hospital|conference|IT|HR|they|it|this|that|there) (?:will|is going to|'ll)\b/i,
];

const verb =
  "(?:to|will|'ll|\u2019ll|shall|is going to|are going to|promise[sd]? to|agree[sd]? to|offer(?:s|ed)? to|volunteer(?:s|ed)? to|is to|has to|needs to|commits? to)";
const first =
  /\b(?:I|i)(?:'ll|\u2019ll| will| shall| promise| am going to|'m going to|\u2019m going to| commit| agree(?:d)? to)\b/;
const both =
  /\b(?:[Ww]e|[Bb]oth(?: of us)?)(?:'ll|\u2019ll| will| shall| agreed?(?: to| that|:)| decided| said:| promised?| are going to)|\b[Ll]et's\b|\b[Ll]et\u2019s\b/;
const willDo = /^(?:will|promise to|going to|need to|must) (?!be\b)\p{Ll}/iu;

interface Rule {
  readonly name: string;
  owners(sentence: string, context: CommitmentContext): readonly string[] | undefined;
}

function isActor(sentence: string, { end }: Mention): boolean {
  return new RegExp(
    `^(?:\\s*(?:and|&|\\+)\\s*[\\p{L}.@]+)?\\s*(?:,|:|->|\u2192)?\\s*${verb}\\s+\\p{L}`,
    'u',
  ).test(sentence.slice(end));
}

/** "Kira drafts, Sam comments by Friday": a name, a verb in the present, and a day. */
function doesByADay(sentence: string, mention: Mention, context: CommitmentContext): boolean {
  if (mention.start > 0 && !/[,;&]\s*$|\band\s*$/.test(sentence.slice(0, mention.start)))
    return false;
  if (!/^\s*(?:,|:|->|\u2192)?\s*\p{Ll}+s?\b/u.test(sentence.slice(mention.end))) return false;
  return (
    /\b(?:by|before|until|till|no later than|due|within)\b/i.test(sentence) ||
    dueIn(sentence, context.now, context.order) !== undefined
  );
}

/** First match wins. */
const rules: readonly Rule[] = [
  {
    name: 'a person will',
    owners(sentence, context) {
      const actors = mentionsIn(sentence, context.people).filter((one) => isActor(sentence, one));
      return actors.length > 0 ? actors.map(({ name }) => name) : undefined;
    },
  },
  {
    name: 'I will',
    owners: (sentence, { people }) => (first.test(sentence) ? people.slice(0, 1) : undefined),
  },
  { name: 'we will', owners: (sentence, { people }) => (both.test(sentence) ? people : undefined) },
  {
    name: 'a person does it by a day',
    owners(sentence, context) {
      const actors = mentionsIn(sentence, context.people).filter((one) =>
        doesByADay(sentence, one, context),
      );
      return actors.length > 0 ? actors.map(({ name }) => name) : undefined;
    },
  },
  {
    name: 'will, without a name',
    owners: (sentence, { people }) => (willDo.test(sentence) ? people.slice(0, 1) : undefined),
  },
];

function ownersOf(sentence: string, isMarked: boolean, context: CommitmentContext) {
  for (const rule of rules) {
    const owners = rule.owners(sentence, context);
    if (owners) return owners;
  }
  if (!isMarked) return undefined;
  return mentionsIn(sentence, context.people)
    .slice(0, 1)
    .map(({ name }) => name);
}

function commitmentIn(
  line: string,
  context: CommitmentContext,
): Omit<Commitment, 'paragraph'> | undefined {
  if (doneMarker.test(line)) return undefined;
  const isMarked = marker.test(line);
  const sentence = line.replace(marker, '').trim();
  if (sentence.split(/\s+/).length < 2) return undefined;
  // What somebody is quoted with is a report.
  const own = sentence.replace(/["\u201c\u00ab][^"\u201d\u00bb]*["\u201d\u00bb]/g, '""');
  const opposed = against.some((pattern) => pattern.test(own));
  if (opposed) return undefined;
  const owners = ownersOf(own, isMarked, context);
  if (!owners) return undefined;
  const due = dueIn(sentence, context.now, context.order);
  return { text: sentence, owners: [...new Set(owners)], ...(due ? { due: due.day } : {}) };
}

/** The promises of some notes, in reading order; a sentence holds at most one. */
export function findCommitments(notes: Notes, context: CommitmentContext): Commitment[] {
  return notes.paragraphs.flatMap((paragraph, at) => {
    const line = bareLine(paragraph);
    // A marker speaks for the whole of its line; otherwise each sentence speaks for itself.
    const sentences =
      marker.test(line) || doneMarker.test(line) ? [line] : line.split(/(?<=[.;!?])\s+/);
    return sentences.flatMap((sentence) => {
      const found = commitmentIn(sentence.trim(), context);
      return found ? [{ paragraph: at, ...found }] : [];
    });
  });
}
