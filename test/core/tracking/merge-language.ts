/** A mini-language for rows of agreed actions: `A text=draft owner=Ana due=2026-12-01 done`. */

import type { Merged, Rows, Side } from '../../../src/core/tracking/merge-actions.ts';
import {
  type FieldName,
  type Fields,
  fieldNames,
} from '../../../src/core/tracking/merge-fields.ts';

const statuses = ['open', 'done', 'dropped'];

/** One row: its key, then `field=value` or a status; `field=?` is a cell that cannot be read. */
function row(words: string): [string, Fields] {
  const [key = '', ...rest] = words.split(' ');
  const fields: Record<FieldName, string | undefined> = {
    text: key.toLowerCase(),
    owner: '',
    due: '',
    status: 'open',
    area: '',
  };
  for (const word of rest) {
    const [name = '', value = ''] = word.split('=');
    if (statuses.includes(word)) fields.status = word;
    else if (fieldNames.includes(name as FieldName))
      fields[name as FieldName] = value === '?' ? undefined : value;
    else throw new Error(`"${word}" is no word of this language`);
  }
  return [key, fields];
}

/** Rows with commas between them; an empty text is no row. */
export function rows(words: string): Rows {
  return new Map(words === '' ? [] : words.split(', ').map(row));
}

/** A side; a key behind a minus was taken out: `A done, -B`. */
export function side(words: string): Side {
  const parts = words === '' ? [] : words.split(', ');
  return {
    rows: rows(parts.filter((part) => !part.startsWith('-')).join(', ')),
    removed: new Set(parts.filter((part) => part.startsWith('-')).map((part) => part.slice(1))),
  };
}

/** Rows in the mini-language again, with what differs from a plain row. */
export function said(given: Rows): string {
  return [...given]
    .map(([key, fields]) => {
      const [, plain] = row(key);
      const words = fieldNames
        .filter((name) => fields[name] !== plain[name])
        .map((name) => (name === 'status' ? fields[name] : `${name}=${fields[name] ?? '?'}`));
      return [key, ...words].join(' ');
    })
    .join(', ');
}

/** The conflicts of a merge: `A.text mine|theirs`, and removals as `A removed by theirs`. */
export function quarrels({ conflicts, removals }: Merged): string {
  return [
    ...[...conflicts].flatMap(([key, list]) =>
      list.map(({ field, mine, theirs }) => `${key}.${field} ${mine}|${theirs}`),
    ),
    ...removals.map(({ key, removedBy }) => `${key} removed by ${removedBy}`),
  ].join(', ');
}
