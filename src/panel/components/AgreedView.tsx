/** Everything that was agreed, by owner and status, with a way to add to it by hand. */

import { useState } from 'preact/hooks';
import { filterAgreed } from '../../core/tracking/agreed-actions.ts';
import type { AgreedAction, Relationship } from '../../core/tracking/records.ts';
import { copy, statusNames } from '../copy.ts';
import { useFocusBack } from '../helpers/focus-back.ts';
import { usePanel } from '../services/services-context.ts';
import { ActionForm } from './ActionForm.tsx';
import { AgreedItem } from './AgreedItem.tsx';
import { QuietSelect } from './QuietSelect.tsx';

const any = '';

export function AgreedView({ relationship }: { relationship: Relationship }) {
  const { state } = usePanel();
  const [owner, setOwner] = useState(any);
  const [status, setStatus] = useState<AgreedAction['status'] | ''>('open');
  const [adding, setAdding] = useState(false);
  const foot = useFocusBack<HTMLDivElement>(adding);
  const all = state.agreed.all.value;
  const owners = [...new Set([...relationship.people, ...all.map((one) => one.owner)])];
  const shown = filterAgreed(all, { owner: owner || undefined, status: status || undefined });

  return (
    <section aria-label={copy.tabs.agreed}>
      <div class="filters">
        <QuietSelect
          label={copy.agreed.owner}
          value={owner}
          options={[
            { value: any, label: copy.agreed.everyone },
            ...owners.map((one) => ({ value: one, label: one })),
          ]}
          onChoose={setOwner}
        />
        <QuietSelect
          label={copy.agreed.status}
          value={status}
          options={[
            ...Object.entries(statusNames).map(([value, label]) => ({ value, label })),
            { value: any, label: copy.agreed.all },
          ]}
          onChoose={(value) => setStatus(value as typeof status)}
        />
      </div>
      {shown.length > 0 ? (
        <ul class="rows">
          {shown.map((action) => (
            <AgreedItem key={action.id} action={action} />
          ))}
        </ul>
      ) : (
        <p class="meta">{all.length === 0 ? copy.agreed.nothingYet : copy.agreed.none}</p>
      )}
      <div ref={foot}>
        {adding ? (
          <div class="card">
            <ActionForm onSave={state.agreed.agree} onClose={() => setAdding(false)} />
          </div>
        ) : (
          <button type="button" class="button add" onClick={() => setAdding(true)}>
            {copy.agreed.add}
          </button>
        )}
      </div>
    </section>
  );
}
