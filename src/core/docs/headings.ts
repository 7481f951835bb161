/** Finds headings of a tab, which people name when they say where something goes. */

import { paragraphsOf } from './prose.ts';
import type { StructuralElement } from './types.ts';

/** The texts of all headings of a tab, in reading order. */
export function headingsOf(content: readonly StructuralElement[]): string[] {
  return paragraphsOf(content)
    .filter(({ kind, text }) => kind === 'heading' && text.trim() !== '')
    .map(({ text }) => text);
}

/** The index of the first heading with a text; undefined where there is none. */
export function headingIndex(
  content: readonly StructuralElement[],
  text: string,
): number | undefined {
  return paragraphsOf(content).find((one) => one.kind === 'heading' && one.text === text)?.start;
}
