/** The library of templates; their shape is proven by a test, so that the panel need not parse them again. */

import oneToOne from './one-to-one.json' with { type: 'json' };
import type { Template } from './template.ts';

/** All templates, the most used first. */
export const templates: readonly Template[] = [oneToOne];

/** The template with an id, or undefined. */
export function findTemplate(id: string): Template | undefined {
  return templates.find((template) => template.id === id);
}
