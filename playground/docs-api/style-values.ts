/** Decides in which form values of styles are kept, so that they read back as the API writes them. */

import { list, object, type Tab } from './load.ts';
import type { Json } from './tape.ts';

/** The API keeps parts of colours in single precision, and writes them as short as that allows. */
function single(value: number): number {
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === Math.fround(value)) return short;
  }
  return Number(value.toPrecision(9));
}

const colourParts = ['red', 'green', 'blue'];

function settle(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => settle(one, name));
  if (typeof value === 'object' && value !== null) return settled(value);
  return typeof value === 'number' && colourParts.includes(name) ? single(value) : value;
}

/** A style without the zeros that the API leaves out. */
export function settled(style: unknown): Json {
  const kept = Object.entries(object(style)).filter(
    ([name, value]) => value !== 0 || !(colourParts.includes(name) || name === 'magnitude'),
  );
  const result = Object.fromEntries(kept.map(([name, value]) => [name, settle(value, name)]));
  // A font without a weight is a normal one.
  return result.fontFamily === undefined ? result : { weight: 400, ...result };
}

/** JSON with its names in order, so that two orders of the same value compare as one. */
export function ordered(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** The text style that a named style gives, on top of that of normal text. */
export function inheritedText(tab: Tab, namedStyleType: unknown): Json {
  const styles = list(object(tab.rest.namedStyles).styles);
  const of = (name: unknown) =>
    object(styles.find((style) => style.namedStyleType === name)?.textStyle);
  return { ...of('NORMAL_TEXT'), ...of(namedStyleType) };
}
