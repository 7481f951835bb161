/** Whose promise a sentence is. */

import { dueIn } from '../due-dates.ts';
import { onlyHappens } from './bonds.ts';
import { boundIn } from './bound.ts';
import { hasEnd, isSealed } from './firmness.ts';
import { type Marks, namedIn, type Reading, readingOf } from './reading.ts';
import type { Scene } from './scene.ts';
import { underLabel } from './under-label.ts';
import { isImperative, underName } from './under-name.ts';

type Owners = readonly string[] | undefined;

interface Rule {
  readonly name: string;
  owners(reading: Reading): Owners;
}

const orNone = (owners: readonly string[]): Owners => (owners.length > 0 ? owners : undefined);

const own =
  /(?<!\b(?:if|whether|than|afraid|doubts?|worried|scared|hopes?|says|said|thinks?|believes?|knows?|sure|hopefully)(?: that)? )\b(?:I(?:'ll| will| shall| promise to| am going to|'m going to)|[Ww]e(?:'ll| will| shall| are going to|'re going to| (?:agreed?|decided|promised?)(?= (?:to|that|on|no|not)\b))|[Ll]et's(?! (?:face|hope|not pretend|say|see|talk)\b)) (?!(?:never|probably)\b)(?<what>.+)/u;

const withoutName =
  /^(?:(?:[Aa]lso|[Aa]nd|[Bb]ut|OK|[Oo]k|[Oo]kay|[Rr]ight|[Ss]o|[Tt]hen|[Ww]ell|[Yy]es)[, ]+)*(?<firm>[Ww]ill|'ll|[Pp]romise to|[Gg]oing to|[Nn]eed to|[Mm]ust|[Hh]ave to|[Ll]et me) (?<what>(?!(?:be|I|we|you|he|she|they|it|there|this|that|the)\b)\p{Ll}.*)/u;

const duties: readonly RegExp[] = [
  /\b(?:on|up to|down to|falls to|left to|over to) (?<who>me|us|both of us|@?\p{L}+)(?: both)? to \p{Ll}/u,
  /^(?:[Ii]t is |[Ii]t's |[Tt]hat is |[Tt]hat's )?(?<who>[Mm]y|[Oo]ur|\p{L}+'s?) (?:action|assignment|duty|homework|job|part|responsibility|share|side|task|to-?do|turn)\b/u,
  /^[Ll]eave [^,.;]{2,40} (?:to|with) (?<who>me|us|@?\p{Lu}\p{L}*)\b/u,
];

const asked =
  /^\p{L}+ (?:the|a|an|my|our|his|her|their|all|each|some|these|this|those|two|three|\d+|to|out|up|with|back|over|me|him|them|us|it|@?\p{Lu}\p{L}*)\b/u;
const pastOrPresent = /^(?:read|put|cut|set|let)\b/i;

const assignment = /^(?<what>.+?)\s*->\s*(?<who>[^\s,.;:]+)(?=\s*(?:$|[,;(]))/u;

/** First match wins. */
const rules: readonly Rule[] = [
  {
    name: 'a task under a name',
    owners({ label, scene, subjects }) {
      const under = underName(subjects, scene.people);
      if (!under) return undefined;
      const { owners, task, isSpoken } = under;
      const speaking = { ...scene, speaker: owners };
      if (isSpoken) return boundIn(readingOf(task, { label, hasArrow: false }, speaking));
      const isTask = /^(?:to|will) \p{Ll}/u.test(task) || isImperative(task);
      const isFirm = !under.isReport && (hasEnd(task, scene) || isSealed(task));
      if (!isTask && !isFirm) return undefined;
      // "KL - slides, SB - room".
      const others = subjects.filter(
        ({ before, after, isDoubtful }) =>
          !isDoubtful && /[,;]\s*$/.test(before) && /^(?::|\s*->|\s[-\u2013\u2014])\s/.test(after),
      );
      return [...owners, ...others.flatMap((one) => one.owners)];
    },
  },
  { name: 'somebody is bound by a verb', owners: boundIn },
  {
    name: 'I will, we will, anywhere',
    owners({ sentence, scene }) {
      const found = own.exec(sentence);
      if (!found || onlyHappens.test(found.groups?.what ?? '')) return undefined;
      return found[0].startsWith('I') ? scene.speaker : scene.people;
    },
  },
  {
    name: 'it is on somebody',
    owners({ sentence, scene }) {
      const who = duties.map((duty) => duty.exec(sentence)?.groups?.who).find(Boolean);
      if (!who || !(/\bto \p{Ll}|:/u.test(sentence) || hasEnd(sentence, scene))) return undefined;
      return orNone(namedIn(who, scene));
    },
  },
  {
    name: 'will, without a name',
    owners({ sentence, scene }) {
      const { firm, what } = withoutName.exec(sentence)?.groups ?? {};
      if (firm === undefined || what === undefined || onlyHappens.test(what)) return undefined;
      const isMere = /^(?:need|must|have|let)/i.test(firm) && !hasEnd(sentence, scene);
      return isMere ? undefined : scene.speaker;
    },
  },
  {
    name: 'given with an arrow',
    owners({ sentence, scene }) {
      const { what, who } = assignment.exec(sentence)?.groups ?? {};
      if (what === undefined || who === undefined) return undefined;
      return isImperative(what) || hasEnd(sentence, scene)
        ? orNone(namedIn(who, scene))
        : undefined;
    },
  },
  {
    name: 'do it by a day',
    owners({ sentence, label, scene }) {
      if (label && label.kind !== 'hint') return undefined;
      const isAsked =
        asked.test(sentence) && isImperative(sentence) && !pastOrPresent.test(sentence);
      return isAsked && dueIn(sentence, scene.now, scene.order) ? [] : undefined;
    },
  },
  {
    name: 'sealed',
    owners({ sentence, scene, subjects }) {
      if (!isSealed(sentence)) return undefined;
      return subjects.find((one) => !one.isDoubtful)?.owners ?? scene.people;
    },
  },
  { name: 'labelled', owners: underLabel },
];

/** The owners of a promise, empty where nobody is named; undefined for what is no promise. */
export function ownersIn(sentence: string, marks: Marks, scene: Scene): Owners {
  const reading = readingOf(sentence, marks, scene);
  for (const rule of rules) {
    const owners = rule.owners(reading);
    if (owners) return owners;
  }
  return undefined;
}
