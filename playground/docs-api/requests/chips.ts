/** Decides how people, dates and links to files go into text; each takes one index. */

import { type Context, type Handler, insertionOf } from '../context.ts';
import { object } from '../load.ts';
import type { Json } from '../tape.ts';
import { behindSign, styleAt } from '../writing.ts';

function insertChip(body: Json, name: string, value: Json, context: Context): undefined {
  const { tape, index } = insertionOf(body, context);
  const at = behindSign(tape, index);
  tape.splice(at, 0, [{ kind: 'atom', name, value, style: styleAt(tape, at) }]);
  return undefined;
}

const insertPerson: Handler = (body, context) => {
  const { email, name } = object(body.personProperties);
  if (!email) throw context.refuse('The email of the person must be specified.');
  const personProperties = { ...(name ? { name } : {}), email };
  return insertChip(body, 'person', { personId: context.newId('kix.'), personProperties }, context);
};

const dateStyles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  DATE_FORMAT_MONTH_DAY_YEAR_ABBREVIATED: { year: 'numeric', month: 'short', day: 'numeric' },
  DATE_FORMAT_MONTH_DAY_ABBREVIATED: { month: 'short', day: 'numeric' },
  DATE_FORMAT_MONTH_DAY_FULL: { month: 'long', day: 'numeric' },
};

/** What a date shows: the format's own words in the date's language. */
function displayText(date: Date, { dateFormat, timeFormat, locale, timeZoneId }: Json): string {
  const timeZone = String(timeZoneId ?? 'UTC');
  const language = String(locale);
  const style = dateStyles[String(dateFormat)];
  const day = style
    ? new Intl.DateTimeFormat(language, { ...style, timeZone }).format(date)
    : // The only language that writes a date as the ISO format does.
      new Intl.DateTimeFormat('sv', { timeZone }).format(date);
  if (timeFormat === 'TIME_FORMAT_DISABLED') return day;
  const time = new Intl.DateTimeFormat(language, {
    timeZone,
    hour: 'numeric',
    minute: '2-digit',
    ...(timeFormat === 'TIME_FORMAT_HOUR_MINUTE_TIMEZONE' ? { timeZoneName: 'short' } : {}),
  });
  return `${day} ${time.format(date).replace('\u202f', ' ')}`;
}

const insertDate: Handler = (body, context) => {
  const asked = object(body.dateElementProperties);
  const date = new Date(String(asked.timestamp ?? ''));
  if (Number.isNaN(date.getTime())) throw context.refuse('The timestamp must be specified.');
  const shown: Json = {
    timestamp: asked.timestamp,
    locale: 'en',
    dateFormat: 'DATE_FORMAT_MONTH_DAY_YEAR_ABBREVIATED',
    timeFormat: 'TIME_FORMAT_DISABLED',
    ...asked,
  };
  let text: string;
  try {
    text = displayText(date, shown);
  } catch {
    throw context.refuse('The locale or time zone of the date is not known.');
  }
  const dateElementProperties = { ...shown, displayText: text };
  return insertChip(
    body,
    'dateElement',
    { dateId: context.newId('kix.'), dateElementProperties },
    context,
  );
};

const kinds: Readonly<Record<string, string>> = {
  document: 'application/vnd.google-apps.document',
  spreadsheets: 'application/vnd.google-apps.spreadsheet',
  presentation: 'application/vnd.google-apps.presentation',
};

const insertRichLink: Handler = (body, context) => {
  const { uri } = object(body.richLinkProperties);
  if (!uri) throw context.refuse('The URI of the link must be specified.');
  // The API asks the linked file for its title; here the address has to do.
  const kind = /^https:\/\/docs\.google\.com\/(\w+)\//.exec(String(uri))?.[1] ?? '';
  const mimeType = kinds[kind];
  const richLinkProperties = { title: uri, uri, ...(mimeType ? { mimeType } : {}) };
  return insertChip(
    body,
    'richLink',
    { richLinkId: context.newId('kix.'), richLinkProperties },
    context,
  );
};

/** Handlers by the name of their request. */
export const chipRequests: Readonly<Record<string, Handler>> = {
  insertPerson,
  insertDate,
  insertRichLink,
};
