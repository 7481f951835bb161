/** Recognises people who are named in a line without being of the relationship: "Nurse Ottoline", "Oona". */

import type { Mention } from '../people.ts';

/** Somebody known from the spelling of a line only; `isDoubtful` where it may be no person at all. */
export interface Outsider extends Mention {
  readonly isDoubtful: boolean;
}

const titled =
  /(?<!\p{L})(?:(?:Prof|Professor|Dr|Mr|Mrs|Ms|Mx|Sister|Brother|Nurse|Father|Mother|Pastor|Rabbi|Dean|Sir|Dame)\.? |(?:[Cc]olleague|[Pp]ostdoc|[Ss]tudent|[Tt]echnician|[Ll]ab manager|[Ll]ibrarian) )\p{Lu}\p{Ll}[\p{L}-]*(?: \p{Lu}\p{Ll}[\p{L}-]*)?(?:,? (?:from|of|at) (?:the )?\p{L}+(?= ))?/gu;
const place = /,? (?:from|of|at) .*$/;
const calling = /^(?:colleague|postdoc|student|technician|lab manager|librarian) /i;

/** Two capitals are a person only where a person is expected; many more stand for things. */
const initials =
  /(?<=(?:^|[,;:.>&(]|\s[-\u2013\u2014]|\band|\bthat)\s*)\[?(?:\p{Lu}(?=\]?:)|(?!AI|AP|AR|CV|EU|GP|HR|ID|IT|ML|MS|NB|OK|PC|PI|PR|PS|QA|QC|RA|RE|TA|TO|TV|UK|UN|US|VR)\p{Lu}{2})\]?(?=\s*(?::|->)|'ll\b| (?:to (?!be\b)\p{Ll}|will\b|\p{Ll}{2,}s\b|(?:agreed|offered|promised)\b))/gu;

const plain =
  /(?<=^|[,;:>&]\s*|\band )\p{Lu}\p{Ll}[\p{L}-]+(?: \p{Lu}\p{Ll}[\p{L}-]+)?(?: (?:from|of|at) (?:the )?\p{L}+(?= ))?/gu;
/** Endings that hardly any name has, but many a word for a thing. */
const ofThings =
  /(?:tion|sion|ment|ness|ship|ity|ance|ence|ology|ics|ing|ism|ure|age|ers|ors|ees|ists|ians|ants|ents|(?<!Ahm|amm|Fr|fr|J|Jar|N|T)ed)$/;
const noNames = new Set(
  `Abstract Admin Agenda All Another Anybody Anyone Archive Article Audit Author Board Both Campus Candidate Cell Center
  Centre Chair Chapter Clinic College Committee Company Conference Congress Coordinator Core Council Country Dean Deadline
  Deal Department Dept Director Draft Each Editor Eight Eleven Ethics Every Everybody Everyone Everything Exam Expert
  Facility Faculty Figure First Five Fixed Foundation Four Friday From Fund Funder Government Grant Group Half He Head
  Hospital House Industry Institute It Journal Just Kitchen Lab Less Letter Library Life Mail Manager Manuscript Meeting
  Mentee Mentor Minister Monday More Museum Neither Next Nine No Nobody None Note Nothing Office One Other Paper Parliament
  Partner Patient Plan Postdoc Poster President Press Principal Project Publisher Question Registrar Registry Report
  Reviewer Room Saturday School Science Second Secretary Seminar Seven She Six Somebody Someone Something Sponsor Staff
  Statistician Student Sunday Supervisor Task Team Technician Ten That The Theory There They Third This Three Thursday
  Today Tomorrow Try Tuesday Twelve Two Union University Vet Wednesday Who Workshop Yesterday You`.split(
    /\s+/,
  ),
);

const isApart = (one: Mention, others: readonly Mention[]) =>
  others.every((other) => other.end <= one.start || one.end <= other.start);

/** People outside of the relationship, as they are named; a calling before the name is no part of it. */
export function outsidersIn(text: string, known: readonly Mention[]): Outsider[] {
  const found = (pattern: RegExp, isDoubtful: boolean) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      name: words.replace(/[[\]]/g, '').replace(calling, '').replace(place, ''),
      start: index,
      end: index + words.length,
      isDoubtful,
    }));
  const certain = [...found(titled, false), ...found(initials, false)];
  const doubtful = found(plain, true).filter(
    (one) => !noNames.has(one.name.split(' ')[0] ?? '') && !ofThings.test(one.name),
  );
  return [...certain, ...doubtful.filter((one) => isApart(one, certain))].filter((one) =>
    isApart(one, known),
  );
}
