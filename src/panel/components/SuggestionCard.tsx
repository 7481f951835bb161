/** One suggestion: what to do, from where in the framework it comes, and the acts on it. */

import { useEffect, useId, useRef } from 'preact/hooks';
import {
  type ActionId,
  findAction,
  type Role,
  wordingFor,
} from '../../core/framework/framework.ts';
import { copy } from '../copy.ts';
import { usePanel } from '../services/services-context.ts';
import { ActionActs } from './ActionActs.tsx';
import { WordingDetails } from './WordingDetails.tsx';

interface Props {
  actionId: ActionId;
  role: Role;
  /** Whether it is the best one, whose main act stands out. */
  main: boolean;
}

export function SuggestionCard({ actionId, role, main }: Props) {
  const { state } = usePanel();
  const title = useId();
  const undo = useRef<HTMLButtonElement>(null);
  const mark = state.marks.of(actionId);
  const wasMarked = useRef(mark !== undefined);
  useEffect(() => {
    // The button that was pressed is gone: the focus goes on to its undo, not to nowhere.
    if (mark && !wasMarked.current) undo.current?.focus();
    wasMarked.current = mark !== undefined;
  }, [mark]);

  const found = findAction(actionId);
  const wording = found && wordingFor(found.action, role);
  if (!found || !wording) return null;
  const { action, characteristic } = found;

  if (mark) {
    return (
      <li class={`card answered ${mark.kind}`} data-action={actionId}>
        <p>
          <strong>{mark.kind === 'done' ? copy.now.markedDone : copy.now.setAside}</strong>
          <span class="meta">{wording.item}</span>
          {mark.evidence && <span class="meta evidence">{mark.evidence}</span>}
        </p>
        <button ref={undo} type="button" class="link" onClick={() => void state.marks.undo(mark)}>
          {copy.undo}
        </button>
      </li>
    );
  }
  return (
    <li class="card" data-action={actionId}>
      <h3 id={title}>{wording.item}</h3>
      <WordingDetails
        wording={wording}
        from={[
          characteristic.shortName,
          ...(action.source === 'suggested' ? [copy.now.suggestedBy] : []),
        ]}
      />
      <ActionActs
        actionId={actionId}
        item={wording.item}
        describedBy={title}
        main={main}
        dismissable
      />
    </li>
  );
}
