/** Decides which part of an answer a `fields` parameter asks for. */

import { badField } from './errors.ts';
import { object } from './load.ts';
import { camel, fieldsOf } from './schema/messages.ts';
import type { Json } from './tape.ts';

/** The names that are wanted, and what of each; an empty map is the whole of it. */
interface Wanted extends Map<string, Wanted> {}

function refused(path: string): never {
  throw badField(
    path,
    `Error expanding 'fields' parameter. Cannot find matching fields for path '${path}'.`,
  );
}

/** Reads `a,b`, `a/b`, `a.b` and `a(b,c)`, one inside of the other. */
function parse(text: string): Wanted {
  const signs = text.match(/[^,./()\s]+|[,./()]/g) ?? [];
  let at = 0;
  function readList(): Wanted {
    const wanted: Wanted = new Map();
    do {
      let level = wanted;
      for (;;) {
        const name = signs[at++] ?? '';
        if (!/^(\*|[\w-]+)$/.test(name)) refused(text);
        const inner: Wanted = level.get(camel(name)) ?? new Map();
        level.set(camel(name), inner);
        level = inner;
        if (signs[at] !== '/' && signs[at] !== '.') break;
        at++;
      }
      if (signs[at] === '(') {
        at++;
        for (const [name, inner] of readList()) level.set(name, inner);
        if (signs[at++] !== ')') refused(text);
      }
    } while (signs[at] === ',' && ++at);
    return wanted;
  }
  const wanted = readList();
  if (at < signs.length) refused(text);
  return wanted;
}

/** Refuses a name that no field has. */
function check(wanted: Wanted, message: string, path: string): void {
  const fields = fieldsOf(message);
  if (!fields && wanted.size > 0 && !message.endsWith('SuggestionState')) refused(path);
  for (const [name, inner] of wanted) {
    const full = path === '' ? name : `${path}.${name}`;
    if (!fields) continue;
    const some = name === '*' ? [...fields.values()] : [fields.get(name)];
    if (some.some((field) => !field)) refused(full);
    if (inner.size === 0 || name === '*') continue;
    const [field] = some;
    // The keys of a map are anybody's.
    const values = field?.isMap ? [...inner.values()] : [inner];
    for (const value of values) check(value, field?.type ?? '', full);
  }
}

function pick(value: unknown, wanted: Wanted): unknown {
  if (wanted.size === 0) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => pick(one, wanted));
  if (typeof value !== 'object' || value === null) return value;
  const all = wanted.get('*');
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => {
      const inner = wanted.get(name) ?? all;
      return inner ? [[name, pick(one, inner)]] : [];
    }),
  );
}

/** The wanted part of an answer; all of it without a mask. */
export function withFields(json: Json, fields: string | null, message: string): Json {
  if (!fields) return json;
  const wanted = parse(fields);
  check(wanted, message, '');
  return object(pick(json, wanted));
}

/** Whether a mask names tabs: then they are answered without being asked for. */
export const namesTabs = (fields: string | null) => fields !== null && parse(fields).has('tabs');
