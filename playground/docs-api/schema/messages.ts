/** Decides how a field of a message is looked up by its name. */

import { documentMessages } from './document-messages.ts';
import { requestMessages } from './request-messages.ts';

/** What a field holds: `text`, `number`, `flag`, or the name of a message. */
export interface Field {
  name: string;
  type: string;
  isList: boolean;
  isMap: boolean;
}

const parsed = new Map<string, ReadonlyMap<string, Field>>();

function parseField(text: string): Field {
  const [, name = '', sign = '', message = '', many = ''] =
    /^(\w+)([#?]?)(?::(\w+))?([*%]?)$/.exec(text) ?? [];
  const plain = { '#': 'number', '?': 'flag' }[sign] ?? 'text';
  return { name, type: message || plain, isList: many === '*', isMap: many === '%' };
}

/** The fields of a message; undefined for what is no message, or one that we do not look into. */
export function fieldsOf(message: string): ReadonlyMap<string, Field> | undefined {
  const known = parsed.get(message);
  if (known) return known;
  const text = requestMessages[message] ?? documentMessages[message];
  if (text === undefined) return undefined;
  const names = text === '' ? [] : text.split(' ');
  const fields = new Map(names.map(parseField).map((field) => [field.name, field]));
  parsed.set(message, fields);
  return fields;
}

/** The API takes names in either spelling. */
export const camel = (name: string) =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The spelling that its messages name fields in. */
export const snake = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
