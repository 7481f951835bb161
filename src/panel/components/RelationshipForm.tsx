/** Asks the two questions that a relationship is made of; also the panel's first run. */

import { useState } from 'preact/hooks';
import type { Role } from '../../core/framework/framework.ts';
import { copy } from '../copy.ts';
import { usePanel } from '../services/services-context.ts';

const words = copy.firstRun;
const roles = Object.keys(words.roles) as Role[];

export function RelationshipForm({ first = false }: { first?: boolean }) {
  const { state } = usePanel();
  const [role, setRole] = useState<Role | undefined>();
  const [mine, setMine] = useState(state.relationship.current.value?.people[0] ?? '');
  const [others, setOthers] = useState('');
  const [ownName, setOwnName] = useState<string | undefined>();
  const otherNames = others.split(',').flatMap((name) => name.trim() || []);
  const people = [mine.trim(), ...otherNames];
  const made = people.filter(Boolean).reduce((a, b) => (a ? words.joinTwo(a, b) : b), '');
  const name = ownName ?? made;

  async function onSubmit(event: Event) {
    event.preventDefault();
    if (!role || !mine.trim() || otherNames.length === 0) return;
    const saved = await state.relationship.create({ name: name.trim() || made, role, people });
    if (saved.ok) state.adding.value = false;
  }

  return (
    <form class="first-run" onSubmit={onSubmit}>
      <h1>{first ? words.title : words.addTitle}</h1>
      {first && <p class="intro">{words.intro}</p>}
      <fieldset>
        <legend>{words.roleQuestion}</legend>
        {roles.map((one) => (
          <label class="choice" key={one}>
            <input
              type="radio"
              name="role"
              required
              checked={role === one}
              onChange={() => setRole(one)}
            />
            {words.roles[one]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.whoQuestion}</legend>
        <Field label={words.yourName} value={mine} onInput={setMine} />
        <Field
          label={words.otherNames}
          hint={words.otherNamesHint}
          value={others}
          onInput={setOthers}
        />
        <Field
          label={words.relationshipName}
          hint={words.relationshipNameHint}
          value={name}
          onInput={setOwnName}
        />
      </fieldset>
      <p class="where">{words.where}</p>
      <div class="acts">
        <button type="submit" class="button main">
          {first ? words.start : words.add}
        </button>
        {!first && (
          <button
            type="button"
            class="link"
            onClick={() => {
              state.adding.value = false;
            }}
          >
            {copy.cancel}
          </button>
        )}
      </div>
    </form>
  );
}

interface FieldProps {
  label: string;
  hint?: string;
  value: string;
  onInput(value: string): void;
}

function Field({ label, hint, value, onInput }: FieldProps) {
  const id = `field-${label.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        required
        autocomplete="off"
        value={value}
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {hint && (
        <small class="hint" id={`${id}-hint`}>
          {hint}
        </small>
      )}
    </div>
  );
}
