/** What can be done with a framework action: agree on it, tick it with a word, or set it aside. */

import { useEffect, useState } from 'preact/hooks';
import type { ActionId } from '../../core/framework/framework.ts';
import { copy } from '../copy.ts';
import { useFocusBack } from '../helpers/focus-back.ts';
import { usePanel } from '../services/services-context.ts';
import { ActionForm } from './ActionForm.tsx';
import { EvidenceForm } from './EvidenceForm.tsx';

interface Props {
  actionId: ActionId;
  /** The action's words, from which an agreed action starts. */
  item: string;
  /** Id of the element that says which action the buttons are about. */
  describedBy: string;
  main?: boolean;
  dismissable?: boolean;
}

export function ActionActs({ actionId, item, describedBy, main, dismissable }: Props) {
  const { state } = usePanel();
  const [mode, setMode] = useState<'rest' | 'agree' | 'evidence'>('rest');
  const toRest = () => setMode('rest');
  const acts = useFocusBack<HTMLDivElement>(mode !== 'rest');
  useEffect(() => {
    if (mode === 'rest') return;
    // A card with half-written words stays, whatever the next line is about.
    return state.suggestions.hold(actionId);
  }, [mode, actionId]);
  const agreed = state.agreed.agreedToday.value.some((one) => one.frameworkAction === actionId);

  if (mode === 'agree') {
    return (
      <ActionForm
        initial={{ text: item }}
        onSave={(draft) => state.agreed.agree({ ...draft, frameworkAction: actionId })}
        onClose={toRest}
      />
    );
  }
  if (mode === 'evidence') {
    return <EvidenceForm onSave={(word) => state.marks.done(actionId, word)} onClose={toRest} />;
  }
  return (
    <div class="acts" ref={acts}>
      {agreed ? (
        <span class="agreed-word">{copy.now.agreed}</span>
      ) : (
        <button
          type="button"
          class={main ? 'button main' : 'button'}
          aria-describedby={describedBy}
          onClick={() => setMode('agree')}
        >
          {copy.now.agree}
        </button>
      )}
      <button
        type="button"
        class="button"
        aria-describedby={describedBy}
        onClick={() => setMode('evidence')}
      >
        {copy.now.done}
      </button>
      {dismissable && (
        <button
          type="button"
          class="link last"
          aria-describedby={describedBy}
          onClick={() => void state.marks.dismiss(actionId)}
        >
          {copy.now.notThis}
        </button>
      )}
    </div>
  );
}
