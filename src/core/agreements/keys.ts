/** Which signs in a document say whose row it is: the agreement's mark, a dash, and the clause's key. */

/** The identity of a row, such as `7F3K-P1`: the mark of its agreement and the key of its clause. */
export interface RowKey {
  readonly mark: string;
  readonly key: string;
}

const alphabet = '0-9A-HJKMNP-TV-Z';
// Docs and people turn a hyphen into other dashes, and put spaces around it.
const dash = '\\s?[-\u2010-\u2015\u2212]\\s?';
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}-])([${alphabet}]{4})${dash}([A-Z]{1,2}\\d{1,2})(?![\\p{L}\\p{N}-])`,
  'gu',
);
const actionPattern = new RegExp(
  `(?<![\\p{L}\\p{N}-])A${dash}([${alphabet}]{4,8})(?![\\p{L}\\p{N}-])`,
  'gu',
);

/** The text of a key as it stands in a document. */
export function keyText({ mark, key }: RowKey): string {
  return `${mark}-${key}`;
}

/** All clause keys in a text, in order, none twice. */
export function keysIn(text: string): RowKey[] {
  const found = new Map<string, RowKey>();
  for (const [, mark = '', key = ''] of text.matchAll(pattern)) {
    found.set(`${mark}-${key}`, { mark, key });
  }
  return [...found.values()];
}

/** All keys of agreed actions in a text, such as `A-7F3K`, in order, none twice. */
export function actionKeysIn(text: string): string[] {
  return [...new Set([...text.matchAll(actionPattern)].map(([, letters]) => `A-${letters}`))];
}

/** A text without its clause keys and action keys. */
export function withoutKeys(text: string): string {
  return text.replace(pattern, '').replace(actionPattern, '').trim();
}
