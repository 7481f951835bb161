/** Reads a template that a program brings as a JSON file, and says where it is at fault. */

import * as z from 'zod/mini';
import { fail, ok, type Result } from '../problem.ts';
import { type Template, templateSchema } from './template.ts';

/** A place in a JSON file as people write it, such as `sections[2].topics[0].key`. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part, i) =>
      typeof part === 'number' ? `[${part}]` : `${i > 0 ? '.' : ''}${String(part)}`,
    )
    .join('');
}

function twiceIn(keys: readonly string[]): string | undefined {
  return keys.find((key, i) => keys.indexOf(key) < i);
}

const atFault = (path: string, reason: string) => fail('template-invalid', { path, reason });

/** The template in a file's text; a fault is named by its path and the reason. */
export function readProgramTemplate(text: string): Result<Template> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return atFault('', 'not JSON');
  }
  const parsed = z.safeParse(templateSchema, json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return atFault(pathText(issue?.path ?? []), issue?.message ?? '');
  }
  const { sections } = parsed.data;
  const keys = sections.flatMap((section) =>
    'topics' in section ? section.topics.map(({ key }) => key) : [],
  );
  const key = twiceIn(keys);
  if (key) return atFault('sections', `the key ${key} stands twice`);
  const id = twiceIn(sections.map((section) => section.id));
  return id ? atFault('sections', `the id ${id} stands twice`) : ok(parsed.data);
}
