/** Says whose notes these are, who I am in them, and how they are read. */

import type { Phase, Role } from '../../core/framework/framework.ts';
import type { Relationship } from '../../core/tracking/records.ts';
import { copy, phaseNames, roleNames } from '../copy.ts';
import { usePanel } from '../services/services-context.ts';
import { QuietSelect } from './QuietSelect.tsx';
import { StatusLine } from './StatusLine.tsx';

const another = 'add-another';

export function Header({ relationship }: { relationship: Relationship }) {
  const { state } = usePanel();
  const { all, document } = state.relationship;
  const owner = all.value.find((one) => one.id === document.value?.relationshipId);

  function choose(id: string) {
    if (id === another) state.adding.value = true;
    else void state.relationship.switchTo(id);
  }

  return (
    <header class="head">
      <div class="who">
        <QuietSelect
          class="name"
          label={copy.header.relationship}
          value={relationship.id}
          options={[
            ...all.value.map((one) => ({ value: one.id, label: one.name })),
            { value: another, label: copy.header.addAnother },
          ]}
          onChoose={choose}
        />
        <span class="who-am-i">
          <QuietSelect
            label={copy.header.role}
            value={relationship.role}
            options={(Object.keys(roleNames) as Role[]).map((role) => ({
              value: role,
              label: copy.header.youAre(role),
            }))}
            onChoose={(role) => void state.relationship.change({ role: role as Role })}
          />
          <QuietSelect
            label={copy.header.phase}
            value={relationship.phase}
            options={(Object.keys(phaseNames) as Phase[]).map((phase) => ({
              value: phase,
              label: copy.header.phaseOption(phase),
            }))}
            onChoose={(phase) => void state.relationship.change({ phase: phase as Phase })}
          />
        </span>
      </div>
      <StatusLine />
      {owner && owner.id !== relationship.id && (
        <p class="belongs">
          {copy.header.belongsTo(owner.name)}{' '}
          <button type="button" class="link" onClick={() => void state.relationship.moveHere()}>
            {copy.header.moveHere}
          </button>
        </p>
      )}
    </header>
  );
}
