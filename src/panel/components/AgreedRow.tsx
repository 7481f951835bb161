/** One agreed action: a tick that says done, its words, whose it is and how it stands in time. */

import type { ComponentChildren } from 'preact';
import type { AgreedAction } from '../../core/tracking/records.ts';
import { copy } from '../copy.ts';
import { dueWords } from '../helpers/due-words.ts';
import { usePanel } from '../services/services-context.ts';

interface Props {
  action: AgreedAction;
  /** More small words at the end of the second line. */
  children?: ComponentChildren;
}

export function AgreedRow({ action, children }: Props) {
  const { state } = usePanel();
  const me = state.relationship.current.value?.people[0];
  const due = dueWords(action, state.agreed.today());
  const done = action.status === 'done';
  return (
    <div class={`row ${action.status}`} data-key={action.key}>
      <label>
        <input
          type="checkbox"
          class="tick"
          checked={done}
          disabled={action.status === 'dropped'}
          onChange={() => void (done ? state.agreed.reopen(action) : state.agreed.complete(action))}
        />
        <span class="row-text">{action.text}</span>
      </label>
      <p class="meta">
        <span>{action.owner === me ? copy.due.you : action.owner}</span>
        {due && <span class={due.late ? 'late' : undefined}>{due.text}</span>}
        {children}
      </p>
    </div>
  );
}
