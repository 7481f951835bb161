/** How ids and row keys look; randomness is an argument, so that plans and tests repeat. */

/** A source of numbers in [0, 1), such as `Math.random`. */
export type Random = () => number;

// No I, L, O, U: they are misread or spell words when a person copies a key by hand.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function letters(random: Random, count: number): string {
  let out = '';
  for (let i = 0; i < count; i++) out += alphabet.charAt(Math.floor(random() * alphabet.length));
  return out;
}

/** A new record id: 16 characters, 80 bits of the given randomness. */
export function newId(random: Random): string {
  return letters(random, 16);
}

/** A new row key for an agreed action, such as `A-7F3K`, that is not among `taken`. */
export function newRowKey(random: Random, taken: ReadonlySet<string>): string {
  for (let length = 4; ; length++) {
    for (let attempt = 0; attempt < 32; attempt++) {
      const key = `A-${letters(random, length)}`;
      if (!taken.has(key)) return key;
    }
  }
}

/** Whether a text is a row key as {@link newRowKey} makes them. */
export function isRowKey(text: string): boolean {
  return /^A-[0-9A-HJKMNP-TV-Z]{4,}$/.test(text);
}

/** A new mark of an agreement: four characters, at least one a digit, not among `taken`. */
export function newMark(random: Random, taken: ReadonlySet<string>): string {
  for (;;) {
    const mark = letters(random, 4);
    // Without a digit it might be a word that somebody wrote.
    if (/\d/.test(mark) && !taken.has(mark)) return mark;
  }
}
