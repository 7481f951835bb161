/** Real documents go in and come out with the same text, places and foreign parts. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDocument } from '../../../playground/docs-api/load.ts';
import { renderDocument } from '../../../playground/docs-api/render.ts';
import type { Json } from '../../../playground/docs-api/tape.ts';

const folder = new URL('../../../../shared/docs-api/recordings/documents/', import.meta.url);
const files = existsSync(folder) ? readdirSync(folder).filter((f) => f.endsWith('.json')) : [];

/** Elements with their places; runs are joined, because their borders are not part of the contract. */
function outline(value: unknown, lines: string[] = []): string[] {
  if (Array.isArray(value)) {
    for (const one of value) outline(one, lines);
    return lines;
  }
  if (typeof value !== 'object' || value === null) return lines;
  const json = value as Json;
  if (json.paragraph) {
    const { elements, bullet, paragraphStyle } = json.paragraph as Json;
    const parts = (elements as Json[]).map((element) => {
      const run = element.textRun as Json | undefined;
      return run
        ? String(run.content)
        : `[${Object.keys(element).filter((k) => !/Index$/.test(k))}]`;
    });
    lines.push(
      JSON.stringify([
        json.startIndex ?? 0,
        json.endIndex,
        parts.join(''),
        (bullet as Json | undefined)?.listId,
        (paragraphStyle as Json | undefined)?.namedStyleType,
      ]),
    );
    return lines;
  }
  if (json.table) lines.push(`table ${json.startIndex}-${json.endIndex}`);
  for (const part of Object.values(json)) outline(part, lines);
  return lines;
}

describe.skipIf(files.length === 0)('recorded documents (need ../shared)', () => {
  // Three recordings were edited by hand by their projects and break the index rules.
  it.each(files)('%s comes back as it was', (file) => {
    const json = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Json;
    const rendered = renderDocument(loadDocument(json, 'D'), Array.isArray(json.tabs));
    const before = Array.isArray(json.tabs)
      ? outline(json.tabs)
      : outline((json.body as Json).content);
    const after = Array.isArray(json.tabs)
      ? outline(rendered.tabs)
      : outline((rendered.body as Json).content);
    expect(before.length).toBeGreaterThan(0);
    expect(after).toEqual(before);
  });
});
