/** One action of the framework while browsing, with what was done about it today. */

import { useId } from 'preact/hooks';
import { type Action, type Role, wordingFor } from '../../core/framework/framework.ts';
import { copy } from '../copy.ts';
import { usePanel } from '../services/services-context.ts';
import { ActionActs } from './ActionActs.tsx';
import { WordingDetails } from './WordingDetails.tsx';

export function BrowseAction({ action, role }: { action: Action; role: Role }) {
  const { state } = usePanel();
  const title = useId();
  const wording = wordingFor(action, role);
  if (!wording) return null;
  const mark = state.marks.of(action.id);
  return (
    <li data-action={action.id}>
      <h3 id={title}>{wording.item}</h3>
      <WordingDetails
        wording={wording}
        from={action.source === 'suggested' ? [copy.now.suggestedBy] : []}
      />
      {mark ? (
        <div class="acts">
          <span class="agreed-word">
            {mark.kind === 'done' ? copy.now.markedDone : copy.now.setAside}
          </span>
          <button type="button" class="link" onClick={() => void state.marks.undo(mark)}>
            {copy.undo}
          </button>
        </div>
      ) : (
        <ActionActs actionId={action.id} item={wording.item} describedBy={title} />
      )}
    </li>
  );
}
