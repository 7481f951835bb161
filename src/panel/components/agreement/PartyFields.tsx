/** Asks for the names of those who agree, part by part. */

import { useId } from 'preact/hooks';
import type { Person } from '../../../core/agreements/parties.ts';
import type { Template } from '../../../core/agreements/template.ts';
import { copy } from '../../copy.ts';

interface Props {
  template: Template;
  people: readonly Person[];
  onChange(people: readonly Person[]): void;
}

type Party = Template['parties'][number];

const namesOf = (people: readonly Person[], part: Party['part']) =>
  people.filter((person) => person.part === part).map(({ name }) => name);

export function PartyFields({ template, people, onChange }: Props) {
  const id = useId();

  function onInput(party: Party, text: string) {
    const many = party.atLeast > 1 || text.includes(',');
    const names = many ? text.split(',').map((name) => name.trimStart()) : [text];
    const others = people.filter(({ part }) => part !== party.part);
    onChange([...others, ...names.map((name): Person => ({ name, part: party.part }))]);
  }

  return (
    <div class="parties">
      {template.parties.map((party) => (
        <div class="field" key={party.part}>
          <label for={`${id}-${party.part}`}>{copy.agreement.names(party.label)}</label>
          <input
            id={`${id}-${party.part}`}
            autocomplete="off"
            value={namesOf(people, party.part).join(', ')}
            {...(party.atLeast > 1 ? { 'aria-describedby': `${id}-${party.part}-hint` } : {})}
            onInput={(event) => onInput(party, event.currentTarget.value)}
          />
          {party.atLeast > 1 && (
            <small class="hint" id={`${id}-${party.part}-hint`}>
              {copy.agreement.namesHint}
            </small>
          )}
        </div>
      ))}
    </div>
  );
}
