/** An agreed action in the list, where it can be edited, dropped, reopened and looked back on. */

import { useState } from 'preact/hooks';
import { dayOf } from '../../core/tracking/agreed-actions.ts';
import type { AgreedAction } from '../../core/tracking/records.ts';
import { copy } from '../copy.ts';
import { dayWords } from '../helpers/due-words.ts';
import { useFocusBack } from '../helpers/focus-back.ts';
import { usePanel } from '../services/services-context.ts';
import { ActionForm } from './ActionForm.tsx';
import { AgreedRow } from './AgreedRow.tsx';

export function AgreedItem({ action }: { action: AgreedAction }) {
  const { state } = usePanel();
  const [editing, setEditing] = useState(false);
  const acts = useFocusBack<HTMLDivElement>(editing);
  if (editing) {
    return (
      <li>
        <ActionForm
          initial={action}
          onSave={(draft) => state.agreed.edit(action, draft)}
          onClose={() => setEditing(false)}
        />
      </li>
    );
  }
  return (
    <li>
      <AgreedRow action={action}>
        <span class="key">{action.key}</span>
      </AgreedRow>
      <div class="row-acts" ref={acts}>
        <button type="button" class="link" onClick={() => setEditing(true)}>
          {copy.agreed.edit}
        </button>
        {action.status === 'open' ? (
          <button type="button" class="link" onClick={() => void state.agreed.drop(action)}>
            {copy.agreed.drop}
          </button>
        ) : (
          <button type="button" class="link" onClick={() => void state.agreed.reopen(action)}>
            {copy.agreed.reopen}
          </button>
        )}
        <details class="history">
          <summary>{copy.agreed.history}</summary>
          <History action={action} today={state.agreed.today()} />
        </details>
      </div>
    </li>
  );
}

function History({ action, today }: { action: AgreedAction; today: string }) {
  return (
    <ol>
      {action.history.map((entry) => (
        <li key={`${entry.at}${entry.change}`}>
          {dayWords(dayOf(new Date(entry.at)), today)}: {copy.agreed.changes[entry.change]}
          {Object.entries(entry.before ?? {}).map(([field, value]) => (
            <div key={field}>{copy.agreed.was(field, value)}</div>
          ))}
        </li>
      ))}
    </ol>
  );
}
