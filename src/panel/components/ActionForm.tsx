/** The form of an agreed action: its words, whose it is, and by when. */

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Result } from '../../core/problem.ts';
import type { AgreedDraft } from '../../core/tracking/agreed-actions.ts';
import { copy } from '../copy.ts';
import { usePanel } from '../services/services-context.ts';

interface Props {
  initial?: Partial<AgreedDraft>;
  /** Keeps what was entered; the form closes only where that went well. */
  onSave(draft: AgreedDraft): Promise<Result<void>>;
  onClose(): void;
}

export function ActionForm({ initial = {}, onSave, onClose }: Props) {
  const { state } = usePanel();
  const people = state.relationship.current.value?.people ?? [];
  const id = useId();
  const [text, setText] = useState(initial.text ?? '');
  const [owner, setOwner] = useState(initial.owner ?? people[0] ?? copy.form.together);
  const [due, setDue] = useState(initial.due ?? '');
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const owners = [...new Set([...people, copy.form.together, owner])];

  async function onSubmit(event: Event) {
    event.preventDefault();
    if ((await onSave({ text, owner, due: due || undefined })).ok) onClose();
  }

  return (
    <form
      class="inline-form"
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        // Enter saves; words of an agreed action are one line.
        if (event.key === 'Enter' && event.target === first.current && !event.isComposing) {
          event.preventDefault();
          event.currentTarget.requestSubmit();
        }
      }}
    >
      <label for={`${id}-text`}>{copy.form.text}</label>
      <textarea
        id={`${id}-text`}
        ref={first}
        rows={2}
        required
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="two">
        <div>
          <label for={`${id}-owner`}>{copy.form.owner}</label>
          <select
            id={`${id}-owner`}
            value={owner}
            onChange={(event) => setOwner(event.currentTarget.value)}
          >
            {owners.map((one) => (
              <option key={one} value={one}>
                {one === people[0] ? copy.form.you(one) : one}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label for={`${id}-due`}>{copy.form.due}</label>
          <input
            id={`${id}-due`}
            type="date"
            value={due}
            onInput={(event) => setDue(event.currentTarget.value)}
          />
        </div>
      </div>
      <div class="acts">
        <button type="submit" class="button main">
          {copy.save}
        </button>
        <button type="button" class="link" onClick={onClose}>
          {copy.cancel}
        </button>
      </div>
    </form>
  );
}
