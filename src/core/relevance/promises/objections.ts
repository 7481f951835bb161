/** What speaks against a promise, wherever it stands in a sentence. */

/** The first that fits decides. */
const always: readonly RegExp[] = [
  /\?/,
  /^(?:if|unless|when|in case) .*,/i,
  /^unless\b/i,
  /^(?:[Ss]hould|[Cc]ould|[Cc]an|[Ww]ould|[Dd]oes|[Dd]id|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]as|[Hh]ad)\b/,
  /^(?:do|have) (?:I|we|you|they|any)\b/i,
  /^(?:what|who|when|where|why|how|which|any|whether|shall)\b(?!ever)/i,
  /\b(?:if only|if (?:I|we|she|he|they|there|it|\p{Lu}\p{L}+) (?:had|were|could|would|was))\b/iu,
  /\b(?:might|maybe|probably|perhaps|will never|(?<!\b(?:said|told \p{L}+|promised)(?: that)? (?:I|we|he|she) ?)(?:would|'d) (?:like|love|have|be|prefer|rather)|could (?:try|also|have)|wish(?:es)?|hop(?:e|es|ing) (?:to|that)|thinking (?:about|of)|wonder(?:s|ing)?|considering|not sure|unsure|someday|one day|in theory|ideally|should have|ought to have|supposed to|meant to|wanted to|used to|tried to|forgot|failed to|refuses? to|starting to|begin(?:ning)? to)\b/iu,
  /\b(?:was|were) (?:going to|planned)\b|\bplanned to\b/i,
  /\b(?:yesterday|last (?:week|month|year|yr|time|summer|winter|spring|autumn|fall|monday|tuesday|wednesday|thursday|friday)|ago|so far|as always|back then)\b/i,
  /\b(?:had|never|not|n't) (?:agreed|promised|decided|said|planned)\b|\b(?:nothing|nobody) came\b|(?:\b(?:but|and)|&) (?:(?:I|we|you|he|she|they|it) )?(?:never|did|didn't|has not|hasn't|haven't)\b|(?:\band|&) then you\b/i,
  /\b(?:won't|will not|refuse[sd]?|declined|cannot|can't|couldn't) (?:be able|manage|make|do|get|come|happen|have time)\b/i,
  /\b\d+ ?(?:\/|of|out of) ?\d+ (?:\p{Ll}+ )?(?:done|left|open|\p{Ll}{3,}ed)\b/u,
  /^(?:I|we|he|she|\p{Lu}\p{L}*) (?:thought|think|thinks|believe|believes|heard|hears?|doubts?|guess|suspect|feels?|felt|assumed?|fear|knows?|knew) (?:that|we|I|he|she|it|\p{Lu}|the)\b/u,
  /\bagreed that (?:it|they|this|that|he|she)(?: is| are| was| were|'s|'re)\b/i,
  /^(?:I|we|he|she|\p{Lu}\p{L}*) wants? to\b/u,
  /^(?:heard|rumou?r|apparently|they say|word is)\b/i,
];

/** Against the present tense only, which tells of habits too. */
const habits: readonly { readonly words: RegExp; readonly unless: RegExp }[] = [
  {
    words:
      /\b(?:again and again|always|anyway|constantly|generally|mostly|most (?:days|weeks|of the time)|never|normally|often|rarely|regularly|since|sometimes|typically|usually|whenever)\b/i,
    unless: /\b(?:from|start(?:s|ing)?|deal|agreed|promised?)\b/i,
  },
  {
    words: /\b(?:every(?: single)? \p{Ll}+|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b/iu,
    unless: /\b(?:from|start(?:s|ing)?|deal|agreed|promised?|until|by|before)\b/i,
  },
];

/** "Until when? 3/12.": a question that the line answers. */
const answered = /(?<=^|[.!?]\s*)(?:who|what|where|when|(?:by|until) when)\s*\?(?=\s*\S)/giu;

/** Whether a sentence asks, tells of the past, or only imagines. */
export const isOpposed = (sentence: string): boolean =>
  always.some((pattern) => pattern.test(sentence.replace(answered, '')));

/** Whether a sentence in the present tells what somebody always does. */
export const isHabit = (sentence: string): boolean =>
  habits.some(({ words, unless }) => words.test(sentence) && !unless.test(sentence));
