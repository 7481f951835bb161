/** Spells out what people shorten in quick notes, so that the rules need to know one form only. */

const forms: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019]/g, "'"],
  [/\u2192|=>|-+>/g, '->'],
  [/(?<![\p{L}\p{N}.'@])i(?=\s|'(?:ll|m|d|ve)\b)/gu, 'I'],
  [/\bb4\b/gi, 'before'],
  [/\b(?:tmrw|tmr|tmw|tmrrw|tomoz|2moro)\b/gi, 'tomorrow'],
  [/(?<![\p{L}'])'?til\b/giu, 'until'],
  [/\bthru\b/gi, 'through'],
  [/\b(?:eod|cob|(?:the )?end of (?:the |this )?(?:business |working )?day)\b/gi, 'today'],
  [/\b(?:the )?end of next week\b/gi, 'next Friday'],
  [/\b(?:eow|(?:the )?end of (?:the |this )?week)\b/gi, 'Friday'],
  [/\b(?:the )?end of (?:the|this) month\b|\beom\b/gi, 'end of the month'],
  [/\ba fortnight\b/gi, 'two weeks'],
  [/\bw\/e\b/gi, 'weekend'],
  [/\bw\/o\b/gi, 'without'],
  [/\bw\/?(?=\s)/g, 'with'],
  [/\bwk(s?)\b/gi, 'week$1'],
  [/\bnxt\b/gi, 'next'],
  [/\bmtg(s?)\b/gi, 'meeting$1'],
  [/\btues\b/gi, 'Tuesday'],
  [/\bweds\b/gi, 'Wednesday'],
  [/\bthurs?\b/gi, 'Thursday'],
  [/\bcd\b/g, 'could'],
  [/\bwd\b/g, 'would'],
  [/\bshd\b/g, 'should'],
  [/\bgonna\b/gi, 'going to'],
  [/\bgot to\b|\bgotta\b/gi, 'have to'],
  [/\b(wo|do|does|ca)nt\b/gi, "$1n't"],
];

/** A sentence with its shorthand in full words, straight apostrophes and arrows as `->`. */
export function spelledOut(sentence: string): string {
  return forms.reduce((text, [form, full]) => text.replace(form, full), sentence);
}
