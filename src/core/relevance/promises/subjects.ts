/** Finds who a sentence is about: names, handles, "I", "we", "both", "he", each where a clause begins. */

import { mentionsIn } from '../people.ts';
import { type Outsider, outsidersIn } from './outsiders.ts';
import type { Scene } from './scene.ts';

/** Somebody at the beginning of a clause. */
export interface Subject {
  readonly owners: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Whether its verb ends in `s`. */
  readonly isThirdPerson: boolean;
  /** Whether it is known from its spelling only, and may be no person at all. */
  readonly isDoubtful: boolean;
  /** Whether it is "you". */
  readonly isAddressed: boolean;
  readonly before: string;
  readonly after: string;
}

type Found = Omit<Subject, 'before' | 'after'>;

const pronoun =
  /(?<![\p{L}\p{N}'@])(?:I|[Ww]e(?: both| all)?|[Bb]oth(?: of us)?|[Ee]ach of us|[Yy]ou|[Hh]e|[Ss]he|[Mm](?:e|yself)(?=\s*(?::|->|[-\u2013\u2014]\s)))(?![\p{L}\p{N}])/gu;

const clauseStart =
  /(?:^|[,;:.!(>+&/\u2013\u2014]|\s-|\b(?:again|also|and|but|hence|meanwhile|now|ok|okay|so|then|therefore|well|while|whereas|yes)|\b(?:agreed?|arranged|clear|decided?|promised?|settled|deal is|fixed|rule is)(?: also)? that)\s*$/i;
/** "Until 4/12 I ...", "From next week on Sam ...". */
const leadingTime =
  /(?:^|[,;:.]\s)(?:(?:after|as of|at|before|by|for|from|in|on|over|starting|this|next|till|until|within) (?!\p{L}+s\b|[^,;:]*\b(?:I|we|you|he|she|they|it|is|are|was|were|has|had|have)\b)[^,;:]{2,28}|today|tomorrow|tonight)\s$/iu;
/** "Left with Sam: ...". */
const leadingWord =
  /^(?:(?:assigned|over|left|due|reminder|ask|remind)\s+)?(?:with|for|from|by|on|to)?\s+$/i;
/** "The translation of the sermon I deliver on Sunday": what is done stands first. */
const leadingObject =
  /^(?!.*\b(?:if|when|that|who|which|because|before|after|than|as|whether|how|what|why|would|can|could|may|is|are|was|were|has|had|have|did|does)\b)(?:the|this|these|my|our|next|all|each|any) [\p{L} '-]{2,50} $/iu;
const verbOfTheWhole = /\b(?:is|are|was|were|has|had|have|will|can|could|would|must|needs?)\b/;

/** Who "he" or "she" is: the last person named in the sentence, or the only one in the line before. */
function lastNamed(named: readonly Outsider[], index: number, scene: Scene): readonly string[] {
  const last = named.filter(({ end, isDoubtful }) => end <= index && !isDoubtful).at(-1);
  if (last) return [last.name];
  const before = new Set(mentionsIn(scene.before, scene.people).map(({ name }) => name));
  const isOthersToo = /(?<=\p{Ll} )\p{Lu}\p{Ll}/u.test(scene.before);
  return before.size === 1 && !isOthersToo ? [...before] : [];
}

function pronounsIn(sentence: string, scene: Scene, named: readonly Outsider[]): Found[] {
  const { people, speaker } = scene;
  return [...sentence.matchAll(pronoun)].flatMap(({ 0: words, index }): Found[] => {
    const kind = words.toLowerCase();
    const isThirdPerson = /^(?:s?he|each of us)$/.test(kind);
    const isAddressed = kind === 'you';
    const others = people.filter((one) => !speaker.includes(one));
    let owners = people;
    if (/^(?:i|me|myself)$/.test(kind)) owners = speaker;
    else if (isAddressed) owners = others.length === 1 ? others : [];
    else if (/^s?he$/.test(kind)) owners = lastNamed(named, index, scene);
    const place = { start: index, end: index + words.length };
    return owners.length > 0
      ? [{ owners, ...place, isThirdPerson, isDoubtful: false, isAddressed }]
      : [];
  });
}

/** Joins "KL/SB", "Kira and Sam" into one subject. */
function joined(sentence: string, found: readonly Found[]): Found[] {
  const all: Found[] = [];
  for (const one of found) {
    const last = all.at(-1);
    const between = last ? sentence.slice(last.end, one.start) : '';
    if (last && /^\s*(?:\/|&|\+|\band\b|\bplus\b)\s*$/.test(between)) {
      const owners = [...new Set([...last.owners, ...one.owners])];
      all[all.length - 1] = { ...last, owners, end: one.end, isThirdPerson: false };
    } else if (!last || one.start >= last.end) all.push(one);
  }
  return all;
}

function beginsAClause({ before, after }: Subject): boolean {
  if (clauseStart.test(before) || leadingTime.test(before)) return true;
  if (leadingWord.test(before) && /^\s*(?::|->)/.test(after)) return true;
  return leadingObject.test(before) && !verbOfTheWhole.test(after);
}

const inOrder = <T extends { start: number }>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => a.start - b.start);

/** Everybody with whom a clause of a sentence begins, in order. */
export function subjectsIn(sentence: string, scene: Scene): Subject[] {
  const known = mentionsIn(sentence, scene.people);
  const named = inOrder([
    ...known.map((one) => ({ ...one, isDoubtful: false })),
    ...outsidersIn(sentence, known),
  ]);
  const byName = named.map(
    ({ name, start, end, isDoubtful }): Found => ({
      owners: [name],
      start,
      end,
      isThirdPerson: true,
      isDoubtful,
      isAddressed: false,
    }),
  );
  return joined(sentence, inOrder([...byName, ...pronounsIn(sentence, scene, named)]))
    .map((one) => ({
      ...one,
      before: sentence.slice(0, one.start),
      after: sentence.slice(one.end),
    }))
    .filter(beginsAClause);
}

/** The person under whose name a line stands, "QB: noted, I'll stop": who says "I" in it. */
export function speakerOf(line: string, scene: Scene): readonly string[] {
  const [first] = subjectsIn(line, scene);
  const isLabel = first?.start === 0 && !first.isDoubtful && /^\s*:/.test(first.after);
  return isLabel && first.owners.length === 1 ? first.owners : scene.speaker;
}
