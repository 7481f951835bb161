/** Who an agreement is between, and how they are named in it. */

import * as z from 'zod/mini';
import { oneLine } from './blocks.ts';
import { type Part, partSchema, type Template } from './template.ts';

export const personSchema = z.object({ name: z.string(), part: partSchema });
/** Somebody who agrees. */
export type Person = z.infer<typeof personSchema>;

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Everybody whom the template asks for: the named people, then labels for those who are not named yet. */
export function fillParties(template: Template, people: readonly Person[]): Person[] {
  return template.parties.flatMap(({ part, label, atLeast }) => {
    const named = people
      .filter((person) => person.part === part)
      .map(({ name }) => oneLine(name))
      .filter((name) => name !== '');
    const open = Array.from({ length: Math.max(0, atLeast - named.length) }, (_, i) =>
      atLeast === 1 ? label : `${label} ${named.length + i + 1}`,
    );
    return [...named, ...open].map((name): Person => ({ name, part }));
  });
}

/** A title with `{mentor}` and `{mentee}` replaced by the names of the people in these parts. */
export function withNames(title: string, people: readonly Person[]): string {
  const of = (part: Part, other: string) =>
    listed(people.filter((person) => person.part === part).map(({ name }) => name)) || other;
  return title
    .replaceAll('{mentor}', of('mentor', 'Mentor'))
    .replaceAll('{mentee}', of('mentee', 'Mentee'));
}
