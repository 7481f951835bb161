/** Decides whether a body is one that the API can read, and brings its names into one spelling. */

import { badRequest } from '../errors.ts';
import type { Json } from '../tape.ts';
import { enums, onlyOne } from './enums.ts';
import { camel, type Field, fieldsOf, snake } from './messages.ts';

const where = (path: string) => (path === '' ? '' : ` at '${path}'`);

function unreadable(message: string, path: string): never {
  throw badRequest(message, path);
}

const kinds: Readonly<Record<string, string>> = {
  text: 'TYPE_STRING',
  number: 'TYPE_INT32',
  flag: 'TYPE_BOOL',
};

function parseValue(message: string, field: Field, value: unknown, path: string): unknown {
  if (fieldsOf(field.type)) return parseMessage(field.type, value, path);
  const wrong = () =>
    unreadable(
      `Invalid value${where(path)} (${kinds[field.type] ?? field.type}), ${JSON.stringify(value)}`,
      path,
    );
  if (field.type === 'flag' && typeof value !== 'boolean') wrong();
  if (field.type === 'number') {
    // The JSON form of the API's messages takes numbers in quotes too.
    const number = typeof value === 'string' && value !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : wrong();
  }
  if (field.type === 'text') {
    if (typeof value !== 'string') wrong();
    const known = enums[`${message}.${field.name}`];
    if (known && !known[1].split(' ').includes(value as string)) {
      const type = `type.googleapis.com/google.apps.docs.v1.${known[0]}`;
      unreadable(`Invalid value${where(path)} (${type}), ${JSON.stringify(value)}`, path);
    }
  }
  return value;
}

/** A message without unset fields and with camel case names; refused as a whole for any field that is unknown. */
export function parseMessage(message: string, value: unknown, path = ''): Json {
  const fields = fieldsOf(message);
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !fields) {
    return unreadable(`Invalid value${where(path)} (${message}), ${JSON.stringify(value)}`, path);
  }
  const result: Json = {};
  for (const [name, one] of Object.entries(value)) {
    const field = fields.get(name) ?? fields.get(camel(name));
    if (!field) {
      unreadable(
        `Invalid JSON payload received. Unknown name "${name}"${where(path)}: Cannot find field.`,
        path,
      );
    }
    if (one === null || one === undefined) continue;
    const inner = path === '' ? snake(field.name) : `${path}.${snake(field.name)}`;
    if (field.isList) {
      const many: unknown[] = Array.isArray(one) ? one : [one];
      result[field.name] = many.map((item, i) =>
        parseValue(message, field, item, `${inner}[${i}]`),
      );
    } else result[field.name] = parseValue(message, field, one, inner);
  }
  checkOneOf(message, result, path);
  return result;
}

function checkOneOf(message: string, value: Json, path: string): void {
  const [group, names] =
    message === 'Request'
      ? ['request', Object.keys(value)]
      : [onlyOne[message]?.[0], onlyOne[message]?.[1].split(' ') ?? []];
  const [, second] = names.filter((name) => value[name] !== undefined);
  if (second === undefined) return;
  unreadable(
    `Invalid value${where(path)} (oneof), oneof field '${group}' is already set. Cannot set '${second}'`,
    path,
  );
}
