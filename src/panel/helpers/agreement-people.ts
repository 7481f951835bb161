/** Who of a relationship takes which part in a template, and which column is the user's own. */

import type { Person } from '../../core/agreements/parties.ts';
import type { Part, Template } from '../../core/agreements/template.ts';
import type { AgreementRecord } from '../../core/tracking/agreement-record.ts';
import type { Relationship } from '../../core/tracking/records.ts';

const mine: Readonly<Record<Relationship['role'], readonly Part[]>> = {
  mentor: ['mentor', 'facilitator', 'member'],
  mentee: ['mentee', 'member'],
  peer: ['member', 'mentee'],
};
const theirs: Readonly<Record<Relationship['role'], readonly Part[]>> = {
  mentor: ['mentee', 'member'],
  mentee: ['mentor', 'facilitator', 'member'],
  peer: ['member', 'mentor'],
};

/** The people of a relationship as the template asks for them; who has no part in it is left out. */
export function peopleFor(template: Template, { role, people }: Relationship): Person[] {
  const parts = template.parties.map(({ part }) => part);
  const [me, ...others] = people;
  const own = mine[role].find((part) => parts.includes(part)) ?? parts[0];
  const other = theirs[role].find((part) => parts.includes(part));
  return [
    ...(me && own ? [{ name: me, part: own }] : []),
    ...(other ? others.map((name) => ({ name, part: other })) : []),
  ];
}

/** The column that the user fills in. */
export function ownSide(template: Template, role: Relationship['role']): AgreementRecord['side'] {
  const sections = template.sections.filter((section) => section.kind === 'topics');
  const sides = sections.flatMap((section) =>
    section.columns ? section.columns.map(({ side }) => side) : (['mentor', 'mentee'] as const),
  );
  const wanted = role === 'mentor' ? 'mentor' : 'mentee';
  if (sides.includes(wanted)) return wanted;
  return sides.includes('members') ? 'members' : 'free';
}

/** The user's name as it stands in the agreement: who is alone in a part may have been renamed there. */
export function ownName(record: AgreementRecord, relationship: Relationship | undefined): string {
  const me = relationship?.people[0] ?? '';
  if (record.people.some(({ name }) => name === me)) return me;
  const sameSide = record.people.filter(({ part }) => part === record.side);
  return sameSide.length === 1 ? (sameSide[0]?.name ?? me) : me;
}
