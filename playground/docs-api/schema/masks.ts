/** Decides which fields an update may name, and sets or takes out those that it names. */

import type { ApiError } from '../errors.ts';
import { object } from '../load.ts';
import type { Json } from '../tape.ts';
import { readOnly } from './enums.ts';
import { camel, fieldsOf } from './messages.ts';

/** The way to a field, name by name. */
type Path = readonly string[];

/** Whether a way leads to a field of a message that may be written. */
function leadsSomewhere(message: string, path: Path): boolean {
  const [name = '', ...rest] = path;
  const field = fieldsOf(message)?.get(name);
  if (!field || readOnly[message]?.split(' ').includes(name)) return false;
  return rest.length === 0 || (!field.isList && leadsSomewhere(field.type, rest));
}

/** The fields of a mask; `*` stands for all that may be written. */
export function maskOf(
  fields: unknown,
  message: string,
  refuse: (description: string) => ApiError,
): Path[] {
  if (typeof fields !== 'string' || fields.trim() === '') {
    throw refuse(
      "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    );
  }
  if (fields.trim() === '*') {
    const all = [...(fieldsOf(message)?.keys() ?? [])].map((name) => [name]);
    return all.filter((path) => leadsSomewhere(message, path));
  }
  return fields.split(',').map((listed) => {
    const path = listed.trim().split('.').map(camel);
    if (!leadsSomewhere(message, path)) {
      throw refuse(
        `Error expanding 'fields' parameter. Cannot find matching fields for path '${listed.trim()}'.`,
      );
    }
    return path;
  });
}

/** Whether a mask names a field or a part of it. */
export const names = (mask: readonly Path[], name: string) =>
  mask.some(([first]) => first === name);

function withPath(old: Json, change: Json, [name = '', ...rest]: Path): Json {
  const result = { ...old };
  const value =
    rest.length > 0 ? withPath(object(old[name]), object(change[name]), rest) : change[name];
  if (value === undefined) delete result[name];
  else result[name] = value;
  return result;
}

/** A style with the fields of a mask set, or taken out where the new value is missing. */
export function masked(old: Json, change: Json, mask: readonly Path[]): Json {
  return mask.reduce((style, path) => withPath(style, change, path), old);
}
